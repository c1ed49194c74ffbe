import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { portfolio } from '../../tools/inspect/portfolio';
import { allNear, figures, near, readOracle } from '../shared-figures';
import { describeWithShared } from '../shared-folder';

const PRICES = { bitcoin: 60_000, solana: 100 };
const HALVES = { holdings: [{ slug: 'bitcoin', ticker: 'BTC', amount: 0.5 }, { slug: 'solana', ticker: 'SOL', amount: 300 }], prices: PRICES }; // biome-ignore format: one line

describe('what inspect makes of a portfolio', () => {
  it('is its worth, its drift with the trades that restore it, and what a purchase would change', () => {
    const rules = { targets: { bitcoin: 0.6, solana: 0.4 }, feeRate: 0 };
    const told = portfolio({ ...HALVES, rules, purchase: { slug: 'solana', ticker: 'SOL', usd: 40_000 } });
    expect(told).toMatchObject({
      valuation: { totalUsd: 60_000, unpriced: [] },
      exposure: { effectiveNumber: 2, unseen: 0 },
      drift: { largestPoints: expect.closeTo(10, 9), costUsd: 0 },
      purchase: { share: { before: 0.5, after: 0.7 } },
    });
  });

  it('is the least it can be where a price is missing', () => {
    const told = portfolio({ ...HALVES, prices: { bitcoin: 60_000, solana: null } });
    expect(told).toMatchObject({
      valuation: { totalUsd: 30_000, unpriced: ['solana'] },
      drift: 'no-targets',
    });
  });

  it('tells what is not graded from what nobody asked about', () => {
    const told = portfolio({ ...HALVES, grades: { bitcoin: null } });
    expect(told).toMatchObject({ graded: { graded: 0, notGraded: 0.5, unknown: 0.5 } });
  });

  it('refuses a rule that does not fit, and a basket of no known kind', () => {
    expect(() => portfolio({ ...HALVES, rules: { coreTarget: 75 } })).toThrow();
    expect(() => portfolio({ ...HALVES, rules: { maxWeigth: 0.3 } })).toThrow();
    expect(() => portfolio({ holdings: [{ key: 'elsewhere/1', valueUsd: 5 }] })).toThrow();
  });
});

describeWithShared('a portfolio looked through agrees with the tables', () => {
  it('coin by coin, and in how many coins alike it is as concentrated as', () => {
    const index = figures.parse(readOracle('stats')['index']);
    const { exposures, effectiveN, holdings } = figures.parse(index['lookThrough']);
    const { a, b } = figures.parse(index['overlap']);
    const held = z.record(z.string(), z.number()).parse(holdings);
    const keys: Readonly<Record<string, string>> = { LOCAL10: 'local/LOCAL-10', DEFI: 'token-metrics/1' };
    const told = portfolio({
      holdings: Object.entries(held).map(([name, share]) =>
        keys[name]
          ? { key: keys[name], valueUsd: share * 1000 }
          : { slug: name, ticker: name, amount: share * 1000 },
      ),
      prices: { BTC: 1 },
      contents: { 'local/LOCAL-10': a, 'token-metrics/1': b },
    });
    const found = figures.parse(figures.parse(told)['exposure']);
    const wanted = figures.parse(exposures);
    expect(Object.keys(figures.parse(found['weights'])).sort()).toEqual(Object.keys(wanted).sort());
    allNear(found['weights'], wanted, 12);
    near(found['effectiveNumber'], effectiveN);
  });
});
