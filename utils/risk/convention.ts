import { isNotNegative, isPositive, type Unsure } from './known';
import type { Maintenance, MarginBasis } from './liquidation';
import type { TierCharge } from './tiers';

/** How well an exchange's rule is known; `generic` is our own assumption and is said to be one. */
export type Evidence = 'published' | 'derived' | 'third-party' | 'community' | 'generic';

/** How one exchange reckons the maintenance requirement of one style of contract. */
export interface Convention {
  readonly basis: MarginBasis;
  /** Which fee counts as part of the requirement. */
  readonly fee: 'none' | 'taker' | 'liquidation';
  readonly charge: TierCharge;
  /**
   * Where the rate comes from. tier: the table. adjustment: HTX's adjustment factor over leverage. initial: two
   * thirds of the initial margin rate.
   */
  readonly rate: 'tier' | 'adjustment' | 'initial';
  readonly evidence: Evidence;
}

const MARK = { basis: 'mark', fee: 'none', charge: 'cumulative', rate: 'tier' } as const;
const WHOLE = { ...MARK, charge: 'whole' } as const;

/** An exchange that is not in the table: mark basis, with the fee of {@link GENERIC_TERMS}. */
const GENERIC: Convention = { ...WHOLE, fee: 'taker', evidence: 'generic' };

/**
 * First-tier rate and fee assumed where an exchange publishes neither: 1 % is the commonest first tier at Binance
 * (121 of 349 symbols, October 2024).
 */
export const GENERIC_TERMS = { mmr: 0.01, feeRate: 0.0006 } as const;

type Styles = Readonly<Partial<Record<'linear' | 'inverse', Convention>>>;

/** By exchange id. Sources are the exchanges' help pages unless the evidence says otherwise. */
const CONVENTIONS: Readonly<Record<string, Styles>> = {
  binance: {
    linear: { ...MARK, evidence: 'published' },
    inverse: { ...MARK, evidence: 'derived' },
  },
  bybit: {
    // The linear formula of 2026 was not seen; the inverse one of the same page is on the mark basis.
    linear: { ...MARK, evidence: 'derived' },
    inverse: { ...MARK, evidence: 'published' },
  },
  okx: {
    linear: { ...WHOLE, fee: 'taker', evidence: 'third-party' },
    inverse: { ...WHOLE, fee: 'taker', evidence: 'derived' },
  },
  bitmex: {
    linear: { ...WHOLE, basis: 'entry', evidence: 'community' },
    inverse: { ...WHOLE, basis: 'entry', evidence: 'community' },
  },
  kucoin: {
    linear: { ...WHOLE, fee: 'liquidation', evidence: 'published' },
    inverse: { ...WHOLE, fee: 'liquidation', evidence: 'derived' },
  },
  kraken: {
    linear: { ...WHOLE, basis: 'entry', evidence: 'derived' },
    inverse: { ...WHOLE, evidence: 'published' },
  },
  gate: {
    linear: { ...MARK, fee: 'taker', evidence: 'published' },
    inverse: { ...MARK, fee: 'taker', evidence: 'published' },
  },
  htx: {
    linear: { ...WHOLE, rate: 'adjustment', evidence: 'published' },
    inverse: { ...WHOLE, rate: 'adjustment', evidence: 'published' },
  },
  // Coinbase International; its United States venue shows a buffer in place of a price.
  coinbase: { linear: { ...WHOLE, basis: 'entry', rate: 'initial', evidence: 'published' } },
  deepcoin: {
    linear: GENERIC,
    // Its printed isolated formula leaves the margin out; the cross form with the position's margin is meant.
    inverse: { ...WHOLE, evidence: 'published' },
  },
};

/** The rule of an exchange for a style; null for quanto, for which nothing is published. */
export function conventionOf(exchange: string, style: 'linear' | 'inverse' | 'quanto'): Convention | null {
  if (style === 'quanto') return null;
  const styles = Object.hasOwn(CONVENTIONS, exchange) ? CONVENTIONS[exchange] : undefined;
  return styles?.[style] ?? GENERIC;
}

/** What is known of a contract's terms. Rates are fractions; null is unknown. */
export interface Terms {
  readonly leverage: Unsure;
  readonly tierRate: Unsure;
  /** HTX's adjustment factor. */
  readonly adjustmentFactor: Unsure;
  readonly initialRate: Unsure;
  readonly takerFee: Unsure;
  readonly liquidationFee: Unsure;
}

/**
 * The maintenance requirement by an exchange's rule, without a tier's deduction.
 * @returns null where a figure that the rule needs is unknown.
 */
export function maintenanceBy(convention: Convention, terms: Terms): Maintenance | null {
  const mmr = rateBy(convention, terms);
  const { takerFee, liquidationFee } = terms;
  const feeRate = { none: 0, taker: takerFee, liquidation: liquidationFee }[convention.fee];
  return mmr !== null && isNotNegative(feeRate) ? { basis: convention.basis, mmr, feeRate } : null;
}

function rateBy({ rate }: Convention, terms: Terms): number | null {
  const { tierRate, adjustmentFactor, leverage, initialRate } = terms;
  switch (rate) {
    case 'tier':
      return isPositive(tierRate) ? tierRate : null;
    case 'adjustment':
      return isPositive(adjustmentFactor) && isPositive(leverage) ? adjustmentFactor / leverage : null;
    case 'initial':
      return isPositive(initialRate) ? (initialRate * 2) / 3 : null;
  }
}

/**
 * What added isolated margin is worth to an inverse position at Bybit (help page of May 2026): divided by
 * `1 + taker` for a long, by `1 − taker` for a short.
 */
export function bybitAddedMargin(added: Unsure, side: 1 | -1, takerFee: Unsure): number | null {
  if (!isNotNegative(added) || !isNotNegative(takerFee) || takerFee >= 1) return null;
  return added / (1 + side * takerFee);
}

/**
 * Coinbase International's close-out margin, below which it takes the portfolio over:
 * `max(IM/3, MM − 12 %)`, as a rate.
 */
export function coinbaseCloseOut(initialRate: Unsure): number | null {
  return isPositive(initialRate) ? Math.max(initialRate / 3, (initialRate * 2) / 3 - 0.12) : null;
}
