import type { Answer } from '@/utils/tokenmetrics/verdict';

/** An HTTP answer as the net room hands it over; a text is a body that is no JSON. */
export function answered(body: unknown, status = 200, retryAfterMs: number | null = null): Answer {
  if (body === undefined) return { status, body, bodyKind: 'empty', retryAfterMs };
  if (typeof body !== 'string') return { status, body, bodyKind: 'json', retryAfterMs };
  const bodyKind = body.startsWith('<') ? 'html' : 'other';
  return { status, body: undefined, bodyKind, retryAfterMs };
}

/** Rows in the service's envelope. */
export function enveloped(rows: readonly unknown[]): Answer {
  return answered({ success: true, message: 'Data fetched successfully', length: rows.length, data: rows });
}
