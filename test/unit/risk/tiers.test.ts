import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossShock } from '@/utils/risk/cross-shock';
import { liquidationPrice } from '@/utils/risk/liquidation';
import { type TieredPosition, tieredLiquidation } from '@/utils/risk/tiered-liquidation';
import { cumulativeDeductions, soundTiers, type Tier, tierAt } from '@/utils/risk/tiers';

const row = (min: number, max: number | null, mmr: number, deduction: number | null): Tier => ({
  min,
  max,
  mmr,
  deduction,
  maxLeverage: null,
});
const TABLE = [
  row(0, 10_000, 0.005, 0),
  row(10_000, 50_000, 0.01, 50),
  row(50_000, 200_000, 0.025, 800),
  row(200_000, null, 0.05, 5800),
];
const cumulative = soundTiers(TABLE, 'cumulative') ?? [];
const whole = soundTiers(TABLE, 'whole') ?? [];

const short = (quantity: number, lev: number): TieredPosition => ({
  style: 'linear',
  side: -1,
  entry: 100,
  quantity,
  margin: (quantity * 100) / lev,
  basis: 'mark',
});

describe('a table of maintenance tiers', () => {
  it('has deductions that make the requirement continuous', () => {
    const deductions = cumulativeDeductions(TABLE).map((sum) => Number(sum.toFixed(6)));
    expect(deductions).toEqual([0, 50, 800, 5800]);
  });

  it('is sorted whatever order it came in', () => {
    expect(soundTiers([...TABLE].reverse(), 'cumulative')).toEqual(cumulative);
  });

  it('fills in deductions that were not told, and drops them where the rate falls on the whole', () => {
    const untold = TABLE.map((each) => ({ ...each, deduction: null }));
    expect(soundTiers(untold, 'cumulative')).toEqual(cumulative);
    expect(whole.map(({ deduction }) => deduction)).toEqual([0, 0, 0, 0]);
  });

  it('joins rows that are counted in whole contracts', () => {
    const lots = [row(0, 1000, 0.005, null), row(1001, 5000, 0.01, null)];
    expect(soundTiers(lots, 'whole')?.map(({ min, max }) => [min, max])).toEqual([
      [0, 1000],
      [1000, 5000],
    ]);
  });

  it.each([
    ['a deduction that disagrees', [...TABLE.slice(0, 3), row(200_000, null, 0.05, 6300)]],
    ['a gap', [row(0, 8000, 0.005, 0), row(10_000, null, 0.01, 50)]],
    ['an overlap', [row(0, 11_000, 0.005, 0), row(10_000, null, 0.01, 50)]],
    ['a start above zero', [row(10, null, 0.005, 0)]],
    ['a rate that falls', [row(0, 10, 0.01, 0), row(10, null, 0.005, null)]],
    ['a rate in per cent', [row(0, null, 1.5, 0)]],
    ['NaN', [row(0, null, Number.NaN, 0)]],
    ['two equal rows', [row(0, 10, 0.01, 0), row(0, 10, 0.01, 0)]],
    ['nothing', []],
  ])('is rejected with %s', (_, rows) => {
    expect(soundTiers(rows, 'cumulative')).toBeNull();
  });

  it('tells the tier of a notional; on an edge the lower one holds', () => {
    expect(tierAt(cumulative, 10_000)?.mmr).toBe(0.005);
    expect(tierAt(cumulative, 10_001)?.mmr).toBe(0.01);
    expect(tierAt(cumulative.slice(0, 1), 10_001)).toBeNull();
    expect(tierAt(cumulative, Number.NaN)).toBeNull();
  });
});

