import type { RiskBriefing } from '@/utils/briefing/briefing';
import type { TradingState } from '@/utils/contracts/facts';
import { untilText } from '@/utils/format/ages';
import { exchangeName } from '@/utils/format/exchange-name';
import { failureWords } from '@/utils/format/failure-words';
import type { MessageKey, Words } from '@/utils/format/words';
import type { Severity } from '@/utils/risk/assessment';
import type { Failure } from '@/utils/vocabulary/failure';

/** Something to know before any figure: one title and what follows from it. */
export interface RiskState {
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
}

type Odd = Exclude<TradingState, 'trading'>;

const TRADING: Readonly<Record<Odd, readonly [MessageKey, MessageKey]>> = {
  suspended: ['riskSuspended', 'riskSuspendedText'],
  delisting: ['riskDelisting', 'riskDelistingText'],
  'pre-market': ['riskPreMarket', 'riskPreMarketText'],
  'post-only': ['riskPostOnly', 'riskPostOnlyText'],
  expired: ['riskExpired', 'riskExpiredText'],
};

/** How the exchange trades the contract now; null where it trades as usual or does not say. */
export function tradingState(words: Words, { sheet }: RiskBriefing): RiskState | null {
  const state = sheet.facts.tradingState;
  if (state === undefined || state === 'trading') return null;
  const [title, text] = TRADING[state];
  return { severity: 'caution', title: words(title), text: words(text) };
}

/** Why there are no fresh facts, in words about the exchange. */
export function factsFailure(words: Words, risk: RiskBriefing, nowMs: number): RiskState | null {
  const { failure, sheet } = risk;
  if (failure === null) return null;
  const exchange = exchangeName(sheet.contract.exchange);
  const kept = words(hasFacts(risk) ? 'riskFactsKept' : 'riskFactsNone');
  const { title, action } = failureWords(words, failure, nowMs);
  const { title: own = title, text = action } = ownWords(words, failure, exchange, nowMs);
  return {
    severity: failure.kind === 'closed' || failure.kind === 'not-permitted' ? 'caution' : 'info',
    title: own,
    text: [text, kept].filter(Boolean).join(' '),
  };
}

/** Where the usual words would speak of Token Metrics, the exchange is named. */
function ownWords(
  words: Words,
  failure: Failure,
  exchange: string,
  nowMs: number,
): { readonly title?: string; readonly text?: string } {
  switch (failure.kind) {
    case 'region-blocked':
      return { title: words('riskRegionBlocked', exchange), text: words('riskRegionBlockedText', exchange) };
    case 'closed':
      return { title: words('riskClosed', exchange), text: words('riskClosedText') };
    case 'not-listed':
      return { title: words('riskNotListed', exchange), text: '' };
    case 'rate-limited': {
      const when =
        failure.retryAtMs === undefined ? null : untilText(words, words.language, failure.retryAtMs, nowMs);
      return {
        text:
          when === null ? words('riskRateLimited', exchange) : words('riskRateLimitedUntil', exchange, when),
      };
    }
    case 'unreachable':
    case 'service-down':
    case 'unexpected-answer':
      return { title: words('riskNoAnswer', exchange) };
    default:
      return {};
  }
}

/** Whether the exchange ever told anything of this contract. */
export function hasFacts({ sheet }: RiskBriefing): boolean {
  return Object.values(sheet.origin).some((origin) => origin.assumed === undefined);
}

/** Prices and funding older than this are said to be old before they are shown. */
export const OLD_MS = 10 * 60_000;
