import * as z from 'zod/mini';
import type { Cache, CacheKind } from '@/utils/store/cache';
import type { Call } from '@/utils/tokenmetrics/endpoints';
import { FAILURE_KINDS, type Failure, type FailureKind } from '@/utils/vocabulary/failure';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

const attemptSchema = z.object({
  kind: z.enum(FAILURE_KINDS),
  status: z.nullable(z.number()),
  /** Epoch ms before which the same call is not made again. */
  untilMs: z.number(),
  /** How often in a row it failed so. */
  strikes: z._default(z.number(), 1),
});

/** By what was asked: how the last try failed. Kept, so that a new worker does not repeat it at once. */
export const ATTEMPTS: CacheKind<z.infer<typeof attemptSchema> | null> = {
  name: 'tm-attempts',
  version: 1,
  schema: z.nullable(attemptSchema),
  freshForMs: DAY_MS,
  keepForMs: 2 * DAY_MS,
};

/**
 * How long to wait before the same call, where the service does not say. A credit may be lost with every try: an
 * answer that is none is waited for twice as long each time, to a quarter of a day.
 */
function coolDownMs(kind: FailureKind, strikes: number): number {
  switch (kind) {
    case 'offline':
    case 'unreachable':
      return 15 * SECOND_MS;
    case 'plan-lacks-it':
      return DAY_MS;
    case 'unexpected-answer':
    case 'not-listed':
      return Math.min(30 * MINUTE_MS * 2 ** Math.min(strikes - 1, 10), DAY_MS / 4);
    default:
      return MINUTE_MS;
  }
}

/** What a call is about, as far as its failing says something of the next such call. */
export function subjectOf(call: Call): string {
  switch (call.endpoint) {
    case 'indices-holdings':
    case 'indices-performance':
      return `${call.endpoint}/${call.indexId}`;
    // The service may refuse to say which are active and still list them all.
    case 'indices':
      return call.kind === undefined ? call.endpoint : `${call.endpoint}/${call.kind}`;
    case 'tm-grade-history':
      return `${call.endpoint}/${call.tokenId}`;
    default:
      return call.endpoint;
  }
}

export async function noteFailure(cache: Cache, call: Call, failure: Failure, nowMs: number): Promise<void> {
  const { kind, retryAtMs, status = null } = failure;
  const before = (await cache.get(ATTEMPTS, subjectOf(call)))?.value;
  const strikes = before?.kind === kind ? before.strikes + 1 : 1;
  const untilMs = retryAtMs ?? nowMs + coolDownMs(kind, strikes);
  await cache.put(ATTEMPTS, new Map([[subjectOf(call), { kind, status, untilMs, strikes }]]));
}

/** Forgets a failure once the same call went well. */
export async function noteSuccess(cache: Cache, call: Call): Promise<void> {
  if ((await cache.get(ATTEMPTS, subjectOf(call)))?.value) {
    await cache.put(ATTEMPTS, new Map([[subjectOf(call), null]]));
  }
}

/** Failures that still stand in the way, by subject. */
export async function standingFailures(cache: Cache, nowMs: number): Promise<ReadonlyMap<string, Failure>> {
  const standing = new Map<string, Failure>();
  for (const [subject, { storedAtMs, value }] of await cache.getAll(ATTEMPTS)) {
    // One from the future means that the clock was set back: how long it still lasts is not known.
    if (!value || value.untilMs <= nowMs || storedAtMs > nowMs) continue;
    standing.set(subject, {
      kind: value.kind,
      retryAtMs: value.untilMs,
      ...(value.status === null ? {} : { status: value.status }),
    });
  }
  return standing;
}
