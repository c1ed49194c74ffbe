import * as z from 'zod/mini';
import type { RecordKind, Records } from '@/utils/store/records';

const hostBackOff = z.object({
  /** Epoch ms before which the host is left alone. */
  untilMs: z.number(),
  /** Failures in a row. */
  strikes: z.number(),
});

/** Hosts that asked for quiet, or fail; kept so that a new worker does not knock again at once. */
export const BACK_OFF: RecordKind<Readonly<Record<string, z.infer<typeof hostBackOff>>>> = {
  name: 'back-off',
  schema: z.record(z.string(), hostBackOff),
  initial: {},
};

const MINUTE_MS = 60_000;
const LONGEST_MS = 24 * 60 * MINUTE_MS;

/**
 * How long to leave a host alone after a bad answer. A host that says how long is believed (up to a day);
 * 429 and 418 (Binance's ban) without a word cost a minute, doubling; server errors five seconds, doubling.
 */
export function quietMs(status: number, retryAfterMs: number | null, strikes: number): number {
  if (retryAfterMs !== null) return Math.min(retryAfterMs, LONGEST_MS);
  const first = status === 429 || status === 418 ? MINUTE_MS : 5_000;
  return Math.min(first * 2 ** Math.min(strikes, 10), 30 * MINUTE_MS);
}

export interface BackOff {
  /** Epoch ms until which the host is left alone; null where it may be asked. */
  quietUntil(host: string): Promise<number | null>;
  /** Records a bad answer; resolves with the epoch ms until which the host is left alone. */
  strike(host: string, status: number, retryAfterMs: number | null): Promise<number>;
  /** Forgets a host's strikes: it answered well, or another key will be used with it. */
  forgive(host: string): Promise<void>;
}

/** Back-off over durable records. */
export function createBackOff(records: Records, nowMs: () => number): BackOff {
  return {
    async quietUntil(host) {
      const entry = (await records.read(BACK_OFF))[host];
      if (!entry) return null;
      const leftMs = entry.untilMs - nowMs();
      // More than the longest possible wait ahead means that the clock was set back: ask.
      return leftMs > 0 && leftMs <= LONGEST_MS ? entry.untilMs : null;
    },
    async strike(host, status, retryAfterMs) {
      let untilMs = nowMs();
      await records.update(BACK_OFF, (all) => {
        const strikes = all[host]?.strikes ?? 0;
        untilMs = nowMs() + quietMs(status, retryAfterMs, strikes);
        return { ...all, [host]: { untilMs, strikes: strikes + 1 } };
      });
      return untilMs;
    },
    async forgive(host) {
      if (!(await records.read(BACK_OFF))[host]) return;
      await records.update(BACK_OFF, ({ [host]: _forgiven, ...others }) => others);
    },
  };
}
