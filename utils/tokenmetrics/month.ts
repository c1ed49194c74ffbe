export const DAY_MS = 86_400_000;

/** A calendar month (UTC) and how much of it is left. */
export interface Month {
  /** `YYYY-MM`. */
  readonly name: string;
  readonly startMs: number;
  /** First instant of the next month. */
  readonly endMs: number;
}

/** The UTC calendar month in which an instant lies. */
export function monthOf(nowMs: number): Month {
  const now = new Date(nowMs);
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  return {
    name: now.toISOString().slice(0, 7),
    startMs: Date.UTC(year, month, 1),
    endMs: Date.UTC(year, month + 1, 1),
  };
}
