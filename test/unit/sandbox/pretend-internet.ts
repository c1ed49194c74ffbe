import type { RequestDescription } from '@/utils/vocabulary/request';
import type { SandboxAnswer } from '../../sandbox/answer';
import { answerFor } from '../../sandbox/route';
import { newTokenMetricsState } from '../../sandbox/tokenmetrics/state';

/** A Monday noon: no exchange is about to settle, no quarter about to end. */
export const NOON_MS = Date.UTC(2026, 10, 23, 12, 20);

/** What the pretend internet answers to a request, without any socket. */
export function heard({ method, url, json }: RequestDescription, nowMs = NOON_MS): SandboxAnswer {
  const address = new URL(url);
  return answerFor(
    {
      method,
      host: address.hostname,
      path: address.pathname,
      query: address.searchParams,
      headers: {},
      body: json === undefined ? '' : JSON.stringify(json),
    },
    newTokenMetricsState(() => nowMs),
  );
}

/** The body as the browser would hand it over: JSON where it says so. */
export function bodyOf(answer: SandboxAnswer): unknown {
  const isJson = answer.headers['content-type']?.includes('json') === true;
  return isJson ? JSON.parse(String(answer.body)) : String(answer.body);
}

/** A status, and the body as the product would be given it. */
export interface Heard {
  readonly status: number;
  readonly body: unknown;
}

const remembered = new Map<string, Heard>();

/** As {@link heard} at noon, remembered: one answer serves every contract that asks the same. */
export function heardOnce(request: RequestDescription): Heard {
  const known = remembered.get(request.url);
  if (known !== undefined) return known;
  const answer = heard(request);
  const fresh = { status: answer.status, body: bodyOf(answer) };
  remembered.set(request.url, fresh);
  return fresh;
}
