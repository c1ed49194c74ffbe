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
}

/** Carries out described requests: the only room that fetches. */
export interface Http {
  /**
   * Asks once per distinct request, however many ask at the same time. Fails with `offline`, `unreachable`,
   * `not-permitted`, or `rate-limited` while the host's persisted back-off lasts; else resolves with the answer.
   */
  ask(
    request: RequestDescription,
    options?: { readonly headers?: Readonly<Record<string, string>>; readonly timeoutMs?: number },
  ): Promise<Result<HttpAnswer>>;
}
