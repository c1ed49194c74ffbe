import type { Standing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import { untilText } from '@/utils/format/ages';
import { notListedWords, whichToken } from '@/utils/format/asset-words';
import { dayText } from '@/utils/format/dates';
import { exchangeName } from '@/utils/format/exchange-name';
import type { MessageKey, Words } from '@/utils/format/words';
import type { Failure, FailureKind } from '@/utils/vocabulary/failure';

export interface GapWords {
  readonly headline: string;
  readonly detail: string | null;
}

/** Why there is no rating, short enough for a pill; the card says it in full and what to do. */
export function gapWords(
  words: Words,
  contract: Contract,
  standing: Standing,
  failure: Failure,
  nowMs: number,
): GapWords {
  const say = (headline: MessageKey, detail?: MessageKey): GapWords => ({
    headline: words(headline),
    detail: detail === undefined ? null : words(detail),
  });
  switch (failure.kind) {
    case 'no-key':
      return say('pillNoKey');
    case 'key-locked':
      return say('pillKeyLocked', 'pillKeyLockedHint');
    case 'key-rejected':
      return say('pillKeyRejected', 'pillKeyRejectedHint');
    case 'plan-lacks-it':
      return say('pillPlanLacksIt', 'pillPlanLacksItHint');
    case 'credits-spent': {
      const until = failure.retryAtMs ?? standing.credits.resetsAtMs;
      return { headline: words('pillCreditsSpent'), detail: words('pillUntil', dayText(words, until)) };
    }
    case 'rate-limited': {
      const when =
        failure.retryAtMs === undefined ? null : untilText(words, words.language, failure.retryAtMs, nowMs);
      return {
        headline: words('pillRateLimited'),
        detail: when === null ? words('pillAgainSoon') : words('pillAgain', when),
      };
    }
    case 'offline':
      return say('pillOffline', 'pillOfflineHint');
    case 'unreachable':
      return say('pillUnreachable', 'pillFromTokenMetrics');
    case 'service-down':
      return say('pillServiceDown');
    case 'region-blocked':
      return say('pillRegionBlocked');
    case 'unexpected-answer':
      return say('pillUnexpectedAnswer', 'pillFromTokenMetrics');
    case 'not-listed':
      return {
        headline: notListedWords(words, contract, 'unknown-token').title,
        detail: words('pillNotListed'),
      };
    case 'ambiguous':
      return { headline: whichToken(words, contract.base), detail: words('pillChoose') };
    case 'closed':
      return { headline: words('statusClosedTitle', exchangeName(contract.exchange)), detail: null };
    case 'not-permitted':
      return say('pillNotPermitted', 'pillNotPermittedHint');
    case 'store-broken':
      return say('pillStoreBroken', 'pillStoreBrokenHint');
  }
}

const NOTICES: Readonly<Record<FailureKind, MessageKey>> = {
  'no-key': 'pillNoticeNoKey',
  'key-locked': 'pillNoticeKeyLocked',
  'key-rejected': 'pillNoticeKeyRejected',
  'plan-lacks-it': 'pillNoticePlan',
  'credits-spent': 'pillNoticeCredits',
  'rate-limited': 'pillNoticeRateLimited',
  offline: 'pillNoticeOffline',
  unreachable: 'pillNoticeUnreachable',
  'service-down': 'pillNoticeServiceDown',
  'region-blocked': 'pillNoticeRegion',
  'unexpected-answer': 'pillNoticeUnreadable',
  'not-listed': 'pillNoticeNotListed',
  ambiguous: 'pillNoticeAmbiguous',
  closed: 'pillNoticeClosed',
  'not-permitted': 'pillNoticeNotPermitted',
  'store-broken': 'pillNoticeStore',
};

/** Two or three words beside an old figure: why there is no newer one. */
export function noticeWords(words: Words, kind: FailureKind): string {
  return words(NOTICES[kind]);
}
