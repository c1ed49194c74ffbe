/** +1 long, −1 short. */
export type Side = 1 | -1;

/** A number that an input may not tell. NaN and the infinities count as not told. */
export type Unsure = number | null | undefined;

export function isKnown(value: Unsure): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Known and above zero: what every price, quantity, leverage and volatility must be to mean anything. */
export function isPositive(value: Unsure): value is number {
  return isKnown(value) && value > 0;
}

/** Known and not below zero: what rates, fees and deductions must be. */
export function isNotNegative(value: Unsure): value is number {
  return isKnown(value) && value >= 0;
}

/** The result of a calculation, or null where it overflowed or had no meaning. */
export function knownOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
