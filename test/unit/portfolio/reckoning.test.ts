import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocationOf } from '@/utils/portfolio/allocation';
import { coreSplitOf } from '@/utils/portfolio/core-split';
import { driftOf } from '@/utils/portfolio/drift';
import { exposureOf } from '@/utils/portfolio/exposure';
import { gradedShareOf } from '@/utils/portfolio/graded-share';
import { addHoldings, type Holding, holdingName, lessHolding } from '@/utils/portfolio/holding';
import { sharedContents } from '@/utils/portfolio/shared-contents';
import { valuationOf } from '@/utils/portfolio/valuation';
import { basket, coin, dollarEach } from './a-portfolio';

const NONE: ReadonlySet<string> = new Set();
const TEN = { bitcoin: 0.5, ethereum: 0.3, solana: 0.2 };
const DEFI = { ethereum: 0.4, uniswap: 0.6 };
const SLUGS = ['bitcoin', 'ethereum', 'solana', 'tether', 'pepe'] as const;

/** Amounts of some coins, none twice, each worth a dollar. */
const someHoldings = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...SLUGS), fc.double({ min: 0.01, max: 1e6, noNaN: true })), {
    minLength: 1,
    selector: ([slug]) => slug,
  })
  .map((pairs) => pairs.map(([slug, amount]) => coin(slug, amount)));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the worth of holdings', () => {
  it('is told in shares that add up to one', () => {
    fc.assert(
      fc.property(someHoldings, (holdings) => {
        const { weights } = valuationOf(holdings, dollarEach(...SLUGS));
        expect(sum(Object.values(weights))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is the least it can be where a price is missing, which is never a price of nothing', () => {
    const found = valuationOf([coin('bitcoin', 3), coin('dust', 1e6)], dollarEach('bitcoin'));
    expect(found).toMatchObject({ totalUsd: 3, unpriced: ['dust'], weights: { bitcoin: 1 } });
    expect(found.holdings[1]).toMatchObject({ valueUsd: null, weight: null });
  });

  it('is unknown where nothing has a price', () => {
    const prices = new Map([['bitcoin', null], ['pepe', 0]] as const); // biome-ignore format: one line
    expect(valuationOf([coin('bitcoin'), coin('pepe')], prices)).toMatchObject({
      totalUsd: null,
      weights: {},
    });
  });

  it('of a basket is what the user said', () => {
    expect(valuationOf([basket('local/LOCAL-10', 250)], new Map())).toMatchObject({ totalUsd: 250 });
  });
});

describe('holdings', () => {
  it('of the same coin are one: amounts and costs add up, a cost that is missing is unknown', () => {
    expect(
      addHoldings([coin('bitcoin', 1, 100)], [coin('bitcoin', 2, 50), coin('solana', 1, 5)]),
    ).toMatchObject([
      { slug: 'bitcoin', amount: 3, costUsd: 150 },
      { slug: 'solana', amount: 1, costUsd: 5 },
    ]);
    expect(addHoldings([coin('bitcoin', 1, 100)], [coin('bitcoin', 2)])[0]?.costUsd).toBeNull();
  });

  it('added and taken away again are what they were', () => {
    fc.assert(
      fc.property(someHoldings, fc.double({ min: 0.1, max: 1e4, noNaN: true }), (held, amount) => {
        const [first] = held;
        if (!first) return;
        const more = addHoldings(held, [coin(first.slug, amount)]);
        const share = amount / (first.amount + amount);
        const back = lessHolding(more, first.slug, share);
        expect(back.map(holdingName)).toEqual(held.map(holdingName));
        for (const [at, each] of back.entries()) {
          const before = held[at];
          if (each.source === 'coingecko' && before) expect(each.amount).toBeCloseTo(before.amount, 6);
        }
        expect(lessHolding(addHoldings(held, [coin('new-one', amount)]), 'new-one', 1)).toEqual(held);
      }),
    );
  });

  it('keep a mixed list in order and a basket apart from coins', () => {
    const all: readonly Holding[] = addHoldings(
      [basket('local/LOCAL-5', 10)],
      [coin('bitcoin'), basket('local/LOCAL-5', 5)],
    );
    expect(all).toMatchObject([{ valueUsd: 15 }, { slug: 'bitcoin' }]);
  });
});

describe('exposure', () => {
  const holdings = [basket('a', 50), basket('b', 30), coin('bitcoin', 20)];
  const valuation = valuationOf(holdings, dollarEach('bitcoin'));

  it('looks through baskets to the coins in them', () => {
    const found = exposureOf(valuation, { a: TEN, b: DEFI });
    expect(found.weights['bitcoin']).toBeCloseTo(0.5 * 0.5 + 0.2, 12);
    expect(found.weights['ethereum']).toBeCloseTo(0.5 * 0.3 + 0.3 * 0.4, 12);
    expect(found.largest).toMatchObject({ slug: 'bitcoin' });
    expect(found.unseen).toBe(0);
    expect(sum(Object.values(found.weights))).toBeCloseTo(1, 12);
  });

  it('says how much lies in baskets that cannot be looked through', () => {
    const found = exposureOf(valuation, { a: { bitcoin: 0.5 } });
    expect(found.unseen).toBeCloseTo(0.5 * 0.5 + 0.3, 12);
    expect(sum(Object.values(found.weights)) + found.unseen).toBeCloseTo(1, 12);
  });

  it('of nothing seen is unknown, not spread', () => {
    const found = exposureOf(valuationOf([basket('a', 50)], new Map()), {});
    expect(found).toMatchObject({ largest: null, hhi: null, effectiveNumber: null, unseen: 1 });
  });
});

describe('core and satellites', () => {
  const rules = { core: [], coreTarget: null };
  const prices = dollarEach(...SLUGS);

  it('leave cash-like coins out of both', () => {
    const valuation = valuationOf([coin('bitcoin', 60), coin('pepe', 20), coin('tether', 20)], prices);
    const found = coreSplitOf(valuation, {}, { ...rules, coreTarget: 80 }, new Set(['tether']));
    expect(found?.coreShare).toBeCloseTo(0.75, 12);
    expect(found?.cashShare).toBeCloseTo(0.2, 12);
    expect(found?.overTargetPoints).toBeCloseTo(-5, 9);
  });

  it('count what the user calls core, a basket as a whole', () => {
    const valuation = valuationOf([coin('bitcoin', 40), coin('solana', 30), basket('b', 30)], prices);
    expect(coreSplitOf(valuation, { b: DEFI }, rules, NONE)?.coreShare).toBeCloseTo(0.4 + 0.3 * 0.4, 12);
    const flagged = { ...rules, core: ['solana', 'b'] };
    expect(coreSplitOf(valuation, { b: DEFI }, flagged, NONE)?.coreShare).toBeCloseTo(1, 12);
  });

  it('say how much cannot be looked through, and nothing of cash alone', () => {
    const valuation = valuationOf([coin('bitcoin', 50), basket('b', 50)], prices);
    expect(coreSplitOf(valuation, {}, rules, NONE)).toMatchObject({ coreShare: 0.5, unseen: 0.5 });
    const cash = valuationOf([coin('tether', 5)], prices);
    expect(coreSplitOf(cash, {}, rules, new Set(['tether']))).toBeNull();
  });
});

describe('the share of net worth', () => {
  it.each([
    [0.5, 'below', -0.5],
    [1, 'conservative', 0],
    [3, 'conservative', 0],
    [4, 'between', 1],
    [6, 'moderate', 3],
    [8, 'between', 5],
    [12, 'aggressive', 9],
    [40, 'above', 37],
  ] as const)('of %d % lies %s, so many points from a conservative band', (pct, place, offPoints) => {
    const found = allocationOf(pct, 100, 'conservative');
    expect(found?.place).toBe(place);
    expect(found?.offPoints).toBeCloseTo(offPoints, 9);
    expect(found?.overUpper).toBeCloseTo(pct / 3, 9);
  });

  it('is unknown without holdings or without net worth', () => {
    expect(allocationOf(null, 100, null)).toBeNull();
    expect(allocationOf(5, null, 'moderate')).toBeNull();
  });
});

describe('drift', () => {
  const wholeTargets = fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: SLUGS.length })
    .map((parts) => Object.fromEntries(parts.map((part, at) => [SLUGS[at] ?? '', part / sum(parts)])));

  it('is gone once the restoring trades are made and their fees paid', () => {
    fc.assert(
      fc.property(
        someHoldings,
        wholeTargets,
        fc.double({ min: 0, max: 0.05, noNaN: true }),
        (held, targets, fee) => {
          const prices = dollarEach(...SLUGS);
          const before = valuationOf(held, prices);
          const found = driftOf(before, targets, fee);
          if (typeof found === 'string') throw new Error(found);
          const traded = sum(found.trades.map(({ changeUsd }) => Math.abs(changeUsd)));
          const netUsd = sum(found.trades.map(({ changeUsd }) => changeUsd));
          const total = before.totalUsd ?? 0;
          // What is taken out and not put in again is what the fees cost.
          expect(Math.abs(netUsd + found.costUsd)).toBeLessThan(1e-6 * total + 0.05);
          expect(Math.abs(found.costUsd - fee * traded)).toBeLessThan(1e-6 * total + 0.05);
          const after = SLUGS.flatMap((slug) => {
            const amount =
              (before.weights[slug] ?? 0) * total +
              (found.trades.find(({ name }) => name === slug)?.changeUsd ?? 0);
            return amount > 0 ? [coin(slug, amount)] : [];
          });
          const again = driftOf(valuationOf(after, prices), targets, fee);
          if (typeof again === 'string') throw new Error(again);
          // Changes below half a cent are no trades.
          expect(again.largestPoints).toBeLessThan(1e-4 + (2 / total) * 100 * 0.01);
        },
      ),
    );
  });

  it('tells the largest distance, the turnover and the cost of holdings that moved away', () => {
    const valuation = valuationOf(
      [coin('bitcoin', 70), coin('solana', 20), coin('pepe', 10)],
      dollarEach(...SLUGS),
    );
    const found = driftOf(valuation, { bitcoin: 0.6, solana: 0.25, pepe: 0.15 }, null);
    expect(found).toMatchObject({ largestName: 'bitcoin', feeRate: 0.001, feeAssumed: true });
    if (typeof found === 'string') throw new Error(found);
    expect(found.largestPoints).toBeCloseTo(10, 9);
    expect(found.turnover).toBeCloseTo(0.1, 9);
    expect(found.costUsd).toBeCloseTo(0.02, 4);
  });

  it('is unknown without targets, with targets that are not whole, and with a price missing', () => {
    const valuation = valuationOf([coin('bitcoin', 70), coin('dust', 1)], dollarEach('bitcoin'));
    expect(driftOf(valuation, {}, null)).toBe('no-targets');
    expect(driftOf(valuation, { bitcoin: 0.9 }, null)).toBe('no-whole');
    expect(driftOf(valuation, { bitcoin: 1 }, null)).toBe('no-price');
  });
});

