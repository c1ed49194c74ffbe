import * as z from 'zod/mini';
import { performance as performanceOf } from '@/utils/portfolio/performance';
import { inputOf } from './figure';

const closes = z.array(z.catch(z.number(), Number.NaN));
const asked = z.object({ closes, benchmark: z.optional(closes) });

/** What daily closes did, under the names of the tables. */
export function performance(question: unknown): unknown {
  const { closes: own, benchmark } = asked.parse(inputOf(question));
  const found = performanceOf(own, benchmark);
  if ('reason' in found) return { ...NOTHING, reason: found.reason, nReturns: found.returns };
  return {
    nReturns: found.returns,
    missingDays: found.missingDays,
    short: found.short,
    totalReturn: found.totalReturn,
    cagr: found.cagr,
    volAnnual: found.volatility,
    sharpe: found.sharpe,
    sortino: found.sortino,
    downsideDevAnnual: found.downsideDeviation,
    maxDrawdown: found.maxDrawdown,
    maxDDPeakIndex: found.maxDrawdownFrom,
    maxDDTroughIndex: found.maxDrawdownTo,
    longestUnderwaterBars: found.longestUnderwaterDays,
    currentDrawdown: found.currentDrawdown,
    calmar: found.calmar,
    ulcerIndexQuantstats: found.ulcerIndex,
    beta: found.benchmark?.beta ?? null,
    alphaAnnualQuantstats: found.benchmark?.alpha ?? null,
    correlation: found.benchmark?.correlation ?? null,
    VaR95_hist: found.valueAtRisk95,
    CVaR95_empyrical: found.expectedShortfall95,
    tailRatio: found.tailRatio,
    winRateQuantstats: found.winRate,
    payoffRatio: found.payoffRatio,
    kellyQuantstats: found.kelly,
    skewPopulation: found.skewness,
    excessKurtosisPopulation: found.excessKurtosis,
    omega0: found.omega,
    gainToPain: found.gainToPain,
  };
}

const NOTHING = {
  cagr: null,
  volAnnual: null,
  sharpe: null,
  sortino: null,
  maxDrawdown: null,
  calmar: null,
  beta: null,
  correlation: null,
};
