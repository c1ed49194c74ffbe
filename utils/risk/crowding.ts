import { isNotNegative, isPositive, knownOrNull, type Unsure } from './known';

/**
 * One figure over another, both in the same unit: open interest over market value, open interest over a day's
 * volume, volume over open interest. Null where the denominator is not above zero or either is unknown.
 */
export function ratio(part: Unsure, whole: Unsure): number | null {
  return isNotNegative(part) && isPositive(whole) ? knownOrNull(part / whole) : null;
}

/** Change since a day ago as a fraction; null where either is unknown. */
export function changeSince(before: Unsure, now: Unsure): number | null {
  return isPositive(before) && isNotNegative(now) ? knownOrNull(now / before - 1) : null;
}

/** Share of accounts that are long, from the long/short account ratio R: `R/(1 + R)`. Accounts, not money. */
export function longAccountShare(longShortRatio: Unsure): number | null {
  return isNotNegative(longShortRatio) ? longShortRatio / (1 + longShortRatio) : null;
}
