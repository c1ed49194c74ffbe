const DAY_MS = 86_400_000;

/** The one form of an HTTP date that servers may still send (RFC 9110, 5.6.7). */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads a `Retry-After` header: seconds, or an HTTP date.
 * @param header null where the answer had none.
 * @param nowMs epoch ms, against which a date is measured.
 * @returns ms from now, between 0 (a negative number or a date gone by) and 24 hours (anything longer); null
 * where the header is absent or says neither.
 */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return bounded(Number(text) * 1000);
  if (!HTTP_DATE.test(text)) return null;
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? null : bounded(atMs - nowMs);
}

function bounded(ms: number): number {
  return Math.min(Math.max(Math.round(ms), 0), DAY_MS);
}
