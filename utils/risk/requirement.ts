import type { AdjustmentFactor } from '@/utils/contracts/facts';
import { type Convention, conventionOf, type Evidence, GENERIC_TERMS } from './convention';
import { isDollar } from './dollars';
import type { FactOrigin, FactSheet } from './fact-sheet';
import type { NoLiquidation } from './figures';
import { isNotNegative, isPositive } from './known';
import type { MarginBasis } from './liquidation';
import { type SoundTier, soundTiers } from './tiers';

type Assumed = NonNullable<FactOrigin['assumed']>;

/** What a table of tiers counts a position in. settle moves with the price, face does not. */
export type CountedIn = 'settle' | 'base' | 'face' | 'contracts';

/** An exchange's maintenance rule for one contract, with its figures filled in. */
export interface Requirement {
  readonly style: 'linear' | 'inverse';
  readonly basis: MarginBasis;
  readonly feeRate: number;
  readonly tiers: readonly SoundTier[];
  readonly countedIn: CountedIn;
  /** HTX: the rate is a factor over the leverage chosen, and `tiers` is empty. */
  readonly factors: readonly AdjustmentFactor[];
  readonly evidence: Evidence;
  readonly assumed: Assumed | null;
}

/** The rule, or why there is none. */
export function requirementOf(sheet: FactSheet): Requirement | NoLiquidation {
  const { contract, facts } = sheet;
  if (contract.market !== 'perp' && contract.market !== 'future')
    return contract.market === 'margin' ? 'no-rule' : 'not-leveraged';
  if (contract.style === null || contract.style === 'quanto') return 'no-rule';
  const convention = conventionOf(contract.exchange, contract.style);
  if (convention === null) return 'no-rule';
  const generic = convention.evidence === 'generic';
  // KuCoin's liquidation fee is its taker fee.
  const told = convention.fee === 'none' ? 0 : facts.takerFee;
  const feeRate = isNotNegative(told) ? told : generic ? GENERIC_TERMS.feeRate : null;
  if (feeRate === null) return 'no-fee';
  const table = convention.rate === 'adjustment' ? NO_TABLE : tableOf(sheet, convention);
  const factors = convention.rate === 'adjustment' ? (facts.adjustmentFactors ?? []).filter(isFactor) : [];
  if (table === null || (table.tiers.length === 0 && factors.length === 0)) return 'no-tiers';
  const { style } = contract;
  const { basis, evidence } = convention;
  return {
    style,
    basis,
    feeRate,
    ...table,
    factors,
    evidence,
    assumed: assumedIn(sheet, generic, convention.fee !== 'none'),
  };
}

type Table = Pick<Requirement, 'tiers' | 'countedIn'>;
const NO_TABLE: Table = { tiers: [], countedIn: 'settle' };

function isFactor({ leverage, factor }: AdjustmentFactor): boolean {
  return isPositive(leverage) && isPositive(factor);
}

/** A table with a fault in it is no table, and its first rate is not used in its place. */
function tableOf({ contract, facts }: FactSheet, convention: Convention): Table | null {
  if (convention.rate === 'initial') return wholeTable(isPositive(facts.imr) ? (facts.imr * 2) / 3 : null);
  const rows = facts.tiers ?? [];
  if (rows.length === 0) {
    const assumed = convention.evidence === 'generic' ? GENERIC_TERMS.mmr : null;
    return wholeTable(isPositive(facts.mmr) ? facts.mmr : assumed);
  }
  const unit = rows[0]?.capUnit ?? '';
  const countedIn = unitOf(unit, contract);
  const tiers = rows.every((row) => row.capUnit === unit) ? soundTiers(rows, convention.charge) : null;
  return tiers === null || countedIn === null ? null : { tiers, countedIn };
}

/** One rate for every size. */
function wholeTable(mmr: number | null): Table | null {
  const row = { min: 0, max: null, mmr: mmr ?? 0, deduction: 0, maxLeverage: null };
  return mmr === null || mmr >= 1 ? null : { tiers: [row], countedIn: 'settle' };
}

function unitOf(
  unit: string,
  { style, base, rawBase, quote, settle }: FactSheet['contract'],
): CountedIn | null {
  if (unit === 'contracts') return 'contracts';
  const isBase = unit === base || unit === rawBase;
  if (style === 'inverse') {
    if (isBase || unit === settle) return 'settle';
    return unit === quote || isDollar(unit) ? 'face' : null;
  }
  if (isBase) return 'base';
  return unit === quote || unit === settle || (isDollar(unit) && isDollar(quote)) ? 'settle' : null;
}

/** The least certain of the terms: our own assumption, then a dated table, then the exchange's standard fee. */
function assumedIn({ facts, origin }: FactSheet, generic: boolean, usesFee: boolean): Assumed | null {
  const fee = usesFee ? [origin.takerFee] : [];
  const terms = [origin.tiers, origin.mmr, origin.imr, ...fee].map((each) => each?.assumed);
  if (terms.includes('generic') || (generic && !isPositive(facts.mmr) && !facts.tiers?.length))
    return 'generic';
  if (terms.includes('snapshot')) return 'snapshot';
  return terms.includes('default-fee') ? 'default-fee' : null;
}
