import type { Candle } from '@/utils/contracts/facts';
import { walk } from '../risk/walk';

export const DAY = 86_400_000;

/** Midnight (UTC) on which the made-up days begin. */
export const FIRST_DAY = Date.UTC(2025, 2, 1);

/** A made-up history of daily candles, the same every time. */
export function dailyCandles(count: number, move = 0.03, seed = 7): Candle[] {
  return walk(count, move, seed).map(({ open, high, low, close }, at) => [
    FIRST_DAY + at * DAY,
    open,
    high,
    low,
    close,
    50_000 + ((at * 7919) % 40_000),
  ]);
}

/** The instant at which the last of so many days closed. */
export const closeOf = (count: number): number => FIRST_DAY + count * DAY;
