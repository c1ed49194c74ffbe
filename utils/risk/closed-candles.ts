import type { Candle } from '@/utils/contracts/facts';
import { areSound, type Bar } from './bar';

const HOUR_MS = 3_600_000;

/** Candles whose newest is older than this tell of another time. */
export const STALE_MS = 48 * HOUR_MS;

/** Closed candles of one length, oldest first, and the same as bars. */
export interface Closed {
  readonly hours: 1 | 24;
  readonly rows: readonly Candle[];
  readonly bars: readonly Bar[];
}

/**
 * Leaves out the candle still running at `nowMs`.
 * @returns null where none is closed, the last one is two days old or a price is nonsense.
 */
export function closedCandles(
  candles: readonly Candle[] | undefined,
  hours: 1 | 24,
  nowMs: number,
): Closed | null {
  const rows = candles?.filter(([openMs]) => openMs + hours * HOUR_MS <= nowMs) ?? [];
  const newest = rows[rows.length - 1];
  if (!newest || nowMs - closeMs(newest, hours) > STALE_MS) return null;
  const bars = rows.map(([, open, high, low, close]) => ({ open, high, low, close }));
  return areSound(bars) ? { hours, rows, bars } : null;
}

export function closeMs([openMs]: Candle, hours: 1 | 24): number {
  return openMs + hours * HOUR_MS;
}

/** The close that stood so many hours ago, within one candle; null where the candles have a gap there. */
export function closeAgo(closed: Closed | null, hoursAgo: number, nowMs: number): number | null {
  if (!closed) return null;
  const at = nowMs - hoursAgo * HOUR_MS;
  const row = closed.rows.findLast((each) => closeMs(each, closed.hours) <= at);
  if (!row || at - closeMs(row, closed.hours) >= closed.hours * HOUR_MS) return null;
  return row[4];
}
