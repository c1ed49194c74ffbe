import type { Cache } from '@/utils/store/cache';
import type { Failure } from '@/utils/vocabulary/failure';
import { COIN_FAILURES } from './coin-kinds';
import { leaveAloneMs } from './fact-status';

const DAY_MS = 86_400_000;

/** Failures remembered in the store, so that a new worker does not knock again at once. */
export interface CoinAttempts {
  /** The failure that still stands in the way of a subject. */
  standing(subject: string): Promise<Failure | null>;
  /** Notes how a try ended: null for well. */
  note(subject: string, failure: Failure | null): Promise<void>;
}

export function createCoinAttempts(cache: Cache, nowMs: () => number): CoinAttempts {
  return {
    async standing(subject) {
      const kept = (await cache.get(COIN_FAILURES, subject))?.value ?? null;
      // A wait of more than a day ahead means that the clock was set back.
      if (!kept || kept.untilMs <= nowMs() || kept.untilMs > nowMs() + DAY_MS) return null;
      return { kind: kept.kind, retryAtMs: kept.untilMs };
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
