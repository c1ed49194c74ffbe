import { isKnown, isPositive, knownOrNull, type Unsure } from './known';

/** Share of its premium that an option loses by tomorrow: `−θ_day/premium`; null where either is unknown. */
export function thetaShare(thetaPerDay: Unsure, premium: Unsure): number | null {
  return isKnown(thetaPerDay) && isPositive(premium) ? knownOrNull(-thetaPerDay / premium) : null;
}

/**
 * Share of its value that an at-the-money option loses in the next 24 hours: `1 − √((D − 1)/D)`; all of it on
 * the last day. Null at or after expiry.
 */
export function decayNextDay(daysLeft: Unsure): number | null {
  if (!isPositive(daysLeft)) return null;
  return daysLeft <= 1 ? 1 : 1 - Math.sqrt((daysLeft - 1) / daysLeft);
}

/** Premium of an at-the-money option, near enough: `0.4·S·σ·√T`. */
export function atTheMoneyPremium(spot: Unsure, sigma: Unsure, years: Unsure): number | null {
  if (!isPositive(spot) || !isPositive(sigma) || !isPositive(years)) return null;
  return 0.4 * spot * sigma * Math.sqrt(years);
}

/** Implied over realised volatility; null where either is unknown. */
export function impliedOverRealised(implied: Unsure, realised: Unsure): number | null {
  return isPositive(implied) && isPositive(realised) ? knownOrNull(implied / realised) : null;
}
