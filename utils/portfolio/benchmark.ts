import { mean, sampleCorrelation, sampleCovariance, sampleVariance } from 'simple-statistics';
import { knownOrNull } from '@/utils/risk/known';
import { type DailyCloses, dailyReturns } from './daily-closes';
import { DAYS_A_YEAR, NO_SPREAD } from './return-figures';

/** Fewer daily returns than this make no figure. */
export const FEWEST_RETURNS = 30;

/** How something moved beside something else, on the days that both know. */
export interface Comparison {
  /** Days compared. */
  readonly returns: number;
  /** `cov / var`; null where the benchmark did not move. */
  readonly beta: number | null;
  /** `(mean − β · mean of the benchmark) · 365` (quantstats: arithmetic, not compounded). */
  readonly alpha: number | null;
  /** −1 to 1; null where either did not move. */
  readonly correlation: number | null;
}

/**
 * Compares the daily returns of the days that both series have; never by their place in the series.
 * @returns null below {@link FEWEST_RETURNS} days in common.
 */
export function compare(closes: DailyCloses, benchmark: DailyCloses): Comparison | null {
  const [own, other] = commonReturns([closes, benchmark]);
  if (!own || !other || own.length < FEWEST_RETURNS) return null;
  const variance = sampleVariance(other);
  const still = Math.sqrt(variance) < NO_SPREAD;
  const beta = still ? null : knownOrNull(sampleCovariance(own, other) / variance);
  const alpha = beta === null ? null : knownOrNull((mean(own) - beta * mean(other)) * DAYS_A_YEAR);
  return { returns: own.length, beta, alpha, correlation: correlationOf(own, other) };
}

/** The daily returns of the days that all series have, in the same order for each. */
export function commonReturns(series: readonly DailyCloses[]): readonly (readonly number[])[] {
  const moves = series.map(dailyReturns);
  const days = [...(moves[0]?.keys() ?? [])].filter((day) => moves.every((each) => each.has(day)));
  return moves.map((each) => days.flatMap((day) => each.get(day) ?? []));
}

/** Pearson's correlation of two samples of equal length, at least two; null where one of them does not vary. */
export function correlationOf(one: readonly number[], other: readonly number[]): number | null {
  const still = [one, other].some((sample) => Math.sqrt(sampleVariance(sample)) < NO_SPREAD);
  if (still) return null;
  const found = knownOrNull(sampleCorrelation(one, other));
  // Rounding leaves a hair beyond 1.
  return found === null ? null : Math.min(1, Math.max(-1, found));
}
