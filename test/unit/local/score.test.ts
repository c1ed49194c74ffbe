import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candle } from '@/utils/contracts/facts';
import { bandOf, type LocalScore, localScore, type NoLocalScore } from '@/utils/local/score';
import { closeOf, DAY, dailyCandles } from './days';

const candles = dailyCandles(260);
const NOW = closeOf(260) + 3_600_000;

function scored(result: LocalScore | NoLocalScore): LocalScore {
  if (result.score === null) throw new Error(`no score: ${result.reason}`);
  return result;
}

const whole = scored(localScore(candles, NOW));

/** The same days with one of them changed. */
const changed = (day: number, change: (candle: Candle) => Candle): Candle[] =>
  candles.map((candle, at) => (at === day ? change(candle) : candle));
const withVolume = (volume: number | null) =>
  candles.map(([openMs, open, high, low, close]): Candle => [openMs, open, high, low, close, volume]);

describe('the local score', () => {
  it('is between 0 and 100 with every part, whatever the prices did', () => {
    const history = fc.record({
      days: fc.integer({ min: 90, max: 420 }),
      move: fc.double({ min: 1e-5, max: 0.4, noNaN: true }),
      seed: fc.integer({ min: 1, max: 1e6 }),
      drift: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
    });
    fc.assert(
      fc.property(history, ({ days, move, seed, drift }) => {
        const drifting = dailyCandles(days, move, seed).map(
          ([openMs, open, high, low, close, volume], at): Candle => {
            const grown = Math.exp(drift * at);
            return [openMs, open * grown, high * grown, low * grown, close * grown, volume];
          },
        );
        const { score, components } = scored(localScore(drifting, closeOf(days)));
        for (const part of [score, ...Object.values(components)]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('rises with the trend and falls with it', () => {
    const path = (drift: number) =>
      candles.map(([openMs, open, high, low, close, volume], at): Candle => {
        const grown = Math.exp(drift * at);
        return [openMs, open * grown, high * grown, low * grown, close * grown, volume];
      });
    const [up, down] = [scored(localScore(path(0.01), NOW)), scored(localScore(path(-0.01), NOW))];
    for (const part of ['trend', 'momentum', 'riskAdjusted', 'drawdown'] as const)
      expect(up.components[part]).toBeGreaterThan(down.components[part]);
    expect(up.score).toBeGreaterThan(whole.score);
    expect(down.score).toBeLessThan(whole.score);
  });

  it('does not change with the unit of price', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (factor) => {
        const scaled = candles.map(
          ([openMs, open, high, low, close, volume]): Candle => [
            openMs,
            open * factor,
            high * factor,
            low * factor,
            close * factor,
            (volume ?? 0) / factor,
          ],
        );
        expect(scored(localScore(scaled, NOW)).score).toBeCloseTo(whole.score, 6);
      }),
    );
  });

  it('does not hear of the day that is still running', () => {
    const running: Candle = [closeOf(260), 100, 900, 1, 900, 1e9];
    expect(localScore([...candles, running], NOW)).toEqual(whole);
    expect(localScore([...candles, running], closeOf(261))).not.toMatchObject({ score: whole.score });
  });

  it('takes days in any order, and the same day twice as one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(candles, { minLength: candles.length }), (mixed) => {
        expect(localScore([...mixed, ...mixed.slice(0, 5)], NOW)).toEqual(whole);
      }),
    );
  });

  it('says that it has little history, and leaves out the averages that need more', () => {
    expect(whole.lowHistory).toBe(false);
    expect(scored(localScore(candles.slice(-200), NOW)).lowHistory).toBe(false);
    expect(scored(localScore(candles.slice(-199), NOW))).toMatchObject({ lowHistory: true, candles: 199 });
    expect(scored(localScore(candles.slice(-90), NOW))).toMatchObject({ lowHistory: true, candles: 90 });
    const trendOf = (days: number, oldest: number) => {
      const rows = candles.slice(-days).map(([a, b, c, d, e, v], at): Candle => {
        const factor = at === 0 ? oldest : 1;
        return [a, b * factor, c * factor, d * factor, e * factor, v];
      });
      return scored(localScore(rows, NOW)).components.trend;
    };
    expect(trendOf(100, 9)).not.toBe(trendOf(100, 1));
    expect(trendOf(99, 9)).toBe(trendOf(99, 1));
  });

  it('without volumes lets the other parts share the weight of liquidity, and says so', () => {
    const { score, components, withoutVolume } = scored(localScore(withVolume(null), NOW));
    const { trend, momentum, riskAdjusted, drawdown } = whole.components;
    expect(withoutVolume).toBe(true);
    expect(components).toEqual({ ...whole.components, liquidity: null });
    const others = 0.3 * trend + 0.25 * momentum + 0.2 * riskAdjusted + 0.1 * drawdown;
    expect(score).toBeCloseTo(others / 0.85, 9);
    expect(whole.score).toBeCloseTo(others + 0.15 * (whole.components.liquidity ?? Number.NaN), 9);
  });

  it.each([
    ['unknown', null],
    ['no number', Number.NaN],
    ['negative', -1],
  ])('takes one volume of the last month that is %s as no volume told', (_, volume) => {
    const spoilt = (day: number) => changed(day, ([a, b, c, d, e]) => [a, b, c, d, e, volume]);
    expect(localScore(spoilt(240), NOW)).toMatchObject({ withoutVolume: true });
    expect(localScore(spoilt(229), NOW)).toEqual(whole);
  });

  it('takes volumes that are all zero as not told, and one day without trades as illiquid', () => {
    expect(localScore(withVolume(0), NOW)).toMatchObject({ withoutVolume: true });
    const still = changed(240, ([a, b, c, d, e]) => [a, b, c, d, e, 0]);
    const { components, withoutVolume } = scored(localScore(still, NOW));
    expect(withoutVolume).toBe(false);
    expect(components.liquidity).toBeLessThan((whole.components.liquidity ?? 0) / 1.5);
  });
});

