import { countText } from '@/utils/format/numbers';
import type { MessageKey, Words } from '@/utils/format/words';
import type { Empirical, Liquidation, NoLiquidation } from '@/utils/risk/figures';

const NONE: Readonly<Record<NoLiquidation, MessageKey>> = {
  'not-leveraged': 'riskNoLiqNotLeveraged',
  'no-rule': 'riskNoLiqRule',
  'no-price': 'riskNoLiqPrice',
  'no-tiers': 'riskNoLiqTiers',
  'no-fee': 'riskNoLiqFee',
  'no-wallet': 'riskNoLiqWallet',
  'over-tiers': 'riskNoLiqOverTiers',
  'no-room': 'riskNoLiqRoom',
  never: 'riskNoLiqNever',
};

/** Why no liquidation price is shown, in a sentence. */
export function noLiquidationWords(words: Words, why: NoLiquidation): string {
  return words(NONE[why]);
}

/** "After 41 of 312 starts in 60 days"; null where there is no past to count. */
export function empiricalWords(words: Words, locale: string, seen: Empirical | null): string | null {
  if (seen === null || seen.starts === 0) return null;
  const count = (value: number) => countText(locale, value);
  return words('riskEmpirical', count(seen.hits), count(seen.starts), count(seen.days));
}

const EVIDENCE: Readonly<Record<Liquidation['evidence'], MessageKey>> = {
  published: 'riskRulePublished',
  derived: 'riskRuleDerived',
  'third-party': 'riskRuleThirdParty',
  community: 'riskRuleCommunity',
  generic: 'riskRuleGeneric',
};

/** How well the exchange's rule is known. */
export function evidenceWords(words: Words, evidence: Liquidation['evidence']): string {
  return words(EVIDENCE[evidence]);
}