describe('what holdings share', () => {
  const held = [coin('bitcoin'), basket('a', 1), basket('b', 1), basket('dark', 1)];
  const valuation = valuationOf(held, dollarEach('bitcoin'));

  it('is told pair by pair, the most first, of what can be looked through', () => {
    const found = sharedContents(valuation, { a: TEN, b: DEFI });
    expect(found.map(({ one, other }) => [one, other])).toEqual([
      ['bitcoin', 'a'],
      ['a', 'b'],
    ]);
    expect(found[1]?.overlap).toBeCloseTo(0.3, 12);
  });

  it('is the same whichever is named first', () => {
    const turned = valuationOf([...held].reverse(), dollarEach('bitcoin'));
    const shares = (pairs: ReturnType<typeof sharedContents>) => pairs.map(({ overlap }) => overlap);
    expect(shares(sharedContents(turned, { a: TEN, b: DEFI }))).toEqual(
      shares(sharedContents(valuation, { a: TEN, b: DEFI })),
    );
  });
});

describe('the graded share', () => {
  it('tells not graded from not known, and below the lowest from both', () => {
    const exposure = { bitcoin: 0.4, solana: 0.3, pepe: 0.2, dust: 0.05, tether: 0.05 };
    const grades = new Map([['bitcoin', 80], ['solana', 40], ['pepe', null]] as const); // biome-ignore format: one line
    const found = gradedShareOf(exposure, grades, 50, new Set(['tether']));
    expect(found).toEqual({ graded: 0.4, belowLowest: 0.3, notGraded: 0.2, unknown: 0.05 });
    expect(gradedShareOf(exposure, grades, null, NONE).belowLowest).toBeNull();
  });
});
