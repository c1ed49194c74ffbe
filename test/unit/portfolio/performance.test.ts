import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closesOf, type DatedClose } from '@/utils/portfolio/daily-closes';
import {
  datedPerformance,
  type NoPerformance,
  type Performance,
  performance,
} from '@/utils/portfolio/performance';
import { closeOf, dailyCandles } from '../local/days';

const closes = dailyCandles(150).map(([, , , , close]) => close);
const market = dailyCandles(150, 0.02, 11).map(([, , , , close]) => close);
const dated = (values: readonly number[], firstDay = Date.UTC(2025, 2, 1)): DatedClose[] =>
  values.map((close, at) => ({
    date: new Date(firstDay + at * 86_400_000).toISOString().slice(0, 10),
    close,
  }));

function known<When>(found: Performance<When> | NoPerformance): Performance<When> {
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

describe('performance', () => {
  it('of a series that doubles in half a year is a growth of 300 % a year', () => {
    const doubling = Array.from({ length: 182 }, (_, at) => 100 * 2 ** (at / 182.5));
    expect(known(performance(doubling)).cagr).toBeCloseTo(3, 9);
  });

  it('measures the deepest fall from the highest close before it, the first included', () => {
    const flat = Array.from({ length: 40 }, () => 50);
    const found = known(performance([100, 80, 60, 90, ...flat.slice(4), 110]));
    expect(found).toMatchObject({
      maxDrawdown: -0.5,
      maxDrawdownFrom: 0,
      maxDrawdownTo: 4,
      currentDrawdown: 0,
    });
    expect(found.longestUnderwaterDays).toBe(39);
  });

  it('names the days of the fall where it knows dates', () => {
    const values = [...Array.from({ length: 35 }, (_, at) => 100 + (at % 2)), 50];
    const found = known(datedPerformance(dated(values)));
    expect(found).toMatchObject({ maxDrawdownFrom: '2025-04-03', maxDrawdownTo: '2025-04-05' });
  });

  it('is unknown below thirty returns, and marked as short below ninety', () => {
    expect(performance(closes.slice(0, 30))).toEqual({ reason: 'too-few-returns', returns: 29 });
    expect(known(performance(closes.slice(0, 31)))).toMatchObject({ returns: 30, short: true });
    expect(known(performance(closes.slice(0, 90))).short).toBe(true);
    expect(known(performance(closes.slice(0, 91))).short).toBe(false);
    expect(performance([])).toEqual({ reason: 'too-few-returns', returns: 0 });
  });

  it('of a price that stands still has no ratio, and none of what only falls make', () => {
    const still = known(performance(Array.from({ length: 60 }, () => 7)));
    expect(still).toMatchObject({
      totalReturn: 0,
      cagr: 0,
      volatility: 0,
      maxDrawdown: 0,
      maxDrawdownFrom: null,
      ulcerIndex: 0,
      sharpe: null,
      sortino: null,
      calmar: null,
      tailRatio: null,
      winRate: null,
      payoffRatio: null,
      kelly: null,
      skewness: null,
      omega: null,
      gainToPain: null,
    });
    const rising = known(performance(Array.from({ length: 60 }, (_, at) => 100 + 2 * at + (at % 2))));
    expect(rising).toMatchObject({ sortino: null, calmar: null, omega: null, winRate: 1 });
    expect(rising.sharpe).toBeGreaterThan(0);
  });

  it('takes the two lowest of forty returns for the worst twentieth', () => {
    const moves = Array.from({ length: 40 }, (_, at) =>
      at === 4 ? -0.3 : at === 20 ? -0.2 : at === 33 ? -0.1 : 0.01,
    );
    let price = 1;
    const path = [price];
    for (const move of moves) {
      price *= 1 + move;
      path.push(price);
    }
    expect(known(performance(path)).expectedShortfall95).toBeCloseTo(-0.25, 12);
  });

  it('never has a figure that is none', () => {
    const price = fc.oneof(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY)); // biome-ignore format: one line
    fc.assert(
      fc.property(fc.array(price, { maxLength: 200 }), fc.array(price, { maxLength: 200 }), (own, other) => {
        const found = performance(own, other);
        for (const figure of Object.values(found))
          if (typeof figure === 'number') expect(Number.isFinite(figure)).toBe(true);
        const correlation = 'reason' in found ? null : (found.benchmark?.correlation ?? null);
        expect(Math.abs(correlation ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not take a move across missing days for the return of a day', () => {
    const gap = dated(closes).filter((_, at) => at < 60 || at >= 65);
    const [with_, without] = [known(datedPerformance(dated(closes))), known(datedPerformance(gap))];
    expect(without).toMatchObject({ returns: 143, missingDays: 5, totalReturn: with_.totalReturn });
    expect(without.cagr).toBe(with_.cagr);
    const jump = dated(closes.map((close, at) => (at < 65 ? close : close * 10))).filter(
      (_, at) => at < 60 || at >= 65,
    );
    expect(known(datedPerformance(jump)).volatility).toBeCloseTo(without.volatility ?? 0, 9);
    expect(known(performance(closes.map((close, at) => (at === 70 ? Number.NaN : close))))).toMatchObject({
      missingDays: 1,
      returns: 147,
    });
  });

  it('takes dates in any order, and a day told in two ways as missing', () => {
    const rows = dated(closes);
    const whole = datedPerformance(rows);
    expect(datedPerformance([...rows].reverse())).toEqual(whole);
    expect(datedPerformance([...rows, ...rows.slice(3, 9)])).toEqual(whole);
    expect(datedPerformance([...rows, { date: '2025-03-11', close: 1 }])).toMatchObject({ missingDays: 1 });
    expect(
      datedPerformance([...rows, { date: '2025-02-30', close: 1 }, { date: 'today', close: 1 }]),
    ).toEqual(whole);
  });
});

describe('beside a benchmark', () => {
  it('of itself, beta and correlation are one and alpha is nothing', () => {
    const { benchmark } = known(performance(closes, closes));
    expect(benchmark?.beta).toBeCloseTo(1, 12);
    expect(benchmark?.correlation).toBeCloseTo(1, 12);
    expect(benchmark?.alpha).toBeCloseTo(0, 12);
  });

  it('days are matched by date, not by place', () => {
    const whole = known(datedPerformance(dated(closes), dated(market))).benchmark;
    const shifted = dated(market).slice(20);
    const found = known(datedPerformance(dated(closes), shifted)).benchmark;
    expect(found?.returns).toBe(129);
    expect(found).toEqual(known(datedPerformance(dated(closes).slice(20), shifted)).benchmark);
    expect(found?.beta).not.toBe(whole?.beta);
  });

  it('is left out where it cannot be laid beside the closes', () => {
    expect(known(performance(closes, market.slice(1))).benchmark).toBeNull();
    expect(known(performance(closes)).benchmark).toBeNull();
    expect(known(datedPerformance(dated(closes), dated(market).slice(-30))).benchmark).toBeNull();
    expect(known(datedPerformance(dated(closes), dated(market).slice(-31))).benchmark?.returns).toBe(30);
  });

  it('has no beta where the benchmark does not move', () => {
    const { benchmark } = known(performance(closes, closes.map(() => 3))); // biome-ignore format: one line
    expect(benchmark).toEqual({ returns: 149, beta: null, alpha: null, correlation: null });
    const clockwork = closes.map((_, at) => 1.01 ** at);
    expect(known(performance(closes, clockwork)).benchmark).toEqual(benchmark);
  });
});

describe('daily closes of candles', () => {
  it('carry the day they opened and leave out the one that runs', () => {
    const rows = closesOf(dailyCandles(3), closeOf(3) - 1);
    expect(rows.map(({ date }) => date)).toEqual(['2025-03-01', '2025-03-02']);
    expect(closesOf(dailyCandles(3), closeOf(3))).toHaveLength(3);
  });
});
