import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import type { Records } from '@/utils/store/records';
import { type PlannedCall, plan, refusedByPlan } from '@/utils/tokenmetrics/plan';
import { type Failure, type FailureKind, keepsFromAsking } from '@/utils/vocabulary/failure';
import { standingFailures, subjectOf } from './attempts';
import { carryOut } from './carry-out';
import { readSituation } from './situation';

/** Under the twenty a minute that the smallest plan is said to allow. */
const MOST_PER_MINUTE = 18;
/** Of these, patient work (reading all indices) takes so many: the rest is for whoever opens the next token. */
const MOST_PATIENT_PER_MINUTE = 9;
const MINUTE_MS = 60_000;
/** A bound on one run, should an answer ever fail to change the plan. */
const MOST_STEPS = 60;

/** Failures that every other call would meet as well. */
const STOPS_ALL: ReadonlySet<FailureKind> = new Set([
  'no-key',
  'key-locked',
  'key-rejected',
  'credits-spent',
  'rate-limited',
  'service-down',
  'offline',
  'unreachable',
  'not-permitted',
  'region-blocked',
]);

/** What somebody waits for: a token's grades, or the tokens behind a ticker. */
export type Thing =
  | { readonly tokenId: number; readonly ticker?: never }
  | { readonly ticker: string; readonly tokenId?: never };

/** Sends for what is wanted, as planned, one run at a time whoever asks. */
export interface Errands {
  /**
   * Sees to it that something is asked for, if the plan has it. Resolves when it has come or cannot come now; the
   * slow reading of holdings goes on after that. Never rejects.
   */
  want(thing: Thing): Promise<void>;
  /** Does what the daily plan asks for, and resolves when all of it is done. */
  round(): Promise<void>;
  isWanted(thing: Thing): boolean;
  /** Whether anything at all is being sent for. */
  readonly busy: boolean;
  /** What stopped the last run, or kept something wanted out of its plan; null where it went through. */
  readonly stoppedBy: Failure | null;
}

interface Claim {
  readonly thing: Thing;
  readonly settle: () => void;
  readonly settled: Promise<void>;
}

interface Means {
  readonly service: TokenMetrics;
  readonly cache: Cache;
  readonly records: Records;
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Something new is in the cache. */
  readonly onNews: () => void;
}

/**
 * A run, step by step:
 *
 *   claims ─▶ plan ─▶ urgent calls? ──yes──▶ send them together ─▶ plan again
 *                        │ no: every claim that was in the plan is settled
 *                        ▼
 *                     holdings due? ──yes──▶ send a few, or wait for their turn ─▶ plan again (claims come first)
 *                        │ no
 *                        ▼
 *                     done, unless a claim came meanwhile
 *
 * Nothing lives only here: killed at any step, the next look plans from what the store holds.
 */
export function createErrands(means: Means): Errands {
  const { service, cache, records, nowMs } = means;
  const claims = new Map<string, Claim>();
  const sentAtMs: number[] = [];
  let running: Promise<void> | null = null;
  let stoppedBy: Failure | null = null;
  let wake: (() => void) | null = null;

  function settle(served: readonly string[]): void {
    for (const name of served) {
      claims.get(name)?.settle();
      claims.delete(name);
    }
  }

  let refused: Failure | null = null;

  async function dueCalls(served: readonly string[]): Promise<readonly PlannedCall[]> {
    const now = nowMs();
    const things = served.flatMap((name) => claims.get(name)?.thing ?? []);
    const failures = await standingFailures(cache, now);
    const situation = await readSituation(
      cache,
      records,
      {
        tokenIds: things.flatMap(({ tokenId }) => tokenId ?? []),
        tickers: things.flatMap(({ ticker }) => ticker ?? []),
      },
      now,
    );
    if (things.length > 0) refused = refusedByPlan(situation);
    return plan(situation).filter(({ call }) => {
      const failure = failures.get(subjectOf(call));
      return failure === undefined || !keepsFromAsking(failure);
    });
  }

  /**
   * Epoch ms of the calls of the last minute, and of those whose turn is still to come; what lies further ahead than
   * any turn was sent before the clock was set back.
   */
  function sentLately(): readonly number[] {
    const now = nowMs();
    return sentAtMs.filter((atMs) => atMs > now - MINUTE_MS && atMs < now + 60 * MINUTE_MS);
  }

  /** How many calls left within the last minute. */
  function lately(): number {
    return sentLately().length;
  }

  /** Sends one call, late enough to stay under the limit a minute. */
  async function send(call: PlannedCall): Promise<Failure | null> {
    const recent = sentLately();
    const earliest = recent[recent.length - MOST_PER_MINUTE];
    const atMs = Math.max(nowMs(), earliest === undefined ? 0 : earliest + MINUTE_MS);
    sentAtMs.push(atMs);
    sentAtMs.splice(0, sentAtMs.length - MOST_PER_MINUTE);
    if (atMs > nowMs()) await means.wait(atMs - nowMs());
    return carryOut(call, { service, cache, records, nowMs });
  }

  /** Waits until patient work may go on, or until somebody wants something. */
  async function breathe(): Promise<void> {
    const [oldest = nowMs()] = sentLately();
    const { promise, resolve } = withResolver();
    wake = resolve;
    await Promise.race([means.wait(Math.max(oldest + MINUTE_MS - nowMs(), 0) + 1), promise]);
    wake = null;
  }

  /** @returns whether it came to its end: false where it was stopped or took too many steps. */
  async function run(): Promise<boolean> {
    stoppedBy = await service.obstacle('user');
    for (let step = 0; step < MOST_STEPS && stoppedBy === null; step += 1) {
      const served = [...claims.keys()];
      const due = await dueCalls(served);
      const urgent = due.filter(({ use }) => use !== 'holdings');
      if (urgent.length === 0) settle(served);
      if (due.length === 0) {
        if (claims.size === 0) return true;
        continue;
      }
      const patient = Math.max(MOST_PATIENT_PER_MINUTE - lately(), 0);
      if (urgent.length === 0 && patient === 0) {
        await breathe();
        continue;
      }
      const failures = await Promise.all((urgent.length > 0 ? urgent : due.slice(0, patient)).map(send));
      stoppedBy = failures.find((failure) => failure !== null && STOPS_ALL.has(failure.kind)) ?? null;
      means.onNews();
    }
    return false;
  }

  function start(): Promise<void> {
    running ??= run()
      .catch((cause: unknown) => {
        // A fault of ours: shown among the extension's errors, and the user's page goes on with what is kept.
        reportError(cause);
        return false;
      })
      .then((ended) => {
        running = null;
        // A claim may have come in the very moment of ending.
        if (ended && claims.size > 0) start();
        else settle([...claims.keys()]);
      });
    return running;
  }

  return {
    want(thing) {
      const name = nameOf(thing);
      const known = claims.get(name);
      if (known) return known.settled;
      const { promise, resolve } = withResolver();
      claims.set(name, { thing, settle: resolve, settled: promise });
      wake?.();
      start();
      return promise;
    },
    round: start,
    isWanted: (thing) => claims.has(nameOf(thing)),
    get busy() {
      return running !== null;
    },
    get stoppedBy() {
      return stoppedBy ?? refused;
    },
  };
}

function nameOf(thing: Thing): string {
  return thing.tokenId === undefined ? `ticker ${thing.ticker}` : `token ${thing.tokenId}`;
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
