import type { BookLevel, Candle } from '@/utils/contracts/facts';
import { isInstant } from '@/utils/vocabulary/iso-time';
import { amountIn, positiveIn } from './fact-rows';

/** Where a candle's figures stand: positions in an array, or names in an object. */
export interface CandleAt {
  readonly openMs: unknown;
  readonly open: unknown;
  readonly high: unknown;
  readonly low: unknown;
  readonly close: unknown;
  /** In base units; undefined where the row does not tell it. */
  readonly baseVolume: unknown;
}

/**
 * One candle, or null where a price is missing or where high and low do not hold the others between them, so that
 * columns read in a wrong order never pass.
 * @param secondsOrMs factor from the row's time to milliseconds.
 */
export function candleOf(row: CandleAt, secondsOrMs: 1 | 1000 = 1): Candle | null {
  const time = positiveIn(row.openMs);
  const open = positiveIn(row.open);
  const high = positiveIn(row.high);
  const low = positiveIn(row.low);
  const close = positiveIn(row.close);
  if (time === null || open === null || high === null || low === null || close === null) return null;
  if (high < Math.max(open, close) || low > Math.min(open, close)) return null;
  const openMs = time * secondsOrMs;
  if (!isInstant(openMs)) return null;
  return [openMs, open, high, low, close, amountIn(row.baseVolume)];
}

/** Oldest first, one for each time (the first told counts), whatever the order of the answer. */
export function inOrder(candles: readonly (Candle | null)[]): readonly Candle[] {
  const byTime = new Map<number, Candle>();
  for (const candle of candles) if (candle !== null && !byTime.has(candle[0])) byTime.set(candle[0], candle);
  return [...byTime.values()].sort((a, b) => a[0] - b[0]);
}

/**
 * One side of an order book, best first; empty where a level cannot be read, which may have been the best.
 * @param toBase base units of a quantity at a price, where the exchange counts contracts; null where unknown.
 */
export function levelsOf(
  side: 'bids' | 'asks',
  rows: unknown,
  toBase: (quantity: number, price: number) => number | null = (quantity) => quantity,
): readonly BookLevel[] {
  if (!Array.isArray(rows)) return [];
  const levels: BookLevel[] = [];
  for (const row of rows) {
    const price = Array.isArray(row) ? positiveIn(row[0]) : null;
    const quantity = Array.isArray(row) ? amountIn(row[1]) : null;
    const base = price === null || quantity === null ? null : toBase(quantity, price);
    if (price === null || base === null || !Number.isFinite(base)) return [];
    if (base > 0) levels.push([price, base]);
  }
  return levels.sort((a, b) => (side === 'bids' ? b[0] - a[0] : a[0] - b[0]));
}
