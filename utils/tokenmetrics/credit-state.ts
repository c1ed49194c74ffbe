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
  /** What the plan leaves undone for now, the first to go first; empty while everything fits. */
  readonly cutShort: readonly CreditUse[];
}

/**
 * What a credit is spent on. grades: the TM grade; signals: the daily trend; slow-grades: fundamental and
 * technology; key-test: the one call that tells whether a key is good.
 */
export const CREDIT_USES = [
  'token-map',
  'grades',
  'signals',
  'slow-grades',
  'indices',
  'holdings',
  'history',
  'key-test',
] as const;

export type CreditUse = (typeof CREDIT_USES)[number];
