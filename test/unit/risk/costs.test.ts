import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualisedBasis, premium } from '@/utils/risk/basis';
import { depthWithin, middle, spreadBps, spreadPctOfMargin, walkBook } from '@/utils/risk/book';
import { changeSince, longAccountShare, ratio } from '@/utils/risk/crowding';
import { fundingCost, fundingPayment } from '@/utils/risk/funding';
import { fundingRank } from '@/utils/risk/funding-history';
import { REGIONS, RULES_AS_OF, retailRule } from '@/utils/risk/regulation';
import { roundTrip, yearlyCostPct } from '@/utils/risk/trading-cost';

describe('funding', () => {
  it('costs 2.4 % of the margin a day at 10x where 0.01 % is charged every hour', () => {
    const cost = fundingCost(0.0001, 1, 10, 1);
    expect(cost?.perDayPctOfMargin).toBeCloseTo(2.4, 10);
    expect(cost?.per7dPctOfMargin).toBeCloseTo(16.8, 10);
    expect(cost?.aprSimple).toBeCloseTo(0.876, 10);
    expect(cost?.per8h).toBeCloseTo(0.0008, 12);
    expect(cost?.daysToConsumeMargin).toBeCloseTo(1 / 0.024, 10);
  });

  it('is received by the other side, whose margin it never eats', () => {
    const cost = fundingCost(0.0001, 8, 10, -1);
    expect(cost?.perDayPctOfMargin).toBeCloseTo(-0.3, 10);
    expect(cost?.daysToConsumeMargin).toBeNull();
    expect(fundingCost(0, 8, 10, 1)?.daysToConsumeMargin).toBeNull();
  });

  it.each([
    ['rate', [null, 8, 10]],
    ['interval', [0.0001, null, 10]],
    ['interval above zero', [0.0001, 0, 10]],
    ['leverage', [0.0001, 8, Number.NaN]],
  ] as const)('is unknown without its %s', (_, [rate, hours, leverage]) => {
    expect(fundingCost(rate, hours, leverage, 1)).toBeNull();
  });

  it('is paid on the notional: in quote for linear, in coin for inverse', () => {
    const terms = { style: 'linear', side: 1, rate: 0.0001, size: 10, mark: 2 } as const;
    expect(fundingPayment(terms)).toBeCloseTo(0.002, 12);
    expect(fundingPayment({ ...terms, style: 'inverse' })).toBeCloseTo(0.0005, 12);
    expect(fundingPayment({ ...terms, heldShare: 0.5, side: -1 })).toBeCloseTo(-0.001, 12);
    expect(fundingPayment({ ...terms, style: 'quanto' })).toBeNull();
    expect(fundingPayment({ ...terms, mark: null })).toBeNull();
  });

  it('is unusual against its own past, even one pinned at the base rate', () => {
    const pinned = Array.from({ length: 90 }, () => 0.0001);
    expect(fundingRank(pinned, 0.0003)).toEqual({ z: expect.closeTo(4, 9), percentile: 100 });
    expect(fundingRank(pinned, 0.0001)?.z).toBeCloseTo(0, 9);
    expect(fundingRank(pinned, 0.00005)?.percentile).toBe(0);
    expect(fundingRank([0.5, ...pinned], 0.0003)?.z).toBeCloseTo(4, 9);
    expect(fundingRank(pinned.slice(0, 9), 0.0003)).toBeNull();
    expect(fundingRank(pinned, null)).toBeNull();
    expect(fundingRank([...pinned, Number.NaN], 0.0003)).toBeNull();
  });
});

describe('basis and crowding', () => {
  it('tells a premium, and a dated one for a year', () => {
    expect(premium(100.3, 100)).toBeCloseTo(0.003, 12);
    expect(annualisedBasis(103_000, 100_000, 90)).toBeCloseTo(0.12167, 5);
    expect(premium(null, 100)).toBeNull();
    expect(premium(100, 0)).toBeNull();
  });

  it('keeps quiet about the year within three days of expiry', () => {
    expect(annualisedBasis(100_200, 100_000, 2.9)).toBeNull();
    expect(annualisedBasis(100_200, 100_000, 3)).not.toBeNull();
    expect(annualisedBasis(100_200, 100_000, null)).toBeNull();
  });

  it('tells shares and changes, and nothing of what is not known', () => {
    expect(ratio(20, 100)).toBe(0.2);
    expect(ratio(20, 0)).toBeNull();
    expect(ratio(null, 100)).toBeNull();
    expect(changeSince(100, 80)).toBeCloseTo(-0.2, 12);
    expect(changeSince(0, 80)).toBeNull();
    expect(longAccountShare(3)).toBe(0.75);
    expect(longAccountShare(-1)).toBeNull();
  });
});

