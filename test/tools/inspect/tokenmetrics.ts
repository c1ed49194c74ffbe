import * as z from 'zod/mini';
import type { NormalRow } from '@/utils/tokenmetrics/normalise';
import { normaliseRow } from '@/utils/tokenmetrics/normalise';
import { type Reading, readNormalRows } from '@/utils/tokenmetrics/read-answer';
import { type Answer, own } from '@/utils/tokenmetrics/verdict';
import type { Result } from '@/utils/vocabulary/failure';
import { readRetryAfter } from '@/utils/vocabulary/retry-after';

const asked = z.object({
  endpoint: z.string(),
  status: z._default(z.number(), 200),
  body: z.optional(z.unknown()),
  headers: z._default(z.record(z.string(), z.unknown()), {}),
  /** Epoch ms at which the answer came; the `date` header's, or now, where it is left out. */
  now: z.optional(z.number()),
});

/** What the product makes of one answer of Token Metrics. */
export function tokenmetrics(question: unknown): unknown {
  const { endpoint, status, body, headers, now } = asked.parse(question);
  const nowMs = now ?? datedBy(headers) ?? Date.now();
  const answer = {
    status,
    ...bodyOf(body),
    retryAfterMs: readRetryAfter(headerOf(headers, 'retry-after'), nowMs),
  };
  const name = endpointNamed(endpoint);
  const read = name === 'tmai' ? readTmai(answer) : readNormalRows(name, answer, nowMs);
  if (read === null) return { error: 'unexpected-answer', status };
  if (read.ok) return { rows: read.value.rows, dropped: read.value.dropped };
  const { kind, retryAtMs } = read.failure;
  return { error: kind, status, ...(retryAtMs === undefined ? {} : { retryAfterMs: retryAtMs - nowMs }) };
}

/** `/v3/tm-grade?token_id=1`, `tm-grade.v3.RECONSTRUCTED` and `tm-grade.1` all name `tm-grade`. */
function endpointNamed(text: string): string {
  return /^\/?(?:v\d\/)?([a-z]+(?:-[a-z]+)*)/.exec(text.trim().toLowerCase())?.[1] ?? text;
}

/** As the net room sorts bodies. A text that holds JSON is taken as the JSON. */
function bodyOf(body: unknown): Pick<Answer, 'body' | 'bodyKind'> {
  if (body === undefined || body === null || body === '') return { body: undefined, bodyKind: 'empty' };
  if (typeof body !== 'string') return { body, bodyKind: 'json' };
  if (body.trimStart().startsWith('<')) return { body: undefined, bodyKind: 'html' };
  try {
    const parsed: unknown = JSON.parse(body);
    return { body: parsed, bodyKind: 'json' };
  } catch {
    return { body: undefined, bodyKind: 'other' };
  }
}

/** The chat endpoint answers beside the envelope instead of in it; Plimsoll does not use it. */
function readTmai(answer: Answer): Result<Reading<NormalRow>> | null {
  const inner = own(answer.body, 'answer') === undefined ? own(answer.body, 'data') : answer.body;
  const wrapped = inner === undefined || inner === null ? answer.body : rowOf(inner, answer.body);
  return readNormalRows('tmai', { ...answer, body: wrapped }, 0);
}

function rowOf(inner: unknown, body: unknown): unknown {
  const row = normaliseRow(inner);
  if (row === null) return body;
  const { success: _success, message: _message, length: _length, ...rest } = row;
  return { success: own(body, 'success'), message: own(body, 'message'), data: [rest] };
}

function headerOf(headers: Readonly<Record<string, unknown>>, name: string): string | null {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

function datedBy(headers: Readonly<Record<string, unknown>>): number | null {
  const atMs = Date.parse(headerOf(headers, 'date') ?? '');
  return Number.isNaN(atMs) ? null : atMs;
}
