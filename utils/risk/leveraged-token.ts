import { isKnown, isNotNegative, isPositive, knownOrNull, type Unsure } from './known';

export interface TokenDecay {
  /** The token's return over the days, as a fraction. */
  readonly tokenReturn: number;
  /** Underlying return times factor: what the name suggests. */
  readonly naiveReturn: number;
  /** What is left of 1 where the underlying ends where it began. */
  readonly flatFactor: number;
  readonly dailyDecayPct: number;
  /** Move of the underlying within a day that leaves nothing, in per cent. */
  readonly wipeoutDailyMovePct: number;
}

/**
 * A token that holds β times the underlying, rebalanced daily:
 * `V_T/V_0 ≈ (S_T/S_0)^β · e^(−½(β² − β)σ²T) · (1 − fee)^T` (Cheng & Madhavan 2009, Avellaneda & Zhang 2010).
 * β = −1 decays like β = 2. A trend can help, so words say "if the price ends flat".
 * @param factor β, negative for a short token.
 * @param underlyingReturn as a fraction over the days.
 * @param feePerYear fraction.
 * @returns null where an input is unknown or the underlying has lost everything.
 */
export function tokenDecay(
  factor: Unsure,
  sigma: Unsure,
  days: Unsure,
  underlyingReturn: Unsure = 0,
  feePerYear: Unsure = 0,
): TokenDecay | null {
  if (!isKnown(factor) || factor === 0 || !isNotNegative(sigma) || !isPositive(days)) return null;
  if (!isKnown(underlyingReturn) || underlyingReturn <= -1) return null;
  if (!isNotNegative(feePerYear) || feePerYear >= 1) return null;
  const years = days / 365;
  const flatFactor = Math.exp(-0.5 * (factor ** 2 - factor) * sigma ** 2 * years) * (1 - feePerYear) ** years;
  const tokenReturn = knownOrNull((1 + underlyingReturn) ** factor * flatFactor - 1);
  if (tokenReturn === null) return null;
  return {
    tokenReturn,
    naiveReturn: factor * underlyingReturn,
    flatFactor,
    dailyDecayPct: (1 - flatFactor ** (1 / days)) * 100,
    wipeoutDailyMovePct: 100 / Math.abs(factor),
  };
}

/** Return of the token after these daily moves of the underlying; −1 once a day has wiped it out. */
export function tokenAfterMoves(factor: Unsure, moves: readonly number[]): number | null {
  if (!isKnown(factor) || !moves.every(isKnown)) return null;
  let value = 1;
  for (const move of moves) value *= Math.max(0, 1 + factor * move);
  return knownOrNull(value - 1);
}
