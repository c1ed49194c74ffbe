import type { Candle } from '@/utils/contracts/facts';
import { isPositive } from '@/utils/risk/known';
import { DAY_MS, type DayNumber, dateOf, dayAt, dayNumber } from '@/utils/vocabulary/utc-day';

/** A close and the UTC day it closed, `YYYY-MM-DD`. */
export interface DatedClose {
  readonly date: string;
  readonly close: number;
}

/** Closes by day, oldest first, no day twice. */
export type DailyCloses = ReadonlyMap<DayNumber, number>;

/**
 * Puts dated closes in order. What is no date or no price is left out, and so is a day that is told twice with
 * different closes: it becomes a day that is missing.
 */
export function byDay(closes: readonly DatedClose[]): DailyCloses {
  return inOrder(closes.map(({ date, close }) => [dayNumber(date), close]));
}

/** Closes of which only the order is known, one a day from day 0. What is no price is a day that is missing. */
export function oneADay(closes: readonly number[]): DailyCloses {
  return inOrder(closes.map((close, at) => [at, close]));
}

/**
 * Daily candles as dated closes, by the day they opened; the one still running at `nowMs` is left out. Exchanges
 * whose days do not begin at midnight UTC agree with others only roughly.
 */
export function closesOf(candles: readonly Candle[], nowMs: number): readonly DatedClose[] {
  return candles
    .filter(([openMs]) => openMs + DAY_MS <= nowMs)
    .map(([openMs, , , , close]) => ({ date: dateOf(dayAt(openMs)), close }));
}

function inOrder(pairs: readonly (readonly [DayNumber | null, number])[]): DailyCloses {
  const found = new Map<DayNumber, number>();
  const doubtful = new Set<DayNumber>();
  for (const [day, close] of pairs) {
    if (day === null || !isPositive(close)) continue;
    if ((found.get(day) ?? close) !== close) doubtful.add(day);
    found.set(day, close);
  }
  const sure = [...found].filter(([day]) => !doubtful.has(day));
  return new Map(sure.sort(([a], [b]) => a - b));
}

/**
 * Simple returns `C/C₋₁ − 1` of one day, by the day they end. A move across missing days is no return of a day and
 * is left out.
 */
export function dailyReturns(closes: DailyCloses): ReadonlyMap<DayNumber, number> {
  const returns = new Map<DayNumber, number>();
  for (const [day, close] of closes) {
    const before = closes.get(day - 1);
    if (before !== undefined) returns.set(day, close / before - 1);
  }
  return returns;
}
