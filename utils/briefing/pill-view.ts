import type { Briefing, Standing, TokenBriefing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import { contractTitle } from '@/utils/format/contract-title';
import { exchangeName } from '@/utils/format/exchange-name';
import type { Words } from '@/utils/format/words';
import type { Band } from '@/utils/tokenmetrics/rating';
import { type PillFace, pillFace } from './pill-face';
import { type PillRisk, pillRisk } from './pill-risk';

export type Severity = 'info' | 'caution' | 'danger';

/** The load line at pill size: heights from 0 (1×) to 1 (the exchange's maximum). */
export interface PillLoad {
  /** Where the water stands: the user's leverage. */
  readonly water: number;
  /** Where the ring sits: 5 % chance of touching liquidation in a week. */
  readonly ring: number;
  /** calm: at or under the ring. over: above it. far: above the day's 5 % mark, or that mark is unknown. */
  readonly tone: 'calm' | 'over' | 'far';
}

/** A pill, already worded: the page's script only places these strings. All text is plain. */
export interface PillView {
  /** Which contract it is about; another key is another pill. */
  readonly key: string;
  /** The ring: a grade, or a mark where there is none. `local` is drawn dashed and grey, never in band colours. */
  readonly ring: {
    readonly text: string;
    /** How much of the ring is filled, 0 to 1; null where there is no Token Metrics grade. */
    readonly filled: number | null;
    readonly kind: 'token-metrics' | 'local' | 'question' | 'none';
    readonly band: Band | null;
  };
  /** "Strong", "Which NEIRO?", "Exchange closed": what the reader needs first. */
  readonly headline: string;
  /** "Blue chip", "choose": second, quieter. */
  readonly detail: string | null;
  /** "3 indices". */
  readonly indices: string | null;
  /** Worst warning and how many; null until derivatives are read. */
  readonly risk: { readonly severity: Severity; readonly text: string } | null;
  /** Null where the load line is not known. */
  readonly load: PillLoad | null;
  /** "Long 20×": what risk and load line are for. Null without leverage, and where the headline says it already. */
  readonly leverage: string | null;
  /** An age worth saying ("2 d old"), where the answer is stale; else null. */
  readonly staleness: string | null;
  /** Who says so, shown small: "Token Metrics". */
  readonly source: string | null;
  /** One sentence for a screen reader, sources and ages included. */
  readonly label: string;
  /** Label of the button that opens the pill's own menu. */
  readonly more: string;
  /** Requests are under way: ask again with `wait`. */
  readonly pending: boolean;
}

/** What a pill is worded with. */
export interface PillContext {
  readonly words: Words;
  /** The user's own, for numbers. */
  readonly locale: string;
  /** Day the contract's exchange closed (`YYYY-MM-DD`), null while it is open. */
  readonly closedOn: string | null;
  /** Epoch ms. */
  readonly nowMs: number;
}

/** One key per contract: what the page's script compares to know that the contract changed. */
function contractKey(contract: Contract): string {
  const { exchange, market, symbol, rawBase, quote, settle, expiry, strike, optionType, alias, status } =
    contract;
  return [
    exchange,
    market,
    symbol ?? `${rawBase}-${quote}`,
    settle,
    expiry,
    strike,
    optionType,
    alias,
    status,
  ].join('|');
}

/** Without a rating to show, the contract's risk leads and what is missing steps back. */
function withRisk(face: PillFace, token: TokenBriefing, risk: PillRisk | null): PillFace {
  if (!risk) return face;
  const facts = [...face.facts, ...risk.facts];
  // One age is shown, the grade's first; the spoken sentence has both.
  const staleness = face.staleness ?? risk.staleness;
  const leads = token.rating.value === null && face.ring.kind === 'question' && token.asset.value === null;
  return leads && risk.lead
    ? {
        ...face,
        ring: { ...face.ring, text: '–', kind: 'none' },
        headline: risk.lead.headline,
        detail: risk.lead.detail,
        risk: risk.risk,
        load: risk.load,
        staleness,
        facts,
      }
    : {
        ...face,
        risk: risk.risk,
        load: risk.load,
        leverage: risk.lead?.headline ?? null,
        staleness,
        facts,
      };
}

/**
 * The pill for a contract, worded. Total: every state has a headline and a sentence. What is wrong with the
 * contract or the token comes first, then the last good figures with their age, then why there are none.
 */
export function pillView(briefing: Briefing, standing: Standing, context: PillContext): PillView {
  const { contract, risk: riskBriefing, token } = briefing;
  const { words, locale } = context;
  const risk = riskBriefing ? pillRisk(riskBriefing, context) : null;
  const { facts, notice, ...face } = withRisk(pillFace(briefing, standing, context), token, risk);
  const exchange = exchangeName(contract.exchange);
  return {
    key: contractKey(contract),
    ...face,
    label: [words('pillLabel', contractTitle(words, locale, contract), exchange, facts.join(', ')), notice]
      .filter(Boolean)
      .join(' '),
    more: words('pillMenuMore'),
    pending:
      riskBriefing?.pending === true ||
      token.asset.pending ||
      token.rating.pending ||
      token.indices.pending ||
      (token.localScore.shown && token.localScore.pending),
  };
}
