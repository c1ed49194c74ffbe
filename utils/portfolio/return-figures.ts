import {
  mean,
  quantileSorted,
  sampleStandardDeviation,
  sumNthPowerDeviations,
  sum as sumOf,
} from 'simple-statistics';
import { knownOrNull } from '@/utils/risk/known';

/** Days in a year: crypto trades on all of them. */
export const DAYS_A_YEAR = 365;

/** A spread below this is rounding, not risk: nothing is divided by it. */
export const NO_SPREAD = 1e-12;

/**
 * Standard deviation (n − 1) of returns in a year.
 * @param returns simple returns of one period each, as fractions; at least two.
 */
export function yearlyVolatility(returns: readonly number[], periods = DAYS_A_YEAR): number | null {
  return returns.length < 2 ? null : knownOrNull(spreadOf(returns) * Math.sqrt(periods));
}

/** `(Π(1 + r))^(periods/n) − 1`, with n the number of periods from the first price to the last. */
export function yearlyGrowth(totalReturn: number, n: number, periods = DAYS_A_YEAR): number | null {
  return n < 1 ? null : knownOrNull((1 + totalReturn) ** (periods / n) - 1);
}

/** `mean / sd · √periods`, risk-free rate 0; null where the returns do not differ. */
export function sharpeRatio(returns: readonly number[], periods = DAYS_A_YEAR): number | null {
  if (returns.length < 2) return null;
  return over(mean(returns) * Math.sqrt(periods), spreadOf(returns));
}

/** `√(Σ min(r, 0)² / n)` over all n, in a year. */
export function downsideDeviation(returns: readonly number[], periods = DAYS_A_YEAR): number | null {
  const squares = returns.map((move) => Math.min(move, 0) ** 2);
  return returns.length === 0 ? null : knownOrNull(Math.sqrt(mean(squares) * periods));
}

/** `mean · periods / downside deviation`; null where nothing fell. */
export function sortinoRatio(returns: readonly number[], periods = DAYS_A_YEAR): number | null {
  const downside = downsideDeviation(returns, periods);
  return downside === null ? null : over(mean(returns) * periods, downside);
}

/** The shape of daily returns. Losses are negative; null where the figure has no meaning for these returns. */
export interface Tails {
  /** 5th percentile, linear between the two nearest (numpy's default). */
  readonly valueAtRisk95: number;
  /** Mean of the `⌊0.05(n − 1)⌋ + 1` lowest returns (empyrical). */
  readonly expectedShortfall95: number;
  /** 95th percentile over the 5th, without sign. */
  readonly tailRatio: number | null;
  /** Share of days that rose among those that moved. */
  readonly winRate: number | null;
  /** Mean gain over mean loss. */
  readonly payoffRatio: number | null;
  /** Kelly's share for that win rate and payoff: a description of the past, no size. */
  readonly kelly: number | null;
  /** Population skewness and kurtosis above the normal's 3. */
  readonly skewness: number | null;
  readonly excessKurtosis: number | null;
  /** Sum of gains over sum of losses. */
  readonly omega: number | null;
  /** Sum of returns over sum of losses. */
  readonly gainToPain: number | null;
}

/** @param returns simple returns, at least one. */
export function tailsOf(returns: readonly number[]): Tails {
  const sorted = [...returns].sort((a, b) => a - b);
  const low = quantileSorted(sorted, 0.05);
  const gains = returns.filter((move) => move > 0);
  const losses = returns.filter((move) => move < 0);
  const [gained, lost] = [sumOf(gains), Math.abs(sumOf(losses))];
  const winRate = over(gains.length, gains.length + losses.length);
  const payoff = gains.length === 0 ? null : over(gained / gains.length, lost / losses.length);
  return {
    valueAtRisk95: low,
    expectedShortfall95: mean(sorted.slice(0, Math.floor(0.05 * (returns.length - 1)) + 1)),
    tailRatio: over(quantileSorted(sorted, 0.95), low, Math.abs),
    winRate,
    payoffRatio: payoff,
    kelly: winRate === null || payoff === null ? null : winRate - (1 - winRate) / payoff,
    ...shapeOf(returns),
    omega: over(gained, lost),
    gainToPain: over(sumOf(returns), lost),
  };
}

function shapeOf(returns: readonly number[]): Pick<Tails, 'skewness' | 'excessKurtosis'> {
  const moment = (power: number) => sumNthPowerDeviations(returns, power) / returns.length;
  const variance = moment(2);
  if (!(Math.sqrt(variance) >= NO_SPREAD)) return { skewness: null, excessKurtosis: null };
  return {
    skewness: knownOrNull(moment(3) / variance ** 1.5),
    excessKurtosis: knownOrNull(moment(4) / variance ** 2 - 3),
  };
}

function spreadOf(returns: readonly number[]): number {
  return sampleStandardDeviation(returns);
}

/** A ratio; null where what it is divided by is nothing or unknown. */
function over(
  part: number,
  whole: number,
  signOf: (value: number) => number = (value) => value,
): number | null {
  return Math.abs(whole) >= NO_SPREAD ? knownOrNull(signOf(part / whole)) : null;
}
