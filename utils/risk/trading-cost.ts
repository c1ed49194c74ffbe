import { isNotNegative, isPositive, knownOrNull, type Unsure } from './known';

/** What opening and closing cost. */
export interface RoundTrip {
  readonly pctOfMargin: number;
  /** Move of the price that only pays the fees, in per cent. */
  readonly breakEvenMovePct: number;
}

/** Taker fees both ways: `2·fee·L` of the margin, `2·fee` of the price. Null where unknown. */
export function roundTrip(takerFee: Unsure, leverage: Unsure): RoundTrip | null {
  if (!isNotNegative(takerFee) || !isPositive(leverage)) return null;
  return { pctOfMargin: 200 * takerFee * leverage, breakEvenMovePct: 200 * takerFee };
}

/** A year of fees and slippage at this pace, in per cent of the account. */
export function yearlyCostPct(
  equity: Unsure,
  monthlyNotional: Unsure,
  feeRate: Unsure,
  slippage: Unsure,
): number | null {
  if (!isPositive(equity) || !isNotNegative(monthlyNotional)) return null;
  if (!isNotNegative(feeRate) || !isNotNegative(slippage)) return null;
  return knownOrNull((1200 * monthlyNotional * (feeRate + slippage)) / equity);
}
