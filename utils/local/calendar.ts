import { DAY_MS, type DayNumber, dateOf, dayNumber } from '@/utils/vocabulary/utc-day';

/** What a review changes: only the weights, or the members too. */
export type ReviewKind = 'weights' | 'members';

/** Days on which a basket was last reviewed, `YYYY-MM-DD`. */
export interface LastReviews {
  readonly weights: string;
  readonly members: string;
}

/**
 * Whether a review is due at the close of a day, 00:00 UTC of the next: weights at the first close in a month,
 * members at the first in January, April, July and October. A review that was missed stays due until it is done.
 * @returns null where none is due or a date is none.
 */
export function reviewDue(last: LastReviews, date: string): ReviewKind | null {
  const [now, weights, members] = [
    monthOfClose(date),
    monthOfClose(last.weights),
    monthOfClose(last.members),
  ];
  if (now === null || weights === null || members === null) return null;
  if (Math.floor(now / 3) > Math.floor(members / 3)) return 'members';
  return now > weights ? 'weights' : null;
}

/** Instant of a day's close, epoch ms; null for what is no date. */
export function closeInstant(date: string): number | null {
  const day = dayNumber(date);
  return day === null ? null : (day + 1) * DAY_MS;
}

/** Days from one date to another, null where one of them is none. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

/** The date so many days later. */
export function daysAfter(date: string, days: number): string | null {
  const day: DayNumber | null = dayNumber(date);
  return day === null ? null : dateOf(day + days);
}

/** Months since the year 0 of the instant at which a day closes. */
function monthOfClose(date: string): number | null {
  const closedMs = closeInstant(date);
  if (closedMs === null) return null;
  const at = new Date(closedMs);
  return at.getUTCFullYear() * 12 + at.getUTCMonth();
}
