import * as z from 'zod/mini';
import { answerTokenMetrics } from '../../sandbox/tokenmetrics/answer';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';
import { newTokenMetricsState, type TokenMetricsState } from '../../sandbox/tokenmetrics/state';

export const NOW = Date.UTC(2026, 10, 23, 9, 30);

const Body = z.object({
  success: z.optional(z.boolean()),
  message: z.optional(z.string()),
  length: z.optional(z.number()),
  data: z.optional(z.array(z.record(z.string(), z.unknown()))),
  error: z.optional(z.unknown()),
  pagination: z.optional(z.record(z.string(), z.number())),
});

export function stateAt(nowMs = NOW): TokenMetricsState {
  return newTokenMetricsState(() => nowMs);
}

/** Asks the pretend service in process, as `/v3/tokens?symbol=BTC`. */
export function ask(target: string, state = stateAt(), key: string | null = SANDBOX_KEYS.good) {
  const url = new URL(target, 'https://api.tokenmetrics.com');
  const answer = answerTokenMetrics(
    {
      method: 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: key === null ? {} : { 'x-api-key': key },
    },
    state,
  );
  const body = Body.parse(JSON.parse(String(answer.body)));
  return { status: answer.status, headers: answer.headers, body, rows: body.data ?? [] };
}
