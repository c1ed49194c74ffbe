import { failed, type Result, success } from '@/utils/vocabulary/failure';
import type { EndpointName } from './endpoints';
import { rowsIn } from './envelope';
import { type NormalRow, normaliseRow } from './normalise';
import { hasReader, READERS, type RowTypes } from './readers';
import type { Answer } from './verdict';

/** The rows of one answer that could be read. */
export interface Reading<T> {
  readonly rows: readonly T[];
  /** Rows that gave nothing of their own: unreadable, repeated, or contradicting each other. */
  readonly dropped: number;
  /** Rows as they came; 100 means that there may be more. */
  readonly received: number;
}

/**
 * Reads an answer of any endpoint into rows with v3's spelling and numbers for figures. Every row is checked by
 * itself; for an endpoint that Plimsoll does not use, every object is a row.
 * @param nowMs epoch ms, from which the service's wish to be left alone is counted.
 * @returns a failure where the service refused, or sent rows of which none can be read. It holds none of the
 * service's words, which might repeat a key.
 */
export function readNormalRows(endpoint: string, answer: Answer, nowMs: number): Result<Reading<NormalRow>> {
  const rows = rowsIn(answer);
  const { status } = answer;
  if (typeof rows === 'string') {
    const wait = answer.retryAfterMs === null ? {} : { retryAtMs: nowMs + answer.retryAfterMs };
    return failed(rows, { status, ...wait });
  }
  const fits = hasReader(endpoint) ? READERS[endpoint].fits : () => true;
  const read = rows.flatMap((raw) => {
    const row = normaliseRow(raw);
    return row !== null && fits(row) ? [row] : [];
  });
  if (rows.length > 0 && read.length === 0) return failed('unexpected-answer', { status });
  return success({ rows: read, dropped: rows.length - read.length, received: rows.length });
}

/**
 * Reads an answer into rows in our words, one for each thing it is about (token, index, holding, day). Failures
 * as `readNormalRows`.
 */
export function readAnswer<E extends EndpointName>(
  endpoint: E,
  answer: Answer,
  nowMs: number,
): Result<Reading<RowTypes[E]>> {
  const normal = readNormalRows(endpoint, answer, nowMs);
  if (!normal.ok) return normal;
  const { received, rows } = normal.value;
  const read = READERS[endpoint].read(rows, received);
  if (received > 0 && read.length === 0) return failed('unexpected-answer', { status: answer.status });
  return success({ rows: read, dropped: received - read.length, received });
}
