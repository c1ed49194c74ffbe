import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceAtChance, leverageAtDistance } from '@/utils/risk/load-line';
import { outlookFrom } from '@/utils/risk/outlook';
import { rangeVolatilities } from '@/utils/risk/range-volatility';
import { studentTouch } from '@/utils/risk/touch';
import { walk } from './walk';

const year = walk(500, 0.03);
const far = fc.double({ min: 0.0001, max: 2, noNaN: true });

describe('what a contract’s own candles make one expect', () => {
  it('is certain where nothing is left and never rises with the distance', () => {
    const outlook = outlookFrom(year, 24, 168);
    expect(outlook?.chanceOf(0)).toBe(1);
    expect(outlook?.chanceOf(-1)).toBe(1);
    fc.assert(
      fc.property(far, far, (a, b) => {
        const near = outlook?.chanceOf(Math.min(a, b)) ?? -1;
        const away = outlook?.chanceOf(Math.max(a, b)) ?? 2;
        expect(away).toBeLessThanOrEqual(near * (1 + 1e-12));
        expect(away).toBeGreaterThan(0);
        expect(near).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the bare curve until the contract has a past of its own', () => {
    const young = outlookFrom(walk(31, 0.03), 24, 168);
    expect(young?.chanceOf(0.1)).toBe(studentTouch(young?.sigmasTo(0.1) ?? 0));
    const shorterThanABar = outlookFrom(year, 24, 1);
    expect(shorterThanABar?.chanceOf(0.01)).toBe(studentTouch(shorterThanABar?.sigmasTo(0.01) ?? 0));
  });

  it('leans towards what the contract has done, the curve counting as a hundred observations', () => {
    // Steps are bounded: no day ever went so far, which the curve cannot know.
    const outlook = outlookFrom(year, 24, 24);
    const never = 8;
    const distance = never / (outlook?.sigmasTo(1) ?? 1);
    // 365 starts, each of its own day.
    expect(outlook?.chanceOf(distance)).toBeCloseTo((100 * studentTouch(never)) / (100 + 365), 6);
  });

  it('follows the market: a wild week means a nearer load line', () => {
    const calm = outlookFrom(year, 24, 24);
    const wild = outlookFrom([...year.slice(0, -7), ...walk(7, 0.2)], 24, 24);
    expect(wild?.sigmaAnnual).toBeGreaterThan(1.5 * (calm?.sigmaAnnual ?? 0));
    const line = (outlook: typeof calm) => {
      const distance = outlook && distanceAtChance(outlook.chanceOf, 0.05);
      return leverageAtDistance({ style: 'linear', side: 1, mmr: 0.005, feeRate: 0 }, distance) ?? 0;
    };
    expect(line(wild)).toBeLessThan(line(calm));
    expect(line(wild)).toBeGreaterThan(0);
  });

  it('does not change with the unit of price, nor with bars of long ago', () => {
    const dear = year.map(({ open, high, low, close }) => ({
      open: open * 1e4,
      high: high * 1e4,
      low: low * 1e4,
      close: close * 1e4,
    }));
    expect(outlookFrom(dear, 24, 24)?.chanceOf(0.05)).toBeCloseTo(
      outlookFrom(year, 24, 24)?.chanceOf(0.05) ?? 0,
      10,
    );
    const long = walk(1200, 0.03);
    expect(outlookFrom(long, 24, 24)?.chanceOf(0.05)).toBe(
      outlookFrom(long.slice(-731), 24, 24)?.chanceOf(0.05),
    );
  });

  it('sees nothing of bars that come later', () => {
    const before = rangeVolatilities(year.slice(0, 300), 24, 24);
    expect([...before]).toEqual([...rangeVolatilities(year, 24, 24).slice(0, 300)]);
    expect([...rangeVolatilities(year, 24, 24, 490)]).toEqual([
      ...rangeVolatilities(year, 24, 24).slice(490),
    ]);
  });

  it('weighs the last day more for a day than for a week', () => {
    const shock = { open: 100, high: 130, low: 100, close: 110 };
    const shaken = [...year, { ...shock, open: year.at(-1)?.close ?? 100 }];
    expect(rangeVolatilities(shaken, 24, 24).at(-1)).toBeGreaterThan(
      rangeVolatilities(shaken, 24, 168).at(-1) ?? 0,
    );
    expect(rangeVolatilities(shaken, 24, 1).at(-1)).toBe(rangeVolatilities(shaken, 24, 24).at(-1));
  });

  it('is not undone by a day without a trade', () => {
    const last = year.at(-1)?.close ?? 100;
    const still = { open: last, high: last, low: last, close: last };
    expect(outlookFrom([...year, still], 24, 24)?.sigmaAnnual).toBeGreaterThan(0.05);
  });

  it('is unknown below thirty bars, with nonsense, and where no price has moved', () => {
    expect(outlookFrom(year.slice(0, 29), 24, 24)).toBeNull();
    expect(outlookFrom(year, null, 24)).toBeNull();
    expect(outlookFrom(year, 24, Number.NaN)).toBeNull();
    expect(
      outlookFrom(
        year.map((bar, at) => (at === 400 ? { ...bar, low: 0 } : bar)),
        24,
        24,
      ),
    ).toBeNull();
    const still = { open: 1, high: 1, low: 1, close: 1 };
    expect(
      outlookFrom(
        Array.from({ length: 60 }, () => still),
        24,
        24,
      ),
    ).toBeNull();
    const woken = [...Array.from({ length: 60 }, () => still), { open: 1, high: 1.1, low: 1, close: 1.1 }];
    expect(outlookFrom(woken, 24, 24)?.chanceOf(0.1)).toBeLessThan(1);
  });
});
