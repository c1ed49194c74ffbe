import type { Bar } from './bar';

/** Windows in hours: day, week, month, year. */
const WINDOWS = [24, 168, 720, 8760] as const;

/** How much each window counts for horizons up to a day, and from a week on; between them by the log of time. */
const FOR_A_DAY = [0.4, 0.3, 0.2, 0.1] as const;
const FOR_A_WEEK = [0.2, 0.2, 0.3, 0.3] as const;

/** A day without trades must not make the forecast zero: a window counts as a twentieth of the month's at least. */
const QUIETEST = 0.05;

function windowWeights(horizonHours: number): readonly number[] {
  const towardsWeek = Math.min(1, Math.max(0, Math.log(horizonHours / 24) / Math.log(7)));
  return FOR_A_DAY.map((weight, at) => weight + towardsWeek * ((FOR_A_WEEK[at] ?? 0) - weight));
}

/**
 * The volatility to expect over a horizon, as of every bar: the weighted geometric mean of Parkinson's estimate
 * over the last day, week, month and year. A bar's range is taken from the close before it, so that gaps count.
 * Where the past is shorter than a window, what there is stands for it.
 *
 * A range tells about five times as much as a close (Parkinson 1980), and the four windows follow Corsi's
 * heterogeneous autoregression (2009): a day's news fades within days, a quiet year within months.
 *
 * @param bars closed, oldest first, sound.
 * @param from the first bar whose volatility is wanted; those before it are only its past.
 * @returns annualised, one for each bar from `from` on; 0 where no price has ever moved.
 */
export function rangeVolatilities(
  bars: readonly Bar[],
  barHours: number,
  horizonHours: number,
  from = 0,
): Float64Array {
  const weights = windowWeights(horizonHours);
  const lengths = WINDOWS.map((hours) => Math.max(1, Math.round(hours / barHours)));
  const totals = runningTotals(bars);
  const sigmas = new Float64Array(Math.max(0, bars.length - from));
  for (let at = 0; at < sigmas.length; at++) {
    const upTo = from + at + 1;
    const floor = QUIETEST * meanOfLast(totals, upTo, lengths[2] ?? 1);
    let log = 0;
    for (const [of, length] of lengths.entries())
      log += (weights[of] ?? 0) * Math.log(Math.max(floor, meanOfLast(totals, upTo, length)));
    sigmas[at] = Math.sqrt((Math.exp(log) * 8760) / barHours);
  }
  return sigmas;
}

/** Sums of Parkinson's variance over the first so many bars, in one more entry than there are bars. */
function runningTotals(bars: readonly Bar[]): Float64Array {
  const totals = new Float64Array(bars.length + 1);
  let before = bars[0]?.open ?? 1;
  let sum = 0;
  for (const [at, { high, low, close }] of bars.entries()) {
    const range = Math.log(Math.max(high, close, before) / Math.min(low, close, before));
    sum += range ** 2 / (4 * Math.LN2);
    totals[at + 1] = sum;
    before = close;
  }
  return totals;
}

function meanOfLast(totals: Float64Array, upTo: number, length: number): number {
  const from = Math.max(0, upTo - length);
  return ((totals[upTo] ?? 0) - (totals[from] ?? 0)) / (upTo - from);
}
