import { isNotNegative, isPositive } from './known';

/** One step of an exchange's maintenance table, in units of the settle asset's notional. */
export interface Tier {
  /** Notional above which the tier holds. */
  readonly min: number;
  /** Notional up to which it holds; null for the last. */
  readonly max: number | null;
  readonly mmr: number;
  /** As the exchange states it; null where it states none. */
  readonly deduction: number | null;
  readonly maxLeverage: number | null;
}

/**
 * How a tier's rate is charged. cumulative: each rate on its own slice, so that the requirement has no jumps
 * (`MM = n·m_k − cum_k`). whole: the tier's rate on the whole position, no deduction.
 */
export type TierCharge = 'cumulative' | 'whole';

export interface SoundTier extends Tier {
  readonly deduction: number;
}

/**
 * Deductions that make a table continuous: `cum_0 = 0`, `cum_k = cum_{k−1} + floor_k·(m_k − m_{k−1})`
 * (Binance's definition; its own COIN-M example gives 1.81 BTC at level 5).
 */
export function cumulativeDeductions(
  rows: readonly { readonly min: number; readonly mmr: number }[],
): number[] {
  const sums: number[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const sum = sums[at - 1];
    sums.push(before && sum !== undefined ? sum + row.min * (row.mmr - before.mmr) : 0);
  }
  return sums;
}

/** Stated deductions are rounded; a wrong one is off by much more. Shares of the deduction and of the floor. */
const DEDUCTION_SLACK = 0.005;
const FLOOR_SLACK = 0.0001;

/** OKX and HTX count in whole contracts, so that a row may begin one lot above the end of the one before. */
const LOT_GAP = 0.1;

/**
 * A table fit to be reckoned with: rows sorted by floor and joined, deductions worked out anew.
 * @returns null where a figure is missing or nonsense, where rows overlap, leave more than a lot between them or
 * do not begin at zero, where a rate falls as the position grows, or where a stated deduction disagrees with the
 * one worked out.
 */
export function soundTiers(rows: readonly Tier[], charge: TierCharge): readonly SoundTier[] | null {
  const joined = joinedTiers([...rows].sort((a, b) => a.min - b.min));
  if (joined === null) return null;
  const sums = charge === 'cumulative' ? cumulativeDeductions(joined) : joined.map(() => 0);
  const sound: SoundTier[] = [];
  for (const [at, tier] of joined.entries()) {
    const deduction = sums[at];
    if (!isNotNegative(deduction)) return null;
    if (charge === 'cumulative' && disagrees(tier, deduction)) return null;
    sound.push({ ...tier, deduction });
  }
  return sound.length > 0 ? sound : null;
}

/** Sorted rows, each beginning where the one before ends. */
function joinedTiers(sorted: readonly Tier[]): Tier[] | null {
  const joined: Tier[] = [];
  for (const [at, row] of sorted.entries()) {
    const before = joined[at - 1];
    const next = sorted[at + 1];
    const min = before === undefined ? row.min : (before.max ?? Number.NaN);
    const max = row.max ?? next?.min ?? null;
    const starts = before === undefined ? min === 0 : row.min >= min && row.min - min <= LOT_GAP * min;
    const ends = max === null || max > min;
    const charged = isPositive(row.mmr) && row.mmr < 1 && row.mmr >= (before?.mmr ?? 0);
    if (!isNotNegative(row.min) || !starts || !ends || !charged) return null;
    joined.push({ ...row, min, max });
  }
  return joined;
}

function disagrees({ min, deduction: stated }: Tier, workedOut: number): boolean {
  const slack = Math.max(DEDUCTION_SLACK * workedOut, FLOOR_SLACK * min);
  return stated !== null && !(Math.abs(stated - workedOut) <= slack);
}

/** The tier a notional lies in; null above the last one's cap. On a boundary the lower tier holds. */
export function tierAt(tiers: readonly SoundTier[], notional: number): SoundTier | null {
  if (!isNotNegative(notional)) return null;
  return tiers.find((tier) => tier.max === null || notional <= tier.max) ?? null;
}
