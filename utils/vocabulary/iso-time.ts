const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

const FIRST_MS = Date.parse('0000-01-01T00:00:00.000Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/** Whether an epoch time in ms lies in a year of four digits: beyond, `Date` has no `YYYY-MM-DD` or throws. */
export function isInstant(ms: number): boolean {
  return ms >= FIRST_MS && ms <= LAST_MS;
}

/**
 * Reads a time as services write it: `2025-04-16T00:00:00.000Z` or `2023-10-10`. A time without a zone is taken as
 * UTC. Nothing is left to `Date.parse` alone, which makes a day of `"1"`.
 * @returns epoch ms; null for anything else, days that no calendar has included.
 */
export function isoMs(value: unknown): number | null {
  const parts = typeof value === 'string' ? ISO.exec(value) : null;
  if (!parts) return null;
  const [, day = '', time = '00:00', zone = 'Z'] = parts;
  const midnightMs = Date.parse(`${day}T00:00:00.000Z`);
  // Engines turn 30 February into 2 March; a date that does not read back as itself is none.
  if (Number.isNaN(midnightMs) || new Date(midnightMs).toISOString().slice(0, 10) !== day) return null;
  const atMs = Date.parse(`${day}T${time}${zone}`);
  return isInstant(atMs) ? atMs : null;
}
