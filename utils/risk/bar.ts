import { isPositive } from './known';

/** One closed candle. The one still in progress is left out by whoever reads candles. */
export interface Bar {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/** Fewer bars than this tell nothing about volatility. */
export const FEWEST_BARS = 30;

/** Whether every bar can be reckoned with: positive prices, the high not below the low. */
export function areSound(bars: readonly Bar[]): boolean {
  return bars.every(
    ({ open, high, low, close }) =>
      isPositive(open) && isPositive(high) && isPositive(low) && isPositive(close) && high >= low,
  );
}
