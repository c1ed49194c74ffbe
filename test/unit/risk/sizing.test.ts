import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_TRADES, growthAt, kellyLeverage, kellyShare, ruinChance } from '@/utils/risk/kelly';
import {
  drawdownAfterLosses,
  fixedFraction,
  neededGainPct,
  rangeStop,
  type SizingPlan,
  stopStanding,
  volatilityWeight,
} from '@/utils/risk/sizing';

const plan: SizingPlan = {
  side: 1,
  equity: 10_000,
  riskShare: 0.01,
  entry: 100,
  stop: 95,
  feeRate: 0.0005,
  leverage: 10,
};

describe('a size with a stop', () => {
  it('is 19.6 units for one per cent of 10 000, whatever the leverage', () => {
    const size = fixedFraction('linear', plan);
    expect(size?.size).toBeCloseTo(19.61746, 5);
    expect(size?.sizeIgnoringFees).toBeCloseTo(20, 10);
    expect(size?.effectiveLeverage).toBeCloseTo(0.196175, 6);
    expect(size?.margin).toBeCloseTo(196.17, 2);
    expect(fixedFraction('linear', { ...plan, leverage: 50 })?.size).toBe(size?.size);
    expect(fixedFraction('linear', { ...plan, leverage: null })?.margin).toBeNull();
  });

  it('loses just the share at the stop, fees included, in quote or in coin', () => {
    const distance = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(distance, fc.constantFrom(1 as const, -1 as const), (away, side) => {
        const stop = 100 * (1 - side * away);
        const linear = fixedFraction('linear', { ...plan, side, stop });
        const lost = (linear?.size ?? 0) * (Math.abs(100 - stop) + 0.0005 * (100 + stop));
        expect(lost).toBeCloseTo(100, 7);
        const inverse = fixedFraction('inverse', { ...plan, side, stop, equity: 2 });
        const coin = (inverse?.size ?? 0) * (Math.abs(1 / 100 - 1 / stop) + 0.0005 * (1 / 100 + 1 / stop));
        expect(coin).toBeCloseTo(0.02, 10);
      }),
    );
  });

  it('does not exist with the stop on the side of the profit', () => {
    expect(fixedFraction('linear', { ...plan, stop: 105 })).toBeNull();
    expect(fixedFraction('linear', { ...plan, stop: 100 })).toBeNull();
    expect(fixedFraction('linear', { ...plan, side: -1, stop: 95 })).toBeNull();
  });

  it.each(['equity', 'riskShare', 'entry', 'stop', 'feeRate'] as const)('is unknown without %s', (field) => {
    for (const value of [null, Number.NaN, -1])
      expect(fixedFraction('linear', { ...plan, [field]: value })).toBeNull();
  });

  it('may take its stop from the average true range', () => {
    expect(rangeStop(1, 100, 3.2, 2)).toBeCloseTo(93.6, 10);
    expect(rangeStop(-1, 100, 3.2, 2)).toBeCloseTo(106.4, 10);
    expect(rangeStop(1, 100, 60, 2)).toBeNull();
    expect(rangeStop(1, 100, null, 2)).toBeNull();
  });

  it('is worth nothing with the stop behind the liquidation price', () => {
    expect(stopStanding(1, 100, 88, 90, null)).toBe('beyond-liquidation');
    expect(stopStanding(1, 100, 92, 90, null)).toBe('too-near-liquidation');
    expect(stopStanding(1, 100, 92.5, 90, null)).toBe('before-liquidation');
    expect(stopStanding(1, 100, 95, 90, 12)).toBe('too-near-liquidation');
    expect(stopStanding(-1, 100, 112, 110, null)).toBe('beyond-liquidation');
    expect(stopStanding(1, 100, 95, null, null)).toBeNull();
  });

  it('can follow a volatility instead', () => {
    expect(volatilityWeight(0.4, 0.8)).toBe(0.5);
    expect(volatilityWeight(0.4, 0.2)).toBe(1);
    expect(volatilityWeight(0.4, null)).toBeNull();
  });
});

describe('losses', () => {
  it('need more than themselves to be made good', () => {
    expect(neededGainPct(50)).toBe(100);
    expect(neededGainPct(80)).toBeCloseTo(400, 9);
    expect(neededGainPct(100)).toBeNull();
    expect(drawdownAfterLosses(0.05, 10)).toBeCloseTo(40.126, 3);
    expect(drawdownAfterLosses(null, 10)).toBeNull();
  });
});

describe('Kelly, as information', () => {
  it('is a tenth for an even bet won 55 times in 100, and negative without an edge', () => {
    expect(kellyShare(0.55, 1)).toBeCloseTo(0.1, 12);
    expect(kellyShare(0.45, 1)).toBeCloseTo(-0.1, 12);
    expect(kellyShare(1.2, 1)).toBeNull();
    expect(kellyShare(0.5, null)).toBeNull();
    expect(FEWEST_TRADES).toBe(50);
  });

  it('is below 1x at realistic figures, and twice it grows nothing', () => {
    const full = kellyLeverage(0.5, 0.8);
    expect(full).toBeCloseTo(0.78125, 10);
    expect(growthAt(2 * (full ?? 0), 0.5, 0.8)).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (leverage) => {
        expect(growthAt(leverage, 0.5, 0.8)).toBeLessThanOrEqual((growthAt(full, 0.5, 0.8) ?? 0) + 1e-12);
      }),
    );
    expect(kellyLeverage(0.5, 0)).toBeNull();
    expect(growthAt(null, 0.5, 0.8)).toBeNull();
  });

  it('is ruin in the end without an edge', () => {
    expect(ruinChance(0.5, 20)).toBe(1);
    expect(ruinChance(0.55, 20)).toBeCloseTo(0.01807, 5);
    expect(ruinChance(0.55, null)).toBeNull();
  });
});
