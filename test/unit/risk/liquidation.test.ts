import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cfdCloseOut } from '@/utils/risk/cfd';
import { distanceToLiquidation, effectiveLeverage, inSigmas, inTrueRanges } from '@/utils/risk/distance';
import {
  hasRoom,
  type InverseHolding,
  type LinearHolding,
  liquidationPrice,
  liquidationRatio,
  openingMargin,
} from '@/utils/risk/liquidation';

const linear: LinearHolding = {
  style: 'linear',
  side: 1,
  entry: 100,
  quantity: 2,
  margin: 20,
  mmr: 0.005,
  basis: 'mark',
};
const inverse: InverseHolding = {
  style: 'inverse',
  side: 1,
  entry: 100,
  faceUsd: 200,
  margin: 0.2,
  mmr: 0.005,
  basis: 'mark',
};

const side = fc.constantFrom(1 as const, -1 as const);
const style = fc.constantFrom('linear' as const, 'inverse' as const);
const leverage = fc.double({ min: 1.05, max: 100, noNaN: true });
const rate = fc.double({ min: 0.001, max: 0.008, noNaN: true });

describe('the price that liquidates a position', () => {
  it('is 10 % less the maintenance margin away for a long at 10x', () => {
    expect(liquidationPrice(linear)).toBeCloseTo(90 / 0.995, 10);
    expect(liquidationPrice({ ...linear, side: -1 })).toBeCloseTo(110 / 1.005, 10);
  });

  it('is nearer for a coin-margined long, whose collateral falls too', () => {
    expect(liquidationPrice(inverse)).toBeCloseTo((100 * 1.005) / 1.1, 10);
    expect(liquidationPrice({ ...inverse, side: -1 })).toBeCloseTo((100 * 0.995) / 0.9, 10);
  });

  it('does not follow the mark where maintenance is charged on the entry price', () => {
    expect(liquidationPrice({ ...linear, basis: 'entry' })).toBeCloseTo(90.5, 10);
    expect(liquidationPrice({ ...inverse, basis: 'entry' })).toBeCloseTo(200 / 2.19, 10);
  });

  it('comes earlier with a fee inside the requirement, later with a deduction', () => {
    expect(liquidationPrice({ ...linear, feeRate: 0.0006 })).toBeCloseTo(90 / 0.9944, 10);
    expect(liquidationPrice({ ...linear, deduction: 1 })).toBeCloseTo(179 / 1.99, 10);
    expect(liquidationPrice({ ...linear, fixed: 1 })).toBeCloseTo(181 / 1.99, 10);
  });

  it('feels the other positions of a cross margin', () => {
    expect(liquidationPrice({ ...linear, otherEquity: -5 })).toBeCloseTo((200 - 15) / 1.99, 10);
  });

  it('does not exist for a linear long or a coin-margined short without leverage', () => {
    expect(liquidationPrice({ ...linear, margin: 200 })).toBeNull();
    expect(liquidationPrice({ ...inverse, side: -1, margin: 2 })).toBeNull();
  });

  it('lies near half for a coin-margined long even without leverage', () => {
    expect(liquidationPrice({ ...inverse, margin: 2 })).toBeCloseTo(50.25, 10);
  });

  it('lies past the entry where the margin was never enough', () => {
    expect(liquidationPrice({ ...linear, margin: 0.8 })).toBeGreaterThan(100);
    expect(hasRoom(250, 0.005, 0)).toBe(false);
    expect(hasRoom(100, 0.005, 0)).toBe(true);
    expect(hasRoom(null, 0.005, 0)).toBeNull();
  });

  it('is never worked out for a quanto contract', () => {
    expect(liquidationPrice({ style: 'quanto' })).toBeNull();
  });

  it.each(['entry', 'margin', 'mmr', 'feeRate', 'deduction', 'fixed', 'otherEquity', 'quantity'] as const)(
    'is unknown where %s is no number',
    (field) => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
        expect(liquidationPrice({ ...linear, [field]: value })).toBeNull();
    },
  );

  it.each([
    ['a negative entry', { entry: -100 }],
    ['no size', { quantity: 0 }],
    ['no margin', { margin: 0 }],
    ['a maintenance of the whole position', { mmr: 1 }],
    ['a negative rate', { mmr: -0.01 }],
    ['a negative fee', { feeRate: -0.01 }],
  ])('is unknown with %s', (_, wrong) => {
    expect(liquidationPrice({ ...linear, ...wrong })).toBeNull();
  });

  it('leaves exactly the maintenance margin', () => {
    fc.assert(
      fc.property(style, side, leverage, rate, rate, (kind, s, lev, mmr, feeRate) => {
        const margin = openingMargin(kind, 3, 100, lev) ?? Number.NaN;
        const shared = { side: s, entry: 100, margin, mmr, feeRate, basis: 'mark' } as const;
        const price = liquidationPrice(
          kind === 'linear'
            ? { style: kind, quantity: 3, ...shared }
            : { style: kind, faceUsd: 3, ...shared },
        );
        if (price === null) return;
        const profit = kind === 'linear' ? s * 3 * (price - 100) : s * 3 * (1 / 100 - 1 / price);
        const notional = kind === 'linear' ? 3 * price : 3 / price;
        expect((margin + profit) / notional).toBeCloseTo(mmr + feeRate, 9);
      }),
    );
  });

  it('comes nearer as leverage rises, and lies between long and short', () => {
    fc.assert(
      fc.property(style, leverage, leverage, rate, (kind, a, b, mmr) => {
        const at = (s: 1 | -1, lev: number) =>
          liquidationRatio({ style: kind, side: s, leverage: lev, mmr, feeRate: 0 });
        const [low, high] = a < b ? [a, b] : [b, a];
        fc.pre(high - low > 1e-6 && hasRoom(high, mmr, 0) === true);
        for (const s of [1, -1] as const) {
          const [far, near] = [at(s, low), at(s, high)];
          if (far === null || near === null) continue;
          expect(-s * Math.log(near)).toBeLessThan(-s * Math.log(far));
          expect(-s * Math.log(near)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('mirrors: a coin-margined long is a linear short with price turned over', () => {
    fc.assert(
      fc.property(leverage, rate, (lev, mmr) => {
        const of = (kind: 'linear' | 'inverse', s: 1 | -1) =>
          liquidationRatio({ style: kind, side: s, leverage: lev, mmr, feeRate: 0 });
        expect(of('inverse', 1)).toBeCloseTo(1 / (of('linear', -1) ?? 0), 9);
        const [short, long] = [of('inverse', -1), of('linear', 1)];
        if (short !== null && long !== null) expect(short / (1 / long)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('scales with the price and not with the size', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), side, (factor, s) => {
        const scaled = { ...linear, side: s, entry: 100 * factor, margin: 20 * factor };
        const price = liquidationPrice(scaled) ?? Number.NaN;
        expect(price / factor).toBeCloseTo(liquidationPrice({ ...linear, side: s }) ?? 0, 6);
        const larger = { ...linear, side: s, quantity: 2 * factor, margin: 20 * factor };
        expect(liquidationPrice(larger)).toBeCloseTo(liquidationPrice({ ...linear, side: s }) ?? 0, 6);
      }),
    );
  });
});

describe('a retail CFD', () => {
  it('is closed at half the margin: 25 % away at 2x, 10 % at 5x', () => {
    expect(cfdCloseOut(1, 100, 2)).toBeCloseTo(75, 10);
    expect(cfdCloseOut(1, 100, 5)).toBeCloseTo(90, 10);
    expect(cfdCloseOut(-1, 100, 5)).toBeCloseTo(110, 10);
    expect(cfdCloseOut(1, 100, null)).toBeNull();
  });
});

describe('the distance to liquidation', () => {
  it('is told in per cent and as a logarithm', () => {
    expect(distanceToLiquidation(90, 100)?.pct).toBeCloseTo(10, 10);
    expect(distanceToLiquidation(90, 100)?.log).toBeCloseTo(-Math.log(0.9), 12);
    expect(distanceToLiquidation(null, 100)).toBeNull();
    expect(distanceToLiquidation(90, 0)).toBeNull();
  });

  it('is told in standard deviations and in average true ranges', () => {
    expect(inSigmas(0.1, 0.6, 8760 / 4)).toBeCloseTo(1 / 3, 12);
    expect(inSigmas(0.1, 0, 24)).toBeNull();
    expect(inTrueRanges(90, 100, 4)).toBe(2.5);
    expect(inTrueRanges(90, 100, Number.NaN)).toBeNull();
  });

  it('counts what a position has lost into its leverage', () => {
    expect(effectiveLeverage(1000, 100, -50)).toBe(20);
    expect(effectiveLeverage(1000, 100, -100)).toBeNull();
  });
});
