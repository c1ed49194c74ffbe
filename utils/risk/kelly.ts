import { isKnown, isNotNegative, isPositive, knownOrNull, type Unsure } from './known';

/** Below so many closed trades nobody knows their own odds. */
export const FEWEST_TRADES = 50;

/**
 * Kelly's share of the account for a bet: `p − (1 − p)/b`, negative where the odds are against it. Information,
 * not a size to use: half and quarter are shown beside it.
 * @param winShare p, 0 to 1. @param payoff b: gain over loss. @returns null where unknown.
 */
export function kellyShare(winShare: Unsure, payoff: Unsure): number | null {
  if (!isNotNegative(winShare) || winShare > 1 || !isPositive(payoff)) return null;
  return winShare - (1 - winShare) / payoff;
}

/**
 * Kelly's leverage for a drift μ and a volatility σ: `μ/σ²`; expected growth is 0 at twice that. Realistic
 * figures give less than 1.
 */
export function kellyLeverage(drift: Unsure, sigma: Unsure): number | null {
  return isKnown(drift) && isPositive(sigma) ? knownOrNull(drift / sigma ** 2) : null;
}

/** Expected log growth a year at a leverage: `μL − ½σ²L²`. */
export function growthAt(leverage: Unsure, drift: Unsure, sigma: Unsure): number | null {
  if (!isKnown(leverage) || !isKnown(drift) || !isPositive(sigma)) return null;
  return knownOrNull(drift * leverage - (sigma ** 2 * leverage ** 2) / 2);
}

/** Chance of losing so many even stakes before ever winning as many more: `((1 − p)/p)^units`, 1 without an edge. */
export function ruinChance(winShare: Unsure, units: Unsure): number | null {
  if (!isNotNegative(winShare) || winShare > 1 || !isPositive(units)) return null;
  return winShare <= 0.5 ? 1 : ((1 - winShare) / winShare) ** units;
}
