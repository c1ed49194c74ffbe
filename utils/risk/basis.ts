import { isKnown, isPositive, knownOrNull, type Unsure } from './known';

/** Closer to expiry than this a yearly figure of the basis is noise. */
const FEWEST_DAYS = 3;

/** Price over index less 1, as a fraction; also the gap between last and mark. Null where a price is unknown. */
export function premium(price: Unsure, index: Unsure): number | null {
  return isPositive(price) && isPositive(index) ? knownOrNull(price / index - 1) : null;
}

/**
 * A dated contract's premium over spot for a year: `(F/S − 1)·365/days`.
 * @returns null where an input is unknown and within three days of expiry.
 */
export function annualisedBasis(future: Unsure, spot: Unsure, daysToExpiry: Unsure): number | null {
  const over = premium(future, spot);
  if (over === null || !isKnown(daysToExpiry) || daysToExpiry < FEWEST_DAYS) return null;
  return (over * 365) / daysToExpiry;
}
