import * as z from 'zod/mini';
import type { RecordKind, Records } from '@/utils/store/records';

const hostBackOff = z.object({
  /** Epoch ms of the answer that asked for quiet. */
  sinceMs: z.number(),
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
 * How long to leave a host alone after a bad answer. A host that says how long is believed (up to a day), but never
 * asked at once: "0", or a date gone by on a clock that is ahead, costs a second, doubling while it refuses.
 * 429 and 418 (Binance's ban) without a word cost a minute, doubling; server errors five seconds, doubling.
 */
export function quietMs(status: number, retryAfterMs: number | null, strikes: number): number {
  const doubled = (firstMs: number) => Math.min(firstMs * 2 ** Math.min(strikes, 20), 30 * MINUTE_MS);
  if (retryAfterMs !== null) return Math.max(Math.min(retryAfterMs, LONGEST_MS), doubled(1_000));
  return doubled(status === 429 || status === 418 ? MINUTE_MS : 5_000);
}

export interface BackOff {
  /** Epoch ms until which the host is left alone; null where it may be asked. */
  quietUntil(host: string): Promise<number | null>;
  /** Records a bad answer; resolves with the epoch ms until which the host is left alone. */
  strike(host: string, status: number, retryAfterMs: number | null): Promise<number>;
  /** A host answered well: its strikes are forgotten, unless it asked for quiet while this answer was under way. */
  recover(host: string): Promise<void>;
  /** Forgets what a host asked for: another key will be used with it. */
  forgive(host: string): Promise<void>;
}

/** Back-off over durable records. */
export function createBackOff(records: Records, nowMs: () => number): BackOff {
  const entryOf = async (host: string) => (await records.read(BACK_OFF))[host];

  async function forgive(host: string): Promise<void> {
    if (!(await entryOf(host))) return;
    await records.update(BACK_OFF, ({ [host]: _forgiven, ...others }) => others);
  }

  return {
    async quietUntil(host) {
      const entry = await entryOf(host);
      return entry && isQuiet(entry, nowMs()) ? entry.untilMs : null;
    },
    async strike(host, status, retryAfterMs) {
      let untilMs = nowMs();
      await records.update(BACK_OFF, (all) => {
        const before = all[host];
        const sinceMs = nowMs();
        // Requests that left together and are refused together are one failure.
        const isSame = before !== undefined && isQuiet(before, sinceMs);
        const strikes = (before?.strikes ?? 0) + (isSame ? 0 : 1);
        const ownMs = sinceMs + quietMs(status, retryAfterMs, strikes - 1);
        untilMs = isSame ? Math.max(before.untilMs, ownMs) : ownMs;
        return { ...all, [host]: { sinceMs, untilMs, strikes } };
      });
      return untilMs;
    },
    async recover(host) {
      const entry = await entryOf(host);
      if (entry && !isQuiet(entry, nowMs())) await forgive(host);
    },
    forgive,
  };
}

/** Before it began means that the clock was set back, and how much of the quiet is left is not known: then it is over. */
function isQuiet({ sinceMs, untilMs }: z.infer<typeof hostBackOff>, nowMs: number): boolean {
  return nowMs >= sinceMs && nowMs < untilMs;
}
