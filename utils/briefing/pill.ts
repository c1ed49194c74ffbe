import type { Briefing, Standing, TokenBriefing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import { contractTitle } from '@/utils/format/contract-title';
import { exchangeName } from '@/utils/format/exchange-name';
import { pillFace } from './pill-face';
import { type PillRisk, pillRisk } from './pill-risk';
import type { PillContext, PillFace, PillView } from './pill-view';

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
