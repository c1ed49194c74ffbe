export const DAY_MS = 86_400_000;

/** UTC midnight of the day that holds this instant. */
export function dayOf(nowMs: number): number {
  return Math.floor(nowMs / DAY_MS) * DAY_MS;
}

/** `2026-11-23T00:00:00.000Z`, as Token Metrics writes daily dates. */
export function isoDay(dayMs: number): string {
  return new Date(dayMs).toISOString();
}

/** `2026-11-23`. */
export function calendarDay(dayMs: number): string {
  return isoDay(dayMs).slice(0, 10);
}

/** `261123`, as exchanges date their contracts. */
export function shortDay(dayMs: number): string {
  return calendarDay(dayMs).slice(2).replaceAll('-', '');
}

/** The next quarterly expiries, 08:00 UTC on the last Friday of March, June, September and December. */
export function quarterEnds(nowMs: number, count: number): readonly number[] {
  const ends: number[] = [];
  const year = new Date(nowMs).getUTCFullYear();
  for (let month = 2; ends.length < count; month += 3) {
    const lastDay = new Date(Date.UTC(year, month + 1, 0));
    const daysAfterFriday = (lastDay.getUTCDay() + 2) % 7;
    const end = lastDay.getTime() - daysAfterFriday * DAY_MS + 8 * 3_600_000;
    if (end > nowMs) ends.push(end);
  }
  return ends;
}
