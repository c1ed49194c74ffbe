import { DAY_MS } from './month';

/** Kinds of grade that are asked for by token, and for how long one is fresh. */
export const GRADE_KINDS = ['tm-grade', 'trading-signals', 'fundamental-grade', 'technology-grade'] as const;
export type GradeKind = (typeof GRADE_KINDS)[number];

export const WEEK_MS = 7 * DAY_MS;

/**
 * The service writes one row a day, dated 00:00 UTC, and does not say when it has been written. Two hours are
 * left for that: a row fetched before 02:00 UTC may still be yesterday's.
 */
const DAILY_ROW_MARGIN_MS = 2 * 3_600_000;

/** The latest instant (epoch ms) from which on a new daily row is there: 02:00 UTC of today, or of yesterday before that. */
export function dailyRowSinceMs(nowMs: number): number {
  const sinceMidnightMs = nowMs - DAILY_ROW_MARGIN_MS;
  return sinceMidnightMs - (sinceMidnightMs % DAY_MS) + DAILY_ROW_MARGIN_MS;
}

/** Whether what is there once a day has been stored since today's row. Something stored in the future is not fresh. */
export function isTodays(storedAtMs: number | null, nowMs: number): boolean {
  return storedAtMs !== null && storedAtMs <= nowMs && storedAtMs >= dailyRowSinceMs(nowMs);
}

/** Whether something is younger than an age. */
export function isYounger(storedAtMs: number | null, ageMs: number, nowMs: number): boolean {
  return storedAtMs !== null && storedAtMs <= nowMs && nowMs - storedAtMs < ageMs;
}

/** TM grade and signals are fresh until the next daily row; fundamentals and technology move slowly: a week. */
export function isFreshGrade(kind: GradeKind, storedAtMs: number | null, nowMs: number): boolean {
  return isSlow(kind) ? isYounger(storedAtMs, WEEK_MS, nowMs) : isTodays(storedAtMs, nowMs);
}

/** Grades that move by the month rather than by the day. */
export function isSlow(kind: GradeKind): boolean {
  return kind === 'fundamental-grade' || kind === 'technology-grade';
}
