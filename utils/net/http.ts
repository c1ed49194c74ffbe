import type { Result } from '@/utils/vocabulary/failure';
import type { RequestDescription } from '@/utils/vocabulary/request';

/** A complete HTTP answer. Statuses are not judged here: what 403 means depends on who says it. */
export interface HttpAnswer {
  readonly status: number;
  /** Parsed JSON; undefined where the body was empty or no JSON. */
  readonly body: unknown;
  /** What the body was: `html` is what block pages and dead proxies send. */
  readonly bodyKind: 'json' | 'html' | 'other' | 'empty';
  /** From `Retry-After`, in ms from now, bounded to 0 … 24 h; null where absent or garbage. */
  readonly retryAfterMs: number | null;
  /** Epoch ms until which the host is left alone for this answer, whether it named a time or not; null where it is not. */
  readonly quietUntilMs: number | null;
}

/** What came over the line, before anything is made of it. */
export type Heard = Omit<HttpAnswer, 'quietUntilMs'>;

export interface AskOptions {
  /** Where a secret travels; never logged, never part of an error. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For the whole answer, body included. */
  readonly timeoutMs?: number;
  /** Done right before the request leaves, and only where it does: once for all who ask the same at the same time. */
  readonly beforeLeaving?: () => Promise<void>;
  /** How often a broken connection is tried again; 0 where every try may cost a credit. */
  readonly retries?: number;
  /**
   * Every try may cost a credit, and what keeps one call from its answer keeps every other: a host that cannot be
   * reached, or refuses the region as this reads its answer, is left alone too, for twice as long each time.
   */
  readonly costly?: { readonly isRegionBlocked: (answer: Heard) => boolean };
  /** A user asks by hand: what we make of a host by ourselves does not stand in the way, its own word does. */
  readonly byHand?: boolean;
}

/** Carries out described requests: the only room that fetches. */
export interface Http {
  /**
   * Asks once per distinct request, however many ask at the same time. Fails with `offline`, `unreachable`,
   * `not-permitted`, `unexpected-answer` (a redirect, or more than any answer should hold), or, while the host's
   * persisted back-off lasts, with how it failed and when it is asked again; else resolves with the answer, whatever
   * its status.
   */
  ask(request: RequestDescription, options?: AskOptions): Promise<Result<HttpAnswer>>;
  /** Forgets that a host asked for quiet: it meant another key. */
  forgive(origin: string): Promise<void>;
}
