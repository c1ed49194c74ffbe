import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSigmas } from '@/utils/risk/distance';
import { liquidationRatio } from '@/utils/risk/liquidation';
import { distanceAtChance, leverageAtDistance, loadLine, sigmasAtChance } from '@/utils/risk/load-line';
import { normalBelow, normalDensity } from '@/utils/risk/normal';
import { shownChance, shownLeverage, shownLiquidation } from '@/utils/risk/rounding';
import { driftingTouch, gaussianTouch, studentTouch, touchChance } from '@/utils/risk/touch';

const side = fc.constantFrom(1 as const, -1 as const);
const style = fc.constantFrom('linear' as const, 'inverse' as const);
const sigma = fc.double({ min: 0.1, max: 3, noNaN: true });
const chance = fc.double({ min: 0.001, max: 0.5, noNaN: true });

describe('the normal curve', () => {
  it.each([
    [0, 0.5],
    [-1, 0.15865525393145705],
    [-1.959963984540054, 0.025],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
    [-20, 2.7536241186062337e-89],
    [-37, 5.725571222524576e-300],
  ])('keeps its digits in the tail: below %d lies %d', (z, below) => {
    expect(normalBelow(z) / below).toBeCloseTo(1, 11);
  });

  it('is symmetric, whole, and its density is its slope', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalBelow(z) + normalBelow(-z)).toBeCloseTo(1, 12);
        const slope = (normalBelow(z + 1e-5) - normalBelow(z - 1e-5)) / 2e-5;
        expect(slope).toBeCloseTo(normalDensity(z), 8);
      }),
    );
    expect(normalBelow(-60)).toBe(0);
    expect(normalBelow(60)).toBe(1);
  });
});

