import * as z from 'zod/mini';
import type { RecordKind, Records } from '@/utils/store/records';
import type { Failure, FailureKind } from '@/utils/vocabulary/failure';

/**
 * Ways of failing after which a host is left alone. The first two are the host's own word; the others are what an
 * asker to whom every try is dear makes of its silence, or of its refusal.
 */
const QUIET_KINDS = ['rate-limited', 'service-down', 'unreachable', 'region-blocked'] as const;
export type QuietKind = (typeof QUIET_KINDS)[number];

const hostBackOff = z.object({
  /** Epoch ms of the answer that asked for quiet. */
  sinceMs: z.number(),
  /** Epoch ms before which the host is left alone. */
  untilMs: z.number(),
  /** Failures in a row. */
  strikes: z.number(),
  /** How the host failed, so that it is said while it is left alone. An older version kept none. */
  kind: z._default(z.enum(QUIET_KINDS), 'rate-limited'),
  status: z.optional(z.number()),
});
type HostBackOff = z.infer<typeof hostBackOff>;

/** Hosts that asked for quiet, or fail; kept so that a new worker does not knock again at once. */
export const BACK_OFF: RecordKind<Readonly<Record<string, HostBackOff>>> = {
  name: 'back-off',
  schema: z.record(z.string(), hostBackOff),
  initial: {},
};

/** What a status says of the whole host; null where it concerns the request alone. 501 is about what was asked. */
export function quietKindOf(status: number): QuietKind | null {
  if (status === 429 || status === 418) return 'rate-limited';
  return status >= 500 && status < 600 && status !== 501 ? 'service-down' : null;
}

/** Whether a failure is one after which a host may be left alone. */
export function isQuietKind(kind: FailureKind): kind is QuietKind {
  return QUIET_KINDS.some((quiet) => quiet === kind);
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const MOST_OWN_MS = 30 * MINUTE_MS;
const LONGEST_MS = 24 * 60 * MINUTE_MS;

/** How long the first quiet lasts where the host does not say; each failure in a row doubles it. */
const FIRST_MS: Readonly<Record<QuietKind, number>> = {
  'rate-limited': MINUTE_MS,
  'service-down': 5 * SECOND_MS,
  unreachable: 15 * SECOND_MS,
  // Nobody moves to another country within minutes.
  'region-blocked': MOST_OWN_MS,
};

/**
 * How long to leave a host alone. A host that says how long is believed (up to a day), but never asked at once: "0",
 * or a date gone by on a clock that is ahead, costs a second, doubling while it refuses.
 * @param strikes failures in a row before this one.
 */
export function quietMs(kind: QuietKind, retryAfterMs: number | null, strikes: number): number {
  const doubled = (firstMs: number) => Math.min(firstMs * 2 ** Math.min(strikes, 20), MOST_OWN_MS);
  if (retryAfterMs !== null) return Math.max(Math.min(retryAfterMs, LONGEST_MS), doubled(SECOND_MS));
  return doubled(FIRST_MS[kind]);
}

/** How a host failed. */
export interface Strike {
  readonly kind: QuietKind;
  readonly status?: number | undefined;
  /** The host's own word of how long; null where it said nothing. */
  readonly retryAfterMs: number | null;
}

export interface BackOff {
  /** How the host failed and until when it is left alone for that; null where it may be asked. */
  quiet(host: string): Promise<(Failure & { readonly kind: QuietKind; readonly retryAtMs: number }) | null>;
  /** Whether the last that was heard of a host is that it failed, however long ago. */
  hasFailed(host: string): Promise<boolean>;
  /** Records a failure; resolves with the epoch ms until which the host is left alone. */
  strike(host: string, strike: Strike): Promise<number>;
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
    async quiet(host) {
      const entry = await entryOf(host);
      if (!entry || !isQuiet(entry, nowMs())) return null;
      const { kind, status, untilMs } = entry;
      return { kind, retryAtMs: untilMs, ...(status === undefined ? {} : { status }) };
    },
    hasFailed: async (host) => (await entryOf(host)) !== undefined,
    async strike(host, { kind, retryAfterMs, status }) {
      let untilMs = nowMs();
      await records.update(BACK_OFF, (all) => {
        const before = all[host];
        const sinceMs = nowMs();
        // Requests that left together and are refused together are one failure.
        const isSame = before !== undefined && isQuiet(before, sinceMs);
        const strikes = (before?.strikes ?? 0) + (isSame ? 0 : 1);
        const ownMs = sinceMs + quietMs(kind, retryAfterMs, strikes - 1);
        untilMs = isSame ? Math.max(before.untilMs, ownMs) : ownMs;
        return { ...all, [host]: { sinceMs, untilMs, strikes, kind, status } };
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
function isQuiet({ sinceMs, untilMs }: HostBackOff, nowMs: number): boolean {
  return nowMs >= sinceMs && nowMs < untilMs;
}