describe('liquidation under tiers', () => {
  it('reckons with the tier at the liquidation price, not at entry', () => {
    const found = tieredLiquidation(short(95, 10), cumulative);
    expect(found?.tierAtEntry.mmr).toBe(0.005);
    expect(found?.tier.mmr).toBe(0.01);
    // Equity 950 − 95·(P − 100) meets 95·P·1 % − 50.
    expect(found?.price).toBeCloseTo((950 + 9500 + 50) / (95 * 1.01), 9);
  });

  it('stays with the tier at entry where maintenance is charged on the entry price', () => {
    const found = tieredLiquidation({ ...short(95, 10), basis: 'entry' }, cumulative);
    expect(found?.price).toBeCloseTo(109.5, 9);
  });

  it('stops at a tier’s edge where the requirement jumps over the equity', () => {
    // Just under 10 000 it needs 50, just over 100; at the edge the equity is 80.
    const edge = 10_000 / 95;
    const margin = 80 + 95 * (edge - 100);
    expect(tieredLiquidation({ ...short(95, 10), margin }, whole)?.price).toBeCloseTo(edge, 9);
  });

  it('takes the first of two prices that a long meets as its tier falls away', () => {
    const long: TieredPosition = {
      style: 'linear',
      side: 1,
      entry: 100,
      quantity: 105,
      margin: 0,
      basis: 'mark',
    };
    // In the upper tier the long is liquidated at 96; had it held out to the lower tier it would have had room.
    const margin = 105 * 96 * 0.01 + 105 * 4;
    const found = tieredLiquidation({ ...long, margin }, whole);
    expect(found?.price).toBeCloseTo(96, 9);
  });

  it('lies past the entry for a position that never had enough', () => {
    const position = { ...short(105, 10), margin: 104 };
    expect(tieredLiquidation(position, whole)?.price).toBeLessThan(100);
    expect(tieredLiquidation({ ...position, margin: 50 }, cumulative)?.price).toBeLessThan(100);
    const long = { ...position, side: 1 as const };
    expect(tieredLiquidation(long, whole)?.price).toBeGreaterThan(100);
    expect(tieredLiquidation({ ...long, margin: 106 }, whole)?.price).toBeLessThan(100);
  });

  it('is unknown above the table', () => {
    expect(tieredLiquidation(short(95, 10), cumulative.slice(0, 1))).toBeNull();
    expect(tieredLiquidation(short(95, 10), [])).toBeNull();
    expect(tieredLiquidation({ ...short(95, 10), entry: Number.NaN }, cumulative)).toBeNull();
  });

  it('has one price, at which equity is the requirement, for any position', () => {
    const size = fc.double({ min: 1, max: 5000, noNaN: true });
    const lev = fc.double({ min: 2, max: 40, noNaN: true });
    fc.assert(
      fc.property(size, lev, fc.constantFrom(1 as const, -1 as const), (quantity, leverage, side) => {
        const position = { ...short(quantity, leverage), side };
        const found = tieredLiquidation(position, cumulative);
        if (found === null) throw new Error('no price');
        const equity = position.margin + side * quantity * (found.price - 100);
        const tier = tierAt(cumulative, quantity * found.price);
        const needed = quantity * found.price * (tier?.mmr ?? 0) - (tier?.deduction ?? 0);
        expect(equity / needed).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('a whole book that moves together', () => {
  const one = { side: 1, quantity: 2, entry: 100, mark: 100, mmr: 0.005, deduction: 0, beta: 1 } as const;

  it('is liquidated where its only position would be', () => {
    const alone = liquidationPrice({ style: 'linear', ...one, margin: 20, basis: 'mark' });
    expect(crossShock(20, [one])?.prices[0]).toBeCloseTo(alone ?? 0, 9);
  });

  it('is liquidated earlier than with the others frozen', () => {
    const book = [one, { ...one, quantity: 1, beta: 1.5 }];
    const frozen = liquidationPrice({
      style: 'linear',
      ...one,
      margin: 20,
      otherEquity: -0.5,
      basis: 'mark',
    });
    expect(crossShock(20, book)?.prices[0]).toBeGreaterThan(frozen ?? 0);
  });

  it('rises against shorts', () => {
    expect(crossShock(20, [{ ...one, side: -1 }])?.move).toBeGreaterThan(0);
  });

  it('is unknown without positions, with nonsense and where nothing moves it', () => {
    expect(crossShock(20, [])).toBeNull();
    expect(crossShock(20, [{ ...one, mark: 0 }])).toBeNull();
    expect(crossShock(Number.NaN, [one])).toBeNull();
    expect(crossShock(20, [{ ...one, beta: 0 }])).toBeNull();
    expect(crossShock(500, [one])).toBeNull();
  });
});
