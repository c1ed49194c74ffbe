import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { byDay, oneADay } from '@/utils/portfolio/daily-closes';
import { drawdowns } from '@/utils/portfolio/drawdown';
import {
  concentration,
  cosine,
  effectiveNumber,
  largestDrift,
  lookThrough,
  overlap,
  turnover,
} from '@/utils/portfolio/overlap';
import {
  downsideDeviation,
  sharpeRatio,
  sortinoRatio,
  yearlyGrowth,
  yearlyVolatility,
} from '@/utils/portfolio/return-figures';
import { performance } from '../../tools/inspect/performance';
import { allNear, figures, near, readOracle } from '../shared-figures';
import { describeWithShared } from '../shared-folder';

const file = readOracle('stats');
const table = (...names: string[]) => {
  let at = file;
  for (const name of names) at = figures.parse(at[name] ?? {});
  return at;
};
const closesOf = (symbol: string) =>
  z.array(z.array(z.number())).parse(table('fixtures')[symbol]).map((row) => row[4] ?? Number.NaN); // biome-ignore format: one line
const weights = z.record(z.string(), z.number());
const numbers = z.array(z.number());

describeWithShared('performance agrees with the tables', () => {
  it.each([
    ['TOK_vs_BTC_all', 'TOK', 0],
    ['BTC_all', 'BTC', 0],
    ['TOK_vs_BTC_last90', 'TOK', -91],
  ])('of %s', (name, symbol, from) => {
    const found = performance({
      closes: closesOf(symbol).slice(from),
      benchmark: closesOf('BTC').slice(from),
    });
    const wanted = table('performance', name);
    allNear(found, wanted, 23);
  });

  const published = z.array(figures).parse(table('empyricalPublished')['vectors'] ?? []);

  it.each(published.map((row) => [String(row['name']), row] as const))('published: %s', (_, row) => {
    const returns = numbers.parse(row['returnsPct']).map((pct) => pct / 100);
    const periods = z.number().parse(row['periodsPerYear']);
    let price = 1;
    const prices = [price];
    for (const move of returns) {
      price *= 1 + move;
      prices.push(price);
    }
    const { deepest } = drawdowns(oneADay(prices));
    const growth = yearlyGrowth(price - 1, returns.length, periods);
    const found: Record<string, number | null> = {
      annualReturn: growth,
      annualVolatility: yearlyVolatility(returns, periods),
      sharpe: sharpeRatio(returns, periods),
      sortino: sortinoRatio(returns, periods),
      downsideRisk: downsideDeviation(returns, periods),
      maxDrawdown: deepest,
      calmar: growth === null ? null : growth / Math.abs(deepest),
    };
    const told = Object.keys(found).filter((key) => key in row);
    expect(told.length).toBeGreaterThan(0);
    for (const key of told) near(found[key], row[key]);
  });
});

describeWithShared('overlap and concentration agree with the tables', () => {
  it('of two baskets', () => {
    const { a, b, overlapSumMin, cosine: angle, activeShare } = table('index', 'overlap');
    const [one, other] = [weights.parse(a), weights.parse(b)];
    near(overlap(one, other), overlapSumMin);
    near(1 - overlap(one, other), activeShare);
    near(cosine(one, other), angle);
  });

  it('of every weighting', () => {
    for (const [name, hhi] of Object.entries(table('index', 'hhi'))) {
      const found = Object.fromEntries(numbers.parse(table('index')[name]).entries());
      near(concentration(found), hhi);
      near(effectiveNumber(found), table('index', 'effectiveN')[name]);
    }
  });

  it('of holdings looked through', () => {
    const { holdings, exposures, effectiveN } = table('index', 'lookThrough');
    const { a, b } = table('index', 'overlap');
    const found = lookThrough(weights.parse(holdings), { LOCAL10: weights.parse(a), DEFI: weights.parse(b) });
    expect(Object.keys(found).sort()).toEqual(Object.keys(weights.parse(exposures)).sort());
    allNear(found, exposures, 12);
    near(effectiveNumber(found), effectiveN);
  });

  it('of a basket that drifted', () => {
    const chain = table('index', 'levelChain');
    const list = (name: string) => Object.fromEntries(numbers.parse(chain[name]).entries());
    near(largestDrift(list('driftedWeights1'), list('weights0')), chain['driftMaxAbs']);
    near(turnover(list('driftedWeights1'), list('weights0')), chain['driftSumAbs']);
    near(turnover(list('driftedWeights1'), list('targetAtRebalance')), chain['oneWayTurnover']);
  });
});

describe('what inspect makes of closes', () => {
  it('is nothing with a reason below thirty returns', () => {
    expect(performance({ closes: [1, 2, 3] })).toMatchObject({
      cagr: null,
      sharpe: null,
      reason: 'too-few-returns',
    });
  });

  it('needs no dates', () => {
    const closes = Array.from({ length: 40 }, (_, at) => 100 + (at % 7));
    expect(performance({ closes })).toMatchObject({ nReturns: 39, short: true, beta: null });
    expect(byDay([])).toEqual(new Map());
  });
});
