import { mean, sampleStandardDeviation } from 'simple-statistics';
import { isPositive, knownOrNull } from '@/utils/risk/known';
import { commonReturns, correlationOf, FEWEST_RETURNS } from './benchmark';
import { byDay, type DatedClose } from './daily-closes';
import { DAYS_A_YEAR, NO_SPREAD } from './return-figures';

/** Days of returns that are looked at, the newest first to be kept. */
const WINDOW_RETURNS = 90;

/** An asset held, with its daily closes in any order. */
export interface PricedHolding {
  readonly slug: string;
  /** Share of the portfolio, as a fraction. */
  readonly weight: number;
  readonly closes: readonly DatedClose[];
}

/** How holdings moved together. */
export interface Diversification {
  /** Days of returns that all of them share, at most 90. */
  readonly returns: number;
  /** Fewer than 90. */
  readonly short: boolean;
  /** In the order of the holdings; null beside one that did not move. */
  readonly correlations: readonly (readonly (number | null)[])[];
  /** Of all pairs of different holdings; null where there is none. */
  readonly meanCorrelation: number | null;
  /** `√(wᵀΣw)` by the year, as a fraction: what these shares together did. */
  readonly volatility: number;
  /** `Σ wσ` over that: 1 where nothing is gained by holding several; null where nothing moved. */
  readonly diversificationRatio: number | null;
}

export interface NoDiversification {
  readonly reason: 'too-few-returns';
  readonly returns: number;
}

/**
 * Correlation and joint volatility over the last 90 days that all holdings share. Days are matched by date; a day
 * that one of them lacks is left out for all.
 */
export function diversification(holdings: readonly PricedHolding[]): Diversification | NoDiversification {
  const series = commonReturns(holdings.map(({ closes }) => byDay(closes))).map((moves) =>
    moves.slice(-WINDOW_RETURNS),
  );
  const returns = series[0]?.length ?? 0;
  if (returns < FEWEST_RETURNS) return { reason: 'too-few-returns', returns };
  const correlations = series.map((one) => series.map((other) => correlationOf(one, other)));
  const pairs = correlations.flatMap((row, at) => row.slice(at + 1)).filter((each) => each !== null);
  const weights = holdings.map(({ weight }) => (isPositive(weight) ? weight : 0));
  const spreads = series.map((moves) => sampleStandardDeviation(moves));
  const alone = weights.reduce((sum, weight, at) => sum + weight * (spreads[at] ?? 0), 0);
  // The spread of the weighted sum of returns is √(wᵀΣw), without a matrix that rounding could make indefinite.
  const together = sampleStandardDeviation(
    Array.from({ length: returns }, (_, day) =>
      series.reduce((sum, moves, at) => sum + (weights[at] ?? 0) * (moves[day] ?? 0), 0),
    ),
  );
  return {
    returns,
    short: returns < WINDOW_RETURNS,
    correlations,
    meanCorrelation: pairs.length === 0 ? null : mean(pairs),
    volatility: together * Math.sqrt(DAYS_A_YEAR),
    diversificationRatio: together >= NO_SPREAD ? knownOrNull(alone / together) : null,
  };
}

/** Correlation of the daily returns of two assets over the last 90 days that both have; null below 30 of them. */
export function returnCorrelation(one: readonly DatedClose[], other: readonly DatedClose[]): number | null {
  const [own = [], theirs = []] = commonReturns([byDay(one), byDay(other)]);
  if (own.length < FEWEST_RETURNS) return null;
  return correlationOf(own.slice(-WINDOW_RETURNS), theirs.slice(-WINDOW_RETURNS));
}
