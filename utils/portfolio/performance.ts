import { knownOrNull } from '@/utils/risk/known';
import { dateOf } from '@/utils/vocabulary/utc-day';
import { type Comparison, compare, FEWEST_RETURNS } from './benchmark';
import { byDay, type DailyCloses, type DatedClose, dailyReturns, oneADay } from './daily-closes';
import { drawdowns } from './drawdown';
import {
  downsideDeviation,
  sharpeRatio,
  sortinoRatio,
  type Tails,
  tailsOf,
  yearlyGrowth,
  yearlyVolatility,
} from './return-figures';

/** With fewer daily returns, figures by the year are marked as of a short time. */
const SHORT_RETURNS = 90;

/**
 * What a series of daily closes did: fractions, by the year of 365 days where the name says so, risk-free rate 0.
 * Null where a figure has no meaning for this series (nothing fell, nothing moved).
 * @template When how a day is named: its place in the series, or its date.
 */
export interface Performance<When = number> extends Tails {
  /** Returns of one day. */
  readonly returns: number;
  /** Days between the first and the last close of which no close is known. */
  readonly missingDays: number;
  /** Figures by the year rest on fewer than 90 days. */
  readonly short: boolean;
  readonly totalReturn: number;
  /** Growth by the year. */
  readonly cagr: number | null;
  readonly volatility: number | null;
  readonly sharpe: number | null;
  readonly sortino: number | null;
  readonly downsideDeviation: number | null;
  readonly maxDrawdown: number;
  readonly maxDrawdownFrom: When | null;
  readonly maxDrawdownTo: When | null;
  readonly longestUnderwaterDays: number;
  readonly currentDrawdown: number;
  /** Growth by the year over the deepest drawdown. */
  readonly calmar: number | null;
  readonly ulcerIndex: number | null;
  /** Null without a benchmark, and with fewer than 30 days in common. */
  readonly benchmark: Comparison | null;
}

export interface NoPerformance {
  readonly reason: 'too-few-returns';
  readonly returns: number;
}

/**
 * Performance of closes of which only the order is known, one a day, oldest first. A benchmark of another length
 * cannot be laid beside them, and is left out.
 */
export function performance(
  closes: readonly number[],
  benchmark?: readonly number[],
): Performance | NoPerformance {
  const beside = benchmark?.length === closes.length ? oneADay(benchmark) : undefined;
  return performanceOf(oneADay(closes), beside, (day) => day);
}

/**
 * The same of closes with dates, in any order. A move across missing days counts in total return, growth and
 * drawdown, not in the figures made of daily returns.
 */
export function datedPerformance(
  closes: readonly DatedClose[],
  benchmark?: readonly DatedClose[],
): Performance<string> | NoPerformance {
  return performanceOf(byDay(closes), benchmark && byDay(benchmark), dateOf);
}

function performanceOf<When>(
  closes: DailyCloses,
  benchmark: DailyCloses | undefined,
  nameOf: (day: number) => When,
): Performance<When> | NoPerformance {
  const returns = [...dailyReturns(closes).values()];
  if (returns.length < FEWEST_RETURNS) return { reason: 'too-few-returns', returns: returns.length };
  const span = spanOf(closes);
  const fall = drawdowns(closes);
  const cagr = yearlyGrowth(span.totalReturn, span.days);
  return {
    returns: returns.length,
    missingDays: span.days + 1 - closes.size,
    short: returns.length < SHORT_RETURNS,
    totalReturn: span.totalReturn,
    cagr,
    volatility: yearlyVolatility(returns),
    sharpe: sharpeRatio(returns),
    sortino: sortinoRatio(returns),
    downsideDeviation: downsideDeviation(returns),
    maxDrawdown: fall.deepest,
    maxDrawdownFrom: fall.fromDay === null ? null : nameOf(fall.fromDay),
    maxDrawdownTo: fall.toDay === null ? null : nameOf(fall.toDay),
    longestUnderwaterDays: fall.longestCloses,
    currentDrawdown: fall.current,
    calmar: cagr === null || fall.deepest === 0 ? null : knownOrNull(cagr / Math.abs(fall.deepest)),
    ulcerIndex: fall.ulcerIndex,
    benchmark: benchmark ? compare(closes, benchmark) : null,
    ...tailsOf(returns),
  };
}

/** From the first close to the last. */
function spanOf(closes: DailyCloses): { days: number; totalReturn: number } {
  const [first = [0, 1], last = first] = [[...closes].at(0), [...closes].at(-1)];
  return { days: last[0] - first[0], totalReturn: last[1] / first[1] - 1 };
}
