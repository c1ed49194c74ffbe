import { isNotNegative, isPositive, knownOrNull, type Side, type Unsure } from './known';
import { touchChance } from './touch';

/** Beyond any price: 1e9 standard deviations away the curve is below 1e-27. */
const FURTHEST = 1e9;

/**
 * The distance at which a falling curve of chances comes down to `maxChance`, by bisection on its logarithm.
 * @param chanceAt chance of touching at a distance above 0, never rising.
 * @returns the smallest such distance to a relative 1e-14; null where the chance is no chance (0 or below, above
 * 1) or the curve never comes down to it.
 */
export function distanceAtChance(
  chanceAt: (distance: number) => number | null,
  maxChance: Unsure,
): number | null {
  if (!isPositive(maxChance) || maxChance > 1) return null;
  const within = (distance: number): boolean => (chanceAt(distance) ?? 1) <= maxChance;
  if (!within(FURTHEST)) return null;
  let low = Math.log(1e-12);
  let high = Math.log(FURTHEST);
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (within(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}

/** `z*`: the standard deviations at which the fixed curve equals a chance; 2.38683 for 5 %. */
export function sigmasAtChance(maxChance: Unsure): number | null {
  return distanceAtChance(touchChance, maxChance);
}

export interface LoadTerms {
  readonly style: 'linear' | 'inverse' | 'quanto';
  readonly side: Side;
  readonly mmr: Unsure;
  /** Fee inside the requirement. */
  readonly feeRate: Unsure;
}

/**
 * The leverage whose liquidation price lies a log distance `b` from the entry. Linear long
 * `1/(1 − e^(−b)(1 − m − f))`, linear short `1/(e^b(1 + m + f) − 1)`; inverse long is the linear short's, inverse
 * short the linear long's.
 * @returns unrounded; below 1 where even a position without leverage comes nearer. Null for quanto and where an
 * input is unknown.
 */
export function leverageAtDistance(terms: LoadTerms, b: Unsure): number | null {
  const { style, side, mmr, feeRate } = terms;
  if (style === 'quanto' || !isNotNegative(mmr) || !isNotNegative(feeRate) || !isNotNegative(b)) return null;
  const kept = mmr + feeRate;
  const likeLinearLong = (style === 'linear') === (side === 1);
  const room = likeLinearLong ? 1 - Math.exp(-b) * (1 - kept) : Math.exp(b) * (1 + kept) - 1;
  return room > 0 ? knownOrNull(1 / room) : null;
}

/**
 * The load line: the highest leverage that keeps the fixed curve's chance of touching liquidation within the
 * horizon at or under `maxChance`.
 * @param sigmaAnnual annualised volatility, as a fraction.
 * @returns as {@link leverageAtDistance}.
 */
export function loadLine(
  terms: LoadTerms,
  sigmaAnnual: Unsure,
  horizonHours: Unsure,
  maxChance: Unsure,
): number | null {
  const sigmas = sigmasAtChance(maxChance);
  if (sigmas === null || !isPositive(sigmaAnnual) || !isPositive(horizonHours)) return null;
  return leverageAtDistance(terms, sigmas * sigmaAnnual * Math.sqrt(horizonHours / 8760));
}