describe('the order book', () => {
  const book = {
    bids: [[99, 10] as const, [98, 20] as const],
    asks: [[101, 10] as const, [102, 20] as const, [110, 5] as const],
  };

  it('fills an order level by level', () => {
    expect(walkBook(book, 'buy', 1010)).toEqual({
      vwap: 101,
      slippageBps: expect.closeTo(100, 9),
      unfilled: 0,
    });
    expect(walkBook(book, 'buy', 2030)?.vwap).toBeCloseTo(101.5, 10);
    expect(walkBook(book, 'sell', 990)?.slippageBps).toBeCloseTo(100, 9);
  });

  it('says what it does not hold', () => {
    const fill = walkBook(book, 'sell', 3000);
    expect(fill?.unfilled).toBeCloseTo(3000 - 990 - 1960, 9);
    expect(walkBook({ ...book, asks: [] }, 'buy', 100)).toBeNull();
    expect(walkBook(book, 'buy', null)).toBeNull();
    expect(walkBook({ ...book, asks: [[101, Number.NaN]] }, 'buy', 100)).toBeNull();
  });

  it('never fills for less than the best price or for more than was asked', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), (notional) => {
        const fill = walkBook(book, 'buy', notional);
        expect(fill?.vwap).toBeGreaterThanOrEqual(101 - 1e-9);
        expect(fill?.unfilled).toBeLessThanOrEqual(notional);
      }),
    );
  });

  it('has a middle, a spread and a depth', () => {
    expect(middle(book)).toBe(100);
    expect(middle({ bids: [[101, 1]], asks: [[100, 1]] })).toBeNull();
    expect(spreadBps(99, 101)).toBeCloseTo(200, 9);
    expect(spreadBps(101, 99)).toBeNull();
    expect(spreadBps(null, 99)).toBeNull();
    expect(spreadPctOfMargin(200, 10)).toBeCloseTo(10, 9);
    expect(spreadPctOfMargin(null, 10)).toBeNull();
    expect(depthWithin(book, 'buy', 0.02)).toBeCloseTo(1010 + 2040, 9);
    expect(depthWithin(book, 'sell', 0.01)).toBeCloseTo(990, 9);
    expect(depthWithin(book, 'sell', null)).toBeNull();
  });
});

describe('fees', () => {
  it('take 12 % of the margin for a round trip at 100x', () => {
    expect(roundTrip(0.0006, 100)?.pctOfMargin).toBeCloseTo(12, 10);
    expect(roundTrip(0.0006, 100)?.breakEvenMovePct).toBeCloseTo(0.12, 10);
    expect(roundTrip(null, 100)).toBeNull();
  });

  it('add up over a year', () => {
    expect(yearlyCostPct(10_000, 50_000, 0.001, 0.0005)).toBeCloseTo(9, 10);
    expect(yearlyCostPct(0, 50_000, 0.001, 0.0005)).toBeNull();
    expect(yearlyCostPct(10_000, 50_000, 0.001, null)).toBeNull();
  });
});

describe('the rules for private traders', () => {
  it('are known for every region on the list and for no other', () => {
    for (const region of REGIONS) expect(retailRule(region)?.since).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(retailRule('eu')?.maxLeverage).toBe(2);
    expect(retailRule('uk')?.status).toBe('ban');
    expect(retailRule('united-states')?.maxLeverage).toBeNull();
    expect(retailRule(null)).toBeNull();
    expect(retailRule('atlantis')).toBeNull();
    expect(RULES_AS_OF).toMatch(/^\d{4}-\d\d$/);
  });
});