describe('there is no local score', () => {
  const reason = (rows: readonly Candle[], nowMs = NOW) => localScore(rows, nowMs);

  it('below ninety closed days', () => {
    expect(reason(candles.slice(-89))).toMatchObject({ score: null, reason: 'too-few-candles', candles: 89 });
    expect(reason([])).toMatchObject({ score: null, reason: 'too-few-candles', candles: 0 });
    expect(reason(candles, closeOf(89))).toMatchObject({ reason: 'too-few-candles' });
  });

  it('when the newest day closed more than 48 hours ago', () => {
    expect(reason(candles, closeOf(260) + 2 * DAY)).toMatchObject({ score: whole.score });
    expect(reason(candles, closeOf(260) + 2 * DAY + 1)).toMatchObject({ score: null, reason: 'stale' });
  });

  it('when the price stands still or grows like clockwork', () => {
    const path = (priceOn: (day: number) => number) =>
      candles.map(([openMs, , , , , volume], at): Candle => {
        const price = priceOn(at);
        return [openMs, price, price, price, price, volume];
      });
    expect(reason(path(() => 7))).toMatchObject({ score: null, reason: 'no-movement' });
    expect(reason(path((day) => 7 * 1.01 ** day))).toMatchObject({ score: null, reason: 'no-movement' });
    expect(reason(path((day) => (day % 2 === 0 ? 1e308 : 5e307)))).toMatchObject({ reason: 'no-movement' });
  });

  it.each<[string, (day: number) => Candle[]]>([
    ['is missing', (day) => candles.filter((_, at) => at !== day)],
    ['has no price', (day) => changed(day, ([a, b, c, d, , v]) => [a, b, c, d, Number.NaN, v])],
    ['has a price of zero', (day) => changed(day, ([a, b, c, , e, v]) => [a, b, c, 0, e, v])],
    ['has its high below its low', (day) => changed(day, ([a, b, c, d, e, v]) => [a, b, d / 2, c, e, v])],
    ['is told in two ways', (day) => [...candles, ...candles.slice(day, day + 1).map(([a, b, c, d, e, v]): Candle => [a, b, c, d, e * 1.01, v])]], // biome-ignore format: a table
    ['begins an hour late', (day) => changed(day, ([a, b, c, d, e, v]) => [a + 3_600_000, b, c, d, e, v])],
  ])('from days before one that %s: it is not bridged', (_, without) => {
    const after = reason(without(100));
    expect(after).toEqual(localScore(candles.slice(101), NOW));
    expect(after).toMatchObject({ candles: 159, lowHistory: true });
    expect(reason(without(175))).toMatchObject({ score: null, reason: 'gap', candles: 84 });
  });
});

describe('bands', () => {
  it.each([
    [100, 'strong'],
    [70, 'strong'],
    [69.99, 'firm'],
    [55, 'firm'],
    [54.99, 'neutral'],
    [45, 'neutral'],
    [44.99, 'soft'],
    [30, 'soft'],
    [29.99, 'weak'],
    [0, 'weak'],
  ])('%d is %s', (score, band) => expect(bandOf(score)).toBe(band));
});
