import type { Bar } from './bar';
import type { Side } from './known';

/**
 * For each bar that has `ahead` bars after it: how far the price went against a position opened at its close, as
 * a log distance, 0 where it never did. Low for longs, high for shorts.
 * @returns one figure per start, oldest first; `bars.length − ahead` of them.
 */
export function adverseExcursions(bars: readonly Bar[], side: Side, ahead: number): Float64Array {
  const worst = Float64Array.from(bars, (bar) => (side === 1 ? -bar.low : bar.high));
  const starts = Math.max(0, bars.length - ahead);
  const excursions = new Float64Array(starts);
  // Bars of the window ahead that may yet be its worst, worst first: each beats all that come after it.
  const rivals = new Int32Array(bars.length);
  let head = 0;
  let tail = 0;
  for (const [at, price] of worst.entries()) {
    while (tail > head && (worst[rivals[tail - 1] ?? 0] ?? 0) <= price) tail--;
    rivals[tail++] = at;
    if ((rivals[head] ?? 0) <= at - ahead) head++;
    const start = bars[at - ahead];
    const extreme = worst[rivals[head] ?? 0];
    if (start && extreme !== undefined)
      excursions[at - ahead] = Math.max(0, side * Math.log(start.close / Math.abs(extreme)));
  }
  return excursions;
}
