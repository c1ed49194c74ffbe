/** Where the month's credits stand. One Token Metrics request costs one credit. */
export interface CreditState {
  /** Calendar month `YYYY-MM` (UTC) that is counted. */
  readonly month: string;
  readonly budget: number;
  readonly used: number;
  readonly left: number;
  /** Part of `left` kept for what the user opens by hand. */
  readonly reserve: number;
  /** Epoch ms of the first instant of the next month. */
  readonly resetsAtMs: number;
  /** What the plan leaves undone first, in order; empty while everything fits. */
  readonly cutShort: readonly CreditUse[];
}

/** What a credit is spent on. */
export type CreditUse =
  | 'token-map'
  | 'grades'
  | 'slow-grades'
  | 'indices'
  | 'holdings'
  | 'history'
  | 'key-test';
