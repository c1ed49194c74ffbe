import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adverseExcursions } from '@/utils/risk/excursion';
import { pastTouches, wilson } from '@/utils/risk/past-touches';
import { ewmaVolatility, volatilities } from '@/utils/risk/volatility';
import { walk } from './walk';

const bars = walk(120, 0.03);

describe('realised volatility', () => {
  it('is annualised by the length of a bar', () => {
    const daily = volatilities(bars, 30, 24);
    const hourly = volatilities(bars, 30, 1);
    for (const name of ['closeToClose', 'parkinson', 'yangZhang'] as const)
      expect((hourly[name] ?? 0) / (daily[name] ?? 1)).toBeCloseTo(Math.sqrt(24), 9);
    expect((ewmaVolatility(bars, 1) ?? 0) / (ewmaVolatility(bars, 24) ?? 1)).toBeCloseTo(Math.sqrt(24), 9);
  });

  it('reads bars that move evenly as what they move', () => {
    let close = 100;
    const even = Array.from({ length: 60 }, (_, at) => {
      const open = close;
      close = open * (at % 2 === 0 ? 1.02 : 1 / 1.02);
      return { open, close, high: Math.max(open, close), low: Math.min(open, close) };
    });
    const move = Math.log(1.02);
    const read = volatilities(even, 30, 24);
    expect(read.closeToCloseZeroMean).toBeCloseTo(move * Math.sqrt(365), 9);
    expect(read.parkinson).toBeCloseTo((move * Math.sqrt(365)) / Math.sqrt(4 * Math.LN2), 9);
    expect(read.rogersSatchell).toBeCloseTo(0, 9);
    expect(ewmaVolatility(even, 24)).toBeCloseTo(move * Math.sqrt(365), 9);
  });

  it('does not change with the unit of price', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (factor) => {
        const scaled = bars.map(({ open, high, low, close }) => ({
          open: open * factor,
          high: high * factor,
          low: low * factor,
          close: close * factor,
        }));
        const [here, there] = [volatilities(bars, 30, 24), volatilities(scaled, 30, 24)];
        expect(there.yangZhang).toBeCloseTo(here.yangZhang ?? 0, 8);
        expect(there.closeToClose).toBeCloseTo(here.closeToClose ?? 0, 8);
      }),
    );
  });

  it('gives more weight to what came last', () => {
    const calm = walk(100, 0.005);
    const shock = { open: 100, high: 140, low: 100, close: 140 };
    const old = ewmaVolatility([...calm.slice(0, 40), shock, ...calm.slice(40)], 24) ?? 0;
    const fresh = ewmaVolatility([...calm, shock], 24) ?? 0;
    expect(fresh).toBeGreaterThan(2 * old);
  });

  it('needs thirty bars, the window, and a close before it', () => {
    expect(volatilities(bars.slice(0, 29), 20, 24).parkinson).toBeNull();
    expect(volatilities(bars.slice(0, 40), 41, 24).parkinson).toBeNull();
    expect(volatilities(bars.slice(0, 30), 30, 24).parkinson).not.toBeNull();
    expect(volatilities(bars.slice(0, 30), 30, 24).closeToClose).toBeNull();
    expect(ewmaVolatility(bars.slice(0, 30), 24)).toBeNull();
    expect(ewmaVolatility(bars.slice(0, 31), 24)).not.toBeNull();
    expect(ewmaVolatility(bars, null)).toBeNull();
  });

  it.each([
    ['NaN', { close: Number.NaN }],
    ['a price of zero', { low: 0 }],
    ['a high below its low', { high: 1, low: 2 }],
  ])('is unknown with %s among the bars', (_, wrong) => {
    const spoilt = bars.map((bar, at) => (at === 100 ? { ...bar, ...wrong } : bar));
    expect(Object.values(volatilities(spoilt, 30, 24)).every((value) => value === null)).toBe(true);
    expect(ewmaVolatility(spoilt, 24)).toBeNull();
  });
});

describe('what happened in the past', () => {
  it('is counted from every close, lows against longs and highs against shorts', () => {
    const flat = { open: 100, high: 100, low: 100, close: 100 };
    const dip = { ...flat, low: 90 };
    const path = [flat, flat, dip, flat, flat];
    const dipped = expect.closeTo(-Math.log(0.9), 12);
    expect([...adverseExcursions(path, 1, 2)]).toEqual([dipped, dipped, 0]);
    expect([...adverseExcursions(path, -1, 2)]).toEqual([0, 0, 0]);
    expect(pastTouches(path, 1, 2, 0.05)).toMatchObject({ hits: 2, starts: 3, independent: 1 });
    expect(pastTouches(path, -1, 2, 0.05)).toMatchObject({ hits: 0, starts: 3 });
  });

  it('agrees with looking at every start by hand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(1 as const, -1 as const),
        (ahead, side) => {
          const byHand = bars.slice(0, -ahead).map((start, at) => {
            const later = bars.slice(at + 1, at + 1 + ahead);
            const low = Math.min(...later.map((bar) => bar.low));
            const high = Math.max(...later.map((bar) => bar.high));
            return Math.max(0, side === 1 ? Math.log(start.close / low) : Math.log(high / start.close));
          });
          const found = [...adverseExcursions(bars, side, ahead)];
          expect(found).toHaveLength(byHand.length);
          for (const [at, each] of byHand.entries()) expect(found[at]).toBeCloseTo(each, 12);
        },
      ),
    );
  });

  it('is unknown without a whole horizon, and for impossible moves', () => {
    expect(pastTouches(bars.slice(0, 7), 1, 7, 0.05)).toBeNull();
    expect(pastTouches(bars, 1, 0, 0.05)).toBeNull();
    expect(pastTouches(bars, 1, 1.5, 0.05)).toBeNull();
    expect(pastTouches(bars, 1, 7, null)).toBeNull();
    expect(pastTouches(bars, 1, 7, 1)).toBeNull();
    expect(pastTouches(bars, -1, 7, 1)).not.toBeNull();
  });

  it('has an interval that holds the share and narrows with more trials', () => {
    const [low, high] = wilson(5, 50);
    expect(low).toBeCloseTo(0.04348, 4);
    expect(high).toBeCloseTo(0.2136, 4);
    const [closer, nearer] = wilson(50, 500);
    expect(nearer - closer).toBeLessThan(high - low);
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(0, 10)[0]).toBe(0);
    expect(wilson(10, 10)[1]).toBeCloseTo(1, 12);
  });
});
