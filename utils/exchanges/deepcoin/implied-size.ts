import { listsOf, over, positiveIn, times } from '../fact-rows';

/** How far a candle's turnover over its middle price may lie from what its volume says. */
const TOLERANCE = 0.2;

/**
 * Coins that one unit of volume is, as candles tell it: turnover over volume and price, by the middle candle, rounded
 * to the power of ten that Deepcoin's contract sizes are. Null where that is not near.
 */
export function impliedSize(rows: unknown): number | null {
  const sizes = (listsOf(rows) ?? []).flatMap(([, , high, low, close, volume, turnover]) => {
    const prices = [positiveIn(high), positiveIn(low), positiveIn(close)];
    const total = prices.reduce<number | null>(
      (sum, price) => (sum === null || price === null ? null : sum + price),
      0,
    );
    const size = over(positiveIn(turnover), times(positiveIn(volume), over(total, 3)));
    return size === null || size <= 0 ? [] : [size];
  });
  const middle = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
  if (middle === undefined) return null;
  const power = Number(`1e${Math.round(Math.log10(middle))}`);
  return Math.abs(middle / power - 1) <= TOLERANCE ? power : null;
}
