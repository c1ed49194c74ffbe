import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Diversification,
  diversification,
  type NoDiversification,
  type PricedHolding,
  returnCorrelation,
} from '@/utils/portfolio/correlation';
import { closesOf, type DatedClose } from '@/utils/portfolio/daily-closes';
import { closeOf, dailyCandles } from '../local/days';

const history = (seed: number, move = 0.03, days = 150): readonly DatedClose[] =>
  closesOf(dailyCandles(days, move, seed), closeOf(days));

const holding = (slug: string, weight: number, closes: readonly DatedClose[]): PricedHolding => ({
  slug,
  weight,
  closes,
});

function known(found: Diversification | NoDiversification): Diversification {
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const one = history(7);
const other = history(11, 0.02);

describe('correlation of daily returns', () => {
  it('is from −1 to 1, the same from both sides, and 1 with itself', () => {
    const seeds = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(seeds, seeds, (a, b) => {
        const found = returnCorrelation(history(a), history(b)) ?? Number.NaN;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(returnCorrelation(history(b), history(a))).toBeCloseTo(found, 12);
        expect(returnCorrelation(history(a), history(a))).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('is −1 of what always goes the other way', () => {
    let close = 100;
    const mirrored = one.map(({ date, close: there }, at) => {
      const before = one[at - 1]?.close ?? there;
      close *= 2 - there / before;
      return { date, close };
    });
    expect(returnCorrelation(one, mirrored)).toBeCloseTo(-1, 9);
  });

  it('matches days by date and leaves out those that one of them lacks', () => {
    const holes = one.filter((_, at) => at % 40 !== 5);
    expect(returnCorrelation(one, holes)).toBeCloseTo(1, 9);
    const late = one.map(({ date }, at) => ({ date, close: one[at - 1]?.close ?? 100 }));
    expect(Math.abs(returnCorrelation(one, late) ?? 1)).toBeLessThan(0.5);
  });

  it('looks at the last 90 days that both have, and is unknown below thirty', () => {
    const turned = one.map((row, at) => (at < 50 ? { ...row, close: 1000 / row.close } : row));
    expect(returnCorrelation(turned, one)).toBeCloseTo(1, 9);
    expect(returnCorrelation(one, other.slice(-30))).toBeNull();
    expect(returnCorrelation(one, other.slice(-31))).not.toBeNull();
    expect(returnCorrelation(one, one.map((row) => ({ ...row, close: 5 })))).toBeNull(); // biome-ignore format: one line
  });
});

describe('several holdings', () => {
  it('gain nothing where all are the same, and swing less where they are not', () => {
    const same = known(diversification([holding('a', 0.5, one), holding('b', 0.5, one)]));
    expect(same.diversificationRatio).toBeCloseTo(1, 9);
    expect(same.meanCorrelation).toBeCloseTo(1, 9);
    const alone = known(diversification([holding('a', 1, one)]));
    expect(same.volatility).toBeCloseTo(alone.volatility, 9);
    expect(alone).toMatchObject({ meanCorrelation: null, returns: 90, short: false });
    const mixed = known(diversification([holding('a', 0.5, one), holding('b', 0.5, other)]));
    expect(mixed.diversificationRatio).toBeGreaterThan(1.05);
  });

  it('swing by √(wᵀΣw)', () => {
    const holdings = [holding('a', 0.5, one), holding('b', 0.3, other), holding('c', 0.2, history(23, 0.05))];
    const found = known(diversification(holdings));
    const own = holdings.map((each) => known(diversification([{ ...each, weight: 1 }])).volatility);
    let variance = 0;
    for (const [i, a] of holdings.entries())
      for (const [j, b] of holdings.entries())
        variance += a.weight * b.weight * (own[i] ?? 0) * (own[j] ?? 0) * (found.correlations[i]?.[j] ?? 0);
    expect(found.volatility).toBeCloseTo(Math.sqrt(variance), 12);
    const weighed = holdings.reduce((sum, { weight }, at) => sum + weight * (own[at] ?? 0), 0);
    expect(found.diversificationRatio).toBeCloseTo(weighed / Math.sqrt(variance), 12);
    const pairs = [found.correlations[0]?.[1], found.correlations[0]?.[2], found.correlations[1]?.[2]];
    expect(found.meanCorrelation).toBeCloseTo(
      pairs.reduce((sum: number, each) => sum + (each ?? 0), 0) / 3,
      12,
    );
  });

  it('are unknown together below thirty days in common', () => {
    expect(diversification([holding('a', 0.5, one), holding('b', 0.5, other.slice(-30))])).toEqual({
      reason: 'too-few-returns',
      returns: 29,
    });
    expect(known(diversification([holding('a', 1, one.slice(-60))])).short).toBe(true);
    expect(diversification([])).toEqual({ reason: 'too-few-returns', returns: 0 });
  });

  it('have no ratio where nothing moves', () => {
    const still = one.map((row) => ({ ...row, close: 5 }));
    const found = known(diversification([holding('a', 0.5, still), holding('b', 0.5, still)]));
    expect(found).toMatchObject({ volatility: 0, diversificationRatio: null, meanCorrelation: null });
    const clockwork = one.map((row, at) => ({ ...row, close: 1.01 ** at }));
    const steady = known(diversification([holding('a', 0.5, clockwork), holding('b', 0.5, still)]));
    expect(steady).toMatchObject({ diversificationRatio: null, meanCorrelation: null });
  });
});
