import type { HttpAnswer } from '@/utils/net/http';
import type { FailureKind } from '@/utils/vocabulary/failure';

/**
 * What an exchange's answer comes to. Exchanges refuse regions with 451 or with a page instead of JSON, throttle
 * with 429 and 418, and send errors with any status: a JSON body is read whatever its status, but only a status of
 * success may tell anything.
 */
export function readingOf<T extends object>(
  { body, bodyKind, status }: HttpAnswer,
  read: (body: unknown) => T | FailureKind,
): T | FailureKind {
  if (status === 451 || (status === 403 && bodyKind !== 'json')) return 'region-blocked';
  if (status === 418 || status === 429) return 'rate-limited';
  if (status >= 500) return 'service-down';
  if (bodyKind !== 'json') return status === 404 ? 'not-listed' : 'unexpected-answer';
  const reading = read(body);
  if (status >= 200 && status < 300) return reading;
  // Of a contract only an answer about contracts can speak: what refuses the asker holds no row of any.
  const isWord = reading !== 'not-listed' || NAMES_CONTRACT.has(status);
  if (typeof reading === 'string' && isWord) return reading;
  return status === 403 ? 'rate-limited' : status === 404 ? 'not-listed' : 'unexpected-answer';
}

/** Statuses that exchanges send for a contract that they do not know. */
const NAMES_CONTRACT: ReadonlySet<number> = new Set([400, 404, 422]);

const MINUTE_MS = 60_000;

/** How long a request that failed is left alone. A blocked region or an unknown contract does not change by the minute. */
export function leaveAloneMs(kind: FailureKind): number {
  switch (kind) {
    case 'region-blocked':
    case 'not-listed':
      return 30 * MINUTE_MS;
    case 'offline':
    case 'unreachable':
      return MINUTE_MS / 6;
    case 'unexpected-answer':
      return 5 * MINUTE_MS;
    default:
      return MINUTE_MS;
  }
}
