const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads a row's date in both forms the service sends: `2025-04-16T00:00:00.000Z` and `2023-10-10`. A time without
 * a zone is taken as UTC, which is what all of its dates are.
 * @returns epoch ms; null for anything else, days that no calendar has included.
 */
export function readDate(value: unknown): number | null {
  const parts = typeof value === 'string' ? DATE.exec(value) : null;
  if (!parts) return null;
  const [, day = '', time = '00:00', zone = 'Z'] = parts;
  const midnightMs = Date.parse(`${day}T00:00:00.000Z`);
  // Engines turn 30 February into 2 March; a date that does not read back as itself is none.
  if (Number.isNaN(midnightMs) || dayOf(midnightMs) !== day) return null;
  const atMs = Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(atMs) ? null : atMs;
}

/** The UTC calendar day `YYYY-MM-DD` of an instant. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
