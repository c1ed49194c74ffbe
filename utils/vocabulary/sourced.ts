/** Who says so. Shown beside every figure; the local score never shares a source with Token Metrics. */
export type Source = 'token-metrics' | 'local' | 'coingecko' | `exchange:${string}`;

/**
 * A figure with where it came from and when. A figure that is not known is `null` in place of the whole
 * `Sourced`, never a zero inside it.
 */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
  /** Epoch ms for which the source says the figure holds; null where it states no date of its own. */
  readonly asOfMs: number | null;
  /** Epoch ms at which we received it. */
  readonly fetchedAtMs: number;
}
