import { isKnown, type Unsure } from './known';

/** How unusual a funding rate is. */
export interface FundingRank {
  /** Standard deviations above the mean of the past. */
  readonly z: number;
  /** Per cent of past rates that were no larger in size. */
  readonly percentile: number;
}

/** Settlements looked back on, and the fewest that tell anything. */
const WINDOW = 90;
const FEWEST = 10;

/**
 * The rate is often pinned at its base of 0.01 % per 8 hours, so that robust measures of spread are 0; the
 * standard deviation has this floor instead.
 */
const LEAST_SPREAD = 0.00005;

/**
 * @param past rates per 8 hours, oldest first, without the current one; the last 90 are used.
 * @param current rate per 8 hours.
 * @returns null below 10 past rates or where a rate is unknown.
 */
export function fundingRank(past: readonly number[], current: Unsure): FundingRank | null {
  const rates = past.slice(-WINDOW);
  if (rates.length < FEWEST || !rates.every(isKnown) || !isKnown(current)) return null;
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  const spread = Math.max(LEAST_SPREAD, Math.sqrt(squares / (rates.length - 1)));
  const noLarger = rates.filter((rate) => Math.abs(rate) <= Math.abs(current)).length;
  return { z: (current - mean) / spread, percentile: (100 * noLarger) / rates.length };
}
