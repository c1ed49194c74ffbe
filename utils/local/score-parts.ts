import { mean, median, sampleStandardDeviation } from 'simple-statistics';
import type { Candle } from '@/utils/contracts/facts';
import { isNotNegative } from '@/utils/risk/known';
import { normalBelow } from '@/utils/risk/normal';

/** Parts of the local score, each a share from 0 to 1; what they rest on is in the documentation of each. */

const AVERAGED_DAYS = [5, 10, 20, 50, 100];
const MOMENTUM_DAYS = [7, 14, 21, 28];
const YEAR_DAYS = 365;
const MONTH_DAYS = 30;
const QUARTER_DAYS = 90;

/** Log returns of closes, one fewer than there are. */
export function logReturns(closes: readonly number[]): readonly number[] {
  return closes.slice(1).map((close, at) => Math.log(close / (closes[at] ?? close)));
}

/** σ: standard deviation (n − 1) of the last 30 daily log returns. */
export function monthSigma(returns: readonly number[]): number {
  return sampleStandardDeviation(returns.slice(-MONTH_DAYS));
}

/**
 * Trend: mean over N of `Φ(ln(C/SMA_N) / (σ√((N−1)(2N−1)/(6N))))`. The denominator is the spread of ln C about its
 * N-day mean in a random walk, so that each term is even without a trend. Ratios to averages of 5 to 100 days
 * after Detzel et al. 2021. An average longer than the history is left out.
 */
export function trend(closes: readonly number[], sigma: number): number {
  const last = closes.at(-1) ?? Number.NaN;
  const spans = AVERAGED_DAYS.filter((days) => days <= closes.length);
  return mean(
    spans.map((days) => {
      const usual = sigma * Math.sqrt(((days - 1) * (2 * days - 1)) / (6 * days));
      return normalBelow(Math.log(last / mean(closes.slice(-days))) / usual);
    }),
  );
}

/** Momentum: mean over 1 to 4 weeks of `Φ(ln(C/C₋ₖ) / (σ√k))`, after Liu and Tsyvinski 2021. */
export function momentum(closes: readonly number[], sigma: number): number {
  const last = closes.at(-1) ?? Number.NaN;
  return mean(
    MOMENTUM_DAYS.map((days) => {
      const then = closes.at(-1 - days) ?? Number.NaN;
      return normalBelow(Math.log(last / then) / (sigma * Math.sqrt(days)));
    }),
  );
}

/**
 * Risk-adjusted: half `Φ(t)` with t the t-statistic of the last 90 daily log returns, half how low the volatility
 * is: 30 % a year counts 1, 150 % counts 0, by the logarithm between. Both ends are judgement.
 */
export function riskAdjusted(returns: readonly number[], sigma: number): number {
  const quarter = returns.slice(-QUARTER_DAYS);
  const t = mean(quarter) / (sampleStandardDeviation(quarter) / Math.sqrt(quarter.length));
  const calm = clamped(1 - Math.log((sigma * Math.sqrt(YEAR_DAYS)) / 0.3) / Math.log(5));
  return (normalBelow(t) + calm) / 2;
}

/**
 * Liquidity of the last 30 days: half the median traded value ($100 000 counts 0, $1 billion 1), half Amihud's
 * price impact, mean of `|r| / value`, in basis points per $1 million (1 000 counts 0, 0.1 counts 1); both by the
 * logarithm, after Brauneis et al. 2021. A day on which nothing traded is as illiquid as a day can be.
 * @returns null where a volume is unknown, or where none is above 0, which says that no volume is told.
 */
export function liquidity(candles: readonly Candle[], returns: readonly number[]): number | null {
  const values = candles
    .slice(-MONTH_DAYS)
    .map(([, , , , close, volume]) => (isNotNegative(volume) ? close * volume : Number.NaN));
  if (!values.every(Number.isFinite) || values.every((value) => value === 0)) return null;
  const moves = returns.slice(-values.length);
  const impact = values.includes(0)
    ? Number.POSITIVE_INFINITY
    : mean(values.map((value, at) => Math.abs(moves[at] ?? 0) / value)) * 1e10;
  const traded = clamped((Math.log10(median(values)) - 5) / 4);
  return (traded + clamped((3 - Math.log10(impact)) / 4)) / 2;
}

/**
 * Drawdown: half the close over the highest close of up to 365 days (George and Hwang 2004), half what the deepest
 * drawdown of that time left.
 */
export function standing(closes: readonly number[]): number {
  const year = closes.slice(-YEAR_DAYS);
  let high = 0;
  let left = 1;
  for (const close of year) {
    high = Math.max(high, close);
    left = Math.min(left, close / high);
  }
  return ((year.at(-1) ?? Number.NaN) / high + left) / 2;
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}
