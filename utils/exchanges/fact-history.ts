import type { Facts } from '@/utils/contracts/facts';
import { isInstant } from '@/utils/vocabulary/iso-time';
import { numberIn, positiveIn, type Row } from './fact-rows';

/** Settled rates, oldest first, whatever the order of the answer. Rows without time or rate drop out. */
export function settledRates(
  rows: readonly Row[],
  timeKey: string,
  rateKey: string,
): Facts['fundingHistory'] {
  const settled = rows.flatMap((row) => {
    const atMs = positiveIn(row[timeKey]);
    const rate = numberIn(row[rateKey]);
    return atMs === null || rate === null || !isInstant(atMs) ? [] : [{ atMs, rate }];
  });
  return settled.sort((a, b) => a.atMs - b.atMs);
}

/** A measurement with its time. */
export interface Reading<T> {
  readonly atMs: number;
  readonly value: T;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A measurement at a time, or null where either cannot be read. */
export function reading(at: unknown, value: number | null): Reading<number> | null {
  const atMs = positiveIn(at);
  return atMs === null || value === null ? null : { atMs, value };
}

/**
 * The newest of a series, and the one a day before it, give or take an hour; null where there is none. A series
 * with a row that cannot be read says nothing, because that row may have been the newest.
 */
export function nowAndDayAgo<T>(series: readonly (Reading<T> | null)[]): {
  readonly now: T | null;
  readonly dayAgo: T | null;
} {
  const sorted = series.filter((row) => row !== null).sort((a, b) => b.atMs - a.atMs);
  const [newest] = sorted;
  if (newest === undefined || !isInstant(newest.atMs) || sorted.length < series.length)
    return { now: null, dayAgo: null };
  const off = ({ atMs }: Reading<T>) => Math.abs(newest.atMs - DAY_MS - atMs);
  const [nearest] = [...sorted].sort((a, b) => off(a) - off(b));
  const dayAgo = nearest !== undefined && off(nearest) <= HOUR_MS ? nearest.value : null;
  return { now: newest.value, dayAgo };
}
