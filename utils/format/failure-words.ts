import type { Failure } from '@/utils/vocabulary/failure';
import { untilText } from './ages';
import { dayText } from './dates';
import type { Words } from './words';

export interface FailureWords {
  /** What happened, in a few words. */
  readonly title: string;
  /** What the reader can do about it, or that nothing needs doing. */
  readonly action: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function soon(words: Words, failure: Failure, nowMs: number): string | null {
  return failure.retryAtMs === undefined ? null : untilText(words, words.language, failure.retryAtMs, nowMs);
}

/** Credits come back on a day, not at a minute: from a day ahead on, the date is named. */
function creditsBack(words: Words, failure: Failure, nowMs: number): string {
  const when = soon(words, failure, nowMs);
  if (when === null || failure.retryAtMs === undefined) return words('failCreditsSpentAction');
  if (failure.retryAtMs - nowMs < DAY_MS) return words('failCreditsSpentSoonAction', when);
  return words('failCreditsSpentUntilAction', dayText(words, failure.retryAtMs), when);
}

/** Says for every way an answer can be missing what it is and what to do: for someone about to trade, in a hurry. */
export function failureWords(words: Words, failure: Failure, nowMs: number): FailureWords {
  const when = soon(words, failure, nowMs);
  switch (failure.kind) {
    case 'no-key':
      return { title: words('failNoKeyTitle'), action: words('failNoKeyAction') };
    case 'key-locked':
      return { title: words('failKeyLockedTitle'), action: words('failKeyLockedAction') };
    case 'key-rejected':
      return { title: words('failKeyRejectedTitle'), action: words('failKeyRejectedAction') };
    case 'plan-lacks-it':
      return { title: words('failPlanLacksItTitle'), action: words('failPlanLacksItAction') };
    case 'credits-spent':
      return { title: words('failCreditsSpentTitle'), action: creditsBack(words, failure, nowMs) };
    case 'rate-limited':
      return {
        title: words('failRateLimitedTitle'),
        action: when === null ? words('failRateLimitedAction') : words('failRateLimitedUntilAction', when),
      };
    case 'offline':
      return { title: words('failOfflineTitle'), action: words('failOfflineAction') };
    case 'unreachable':
      return { title: words('failUnreachableTitle'), action: words('failUnreachableAction') };
    case 'service-down':
      return {
        title:
          failure.status === undefined
            ? words('failServiceDownTitle')
            : words('failServiceDownStatusTitle', String(failure.status)),
        action: when === null ? words('failServiceDownAction') : words('failServiceDownUntilAction', when),
      };
    case 'region-blocked':
      return { title: words('failRegionBlockedTitle'), action: words('failRegionBlockedAction') };
    case 'unexpected-answer':
      return { title: words('failUnexpectedAnswerTitle'), action: words('failUnexpectedAnswerAction') };
    case 'not-listed':
      return { title: words('failNotListedTitle'), action: words('failNotListedAction') };
    case 'ambiguous':
      return { title: words('failAmbiguousTitle'), action: words('failAmbiguousAction') };
    case 'closed':
      return { title: words('failClosedTitle'), action: words('failClosedAction') };
    case 'not-permitted':
      return { title: words('failNotPermittedTitle'), action: words('failNotPermittedAction') };
    case 'store-broken':
      return { title: words('failStoreBrokenTitle'), action: words('failStoreBrokenAction') };
    default:
      return unreachableKind(failure.kind);
  }
}

/** Compiles only while the switch above is total. */
function unreachableKind(kind: never): never {
  throw new Error(`no words for ${String(kind)}`);
}
