import type { Cache } from '@/utils/store/cache';
import { type Failure, keepsFromAsking } from '@/utils/vocabulary/failure';
import { COIN_FAILURES } from './coin-kinds';
import { leaveAloneMs } from './fact-status';

const DAY_MS = 86_400_000;

/** Failures remembered in the store, so that a new worker does not knock again at once. */
export interface CoinAttempts {
  /** The failure that still stands in the way of a subject. */
  standing(subject: string): Promise<Failure | null>;
  /** The same, where it is a reason not to ask again yet. */
  inTheWay(subject: string): Promise<Failure | null>;
  /** Notes how a try ended: null for well. */
  note(subject: string, failure: Failure | null): Promise<void>;
}

export function createCoinAttempts(cache: Cache, nowMs: () => number): CoinAttempts {
  async function standing(subject: string): Promise<Failure | null> {
    const row = await cache.get(COIN_FAILURES, subject);
    // One from the future means that the clock was set back: how long it still lasts is not known.
    if (!row?.value || row.value.untilMs <= nowMs() || row.storedAtMs > nowMs()) return null;
    return { kind: row.value.kind, retryAtMs: row.value.untilMs };
  }

  return {
    standing,
    async inTheWay(subject) {
      const failure = await standing(subject);
      return failure && keepsFromAsking(failure) ? failure : null;
    },
    async note(subject, failure) {
      if (!failure) {
        if ((await cache.get(COIN_FAILURES, subject))?.value)
          await cache.put(COIN_FAILURES, new Map([[subject, null]]));
        return;
      }
      const untilMs = Math.min(failure.retryAtMs ?? nowMs() + leaveAloneMs(failure.kind), nowMs() + DAY_MS);
      await cache.put(COIN_FAILURES, new Map([[subject, { kind: failure.kind, untilMs }]]));
    },
  };
}