describe('the chance of touching a price', () => {
  it('is certain where nothing is left and unknown where the distance is', () => {
    expect(touchChance(0)).toBe(1);
    expect(touchChance(-3)).toBe(1);
    expect(touchChance(Number.NaN)).toBeNull();
    expect(touchChance(null)).toBeNull();
    expect(touchChance(Number.POSITIVE_INFINITY)).toBeNull();
  });

  it('has the Gaussian near and the fat tail far away', () => {
    expect(touchChance(1)).toBeCloseTo(0.31731, 5);
    expect(touchChance(2)).toBeCloseTo(0.0759, 4);
    expect(touchChance(5)).toBeCloseTo(0.00688, 5);
  });

  it('never rises with the distance and stays between 0 and 1', () => {
    const far = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(far, far, (a, b) => {
        const [near, away] = [touchChance(Math.min(a, b)) ?? -1, touchChance(Math.max(a, b)) ?? 2];
        expect(away).toBeLessThanOrEqual(near * (1 + 1e-12));
        expect(near).toBeLessThanOrEqual(1);
        expect(away).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps its digits far out, where the series takes over', () => {
    const turn = 4 * 0.75 * Math.sqrt(3);
    expect(studentTouch(turn * (1 + 1e-12)) / studentTouch(turn * (1 - 1e-12))).toBeCloseTo(1, 10);
    const x = 1e6 / (0.75 * Math.sqrt(3));
    expect((studentTouch(1e6) * 3 * Math.PI * x ** 3) / 4).toBeCloseTo(1, 10);
  });

  it('is the Gaussian without drift, more with the drift, less against it', () => {
    const args = [-0.1, 0.6, 7 / 365] as const;
    const plain = gaussianTouch(0.1 / (0.6 * Math.sqrt(7 / 365)));
    expect(driftingTouch(args[0], 0, args[1], args[2])).toBeCloseTo(plain, 12);
    expect(driftingTouch(args[0], -0.5, args[1], args[2])).toBeGreaterThan(plain);
    expect(driftingTouch(args[0], 0.5, args[1], args[2])).toBeLessThan(plain);
    expect(driftingTouch(0.1, 0.5, args[1], args[2])).toBeCloseTo(
      driftingTouch(-0.1, -0.5, args[1], args[2]) ?? 0,
      12,
    );
    expect(driftingTouch(0, 0.5, 0.6, 1)).toBe(1);
    expect(driftingTouch(-0.1, null, 0.6, 1)).toBeNull();
    expect(driftingTouch(-50, -400, 0.01, 1)).toBe(1);
  });
});

describe('the load line', () => {
  it('stands where the method puts it', () => {
    expect(sigmasAtChance(0.01)).toBeCloseTo(4.38068, 5);
    expect(sigmasAtChance(0.05)).toBeCloseTo(2.38683, 5);
    expect(sigmasAtChance(0.2)).toBeCloseTo(1.28155, 5);
    const terms = { style: 'linear', mmr: 0.005, feeRate: 0.0005 } as const;
    expect(loadLine({ ...terms, side: 1 }, 0.6, 168, 0.05)).toBeCloseTo(5.42, 2);
    expect(loadLine({ ...terms, side: -1 }, 0.6, 168, 0.05)).toBeCloseTo(4.42, 2);
  });

  it('inverts the chance: at the line the chance is the limit', () => {
    fc.assert(
      fc.property(style, side, sigma, chance, (kind, s, vol, limit) => {
        const terms = { style: kind, side: s, mmr: 0.005, feeRate: 0.0005 };
        const leverage = loadLine(terms, vol, 24, limit);
        const ratio = liquidationRatio({ ...terms, leverage });
        fc.pre(ratio !== null);
        const z = inSigmas(-s * Math.log(ratio ?? 1), vol, 24);
        expect((touchChance(z) ?? 0) / limit).toBeCloseTo(1, 8);
      }),
    );
  });

  it('falls with volatility and time and rises with the limit', () => {
    fc.assert(
      fc.property(style, side, sigma, chance, (kind, s, vol, limit) => {
        const terms = { style: kind, side: s, mmr: 0.005, feeRate: 0 };
        const here = loadLine(terms, vol, 24, limit) ?? 0;
        expect(loadLine(terms, vol * 1.1, 24, limit)).toBeLessThan(here);
        expect(loadLine(terms, vol, 30, limit)).toBeLessThan(here);
        expect(loadLine(terms, vol, 24, limit * 1.1)).toBeGreaterThan(here);
      }),
    );
  });

  it('is one leverage lower for shorts, and coin-margined sides change places', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (b) => {
        const of = (kind: 'linear' | 'inverse', s: 1 | -1) =>
          leverageAtDistance({ style: kind, side: s, mmr: 0.004, feeRate: 0 }, b);
        expect(of('inverse', 1)).toBe(of('linear', -1));
        expect(of('inverse', -1)).toBe(of('linear', 1));
        expect((of('linear', 1) ?? 0) - (of('linear', -1) ?? 0)).toBeCloseTo(1, 0);
      }),
    );
  });

  it.each([
    ['a limit of none', 0],
    ['a limit above certainty', 1.5],
    ['no limit', null],
    ['NaN', Number.NaN],
  ])('is unknown for %s', (_, limit) => {
    expect(sigmasAtChance(limit)).toBeNull();
    expect(loadLine({ style: 'linear', side: 1, mmr: 0.005, feeRate: 0 }, 0.6, 24, limit)).toBeNull();
  });

  it('is unknown without volatility, horizon or maintenance, and for quanto', () => {
    const terms = { style: 'linear', side: 1, mmr: 0.005, feeRate: 0 } as const;
    expect(loadLine(terms, 0, 24, 0.05)).toBeNull();
    expect(loadLine(terms, 0.6, null, 0.05)).toBeNull();
    expect(loadLine({ ...terms, mmr: null }, 0.6, 24, 0.05)).toBeNull();
    expect(loadLine({ ...terms, style: 'quanto' }, 0.6, 24, 0.05)).toBeNull();
    expect(leverageAtDistance({ ...terms, mmr: 0 }, 0)).toBeNull();
  });

  it('is unknown where a curve never comes down to the limit', () => {
    expect(distanceAtChance(() => 0.5, 0.05)).toBeNull();
  });
});

describe('what may be shown of an estimate', () => {
  it.each([
    [0, 'below', 0.5],
    [0.0049, 'below', 0.5],
    [0.005, 'about', 1],
    [0.0149, 'about', 1],
    [0.02, 'about', 2],
    [0.034, 'about', 2],
    [0.036, 'about', 5],
    [0.074, 'about', 5],
    [0.13, 'about', 15],
    [1, 'about', 100],
  ] as const)('a chance of %d is %s %d per cent', (value, kind, pct) => {
    expect(shownChance(value)).toEqual({ kind, pct });
  });

  it('is nothing where the chance is unknown or none', () => {
    for (const value of [null, Number.NaN, -0.1, 1.1]) expect(shownChance(value)).toBeNull();
  });

  it.each([
    [12.9, 12],
    [5.9, 5],
    [5, 5],
    [4.99, 4.5],
    [0.7, 0.5],
    [0.3, 0],
  ])('a leverage of %d is %d', (value, shown) => {
    expect(shownLeverage(value)).toBe(shown);
  });

  it('rounds a liquidation price towards the earlier liquidation', () => {
    expect(shownLiquidation(5739.0835, 1, 0.5)).toBe(5739.5);
    expect(shownLiquidation(5739.0835, -1, 0.5)).toBe(5739);
    expect(shownLiquidation(0.3, 1, 0.1)).toBe(0.3);
    expect(shownLiquidation(5739.0835, 1, null)).toBe(5739.0835);
    expect(shownLiquidation(null, 1, 0.5)).toBeNull();
    expect(shownLeverage(null)).toBeNull();
  });
});
