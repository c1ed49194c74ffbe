export const DAY_MS = 86_400_000;

/** A UTC calendar day as a whole number of days since 1970, so that the next day is one more. */
export type DayNumber = number;

/** Reads `YYYY-MM-DD`. Null for anything else, days that no calendar has included. */
export function dayNumber(date: string): DayNumber | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  // Engines turn 30 February into 2 March; a date that does not read back as itself is none.
  return Number.isInteger(day) && dateOf(day) === date ? day : null;
}

/** `YYYY-MM-DD` of a day. */
export function dateOf(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The UTC day in which an instant lies. */
export function dayAt(ms: number): DayNumber {
  return Math.floor(ms / DAY_MS);
}
