import { describe, expect, it } from 'vitest';
import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import type { PartialFacts, Tier } from '@/utils/contracts/facts';
import { assess } from '@/utils/risk/assess';
import type { FactSheet } from '@/utils/risk/fact-sheet';
import { loadLine } from '@/utils/risk/load-line';
import type { Position } from '@/utils/risk/position';
import { INITIAL_PREFERENCES } from '@/utils/risk/preferences';
import { prepare } from '@/utils/risk/prepare';
import { CALM, candles, INVERSE, OPTION, PERP, position, SPOT, sheet, TOKEN_3L } from './a-sheet';

const look = (facts: PartialFacts, at: Partial<Position> = {}, more: Partial<FactSheet> = {}) =>
  assess(prepare(sheet({ ...CALM, ...facts }, more)), position(at), INITIAL_PREFERENCES);
const on = (exchange: ExchangeId, more: Partial<Contract> = {}) => ({
  contract: { ...PERP, exchange, ...more },
});
const { dailyCandles: _, ...BARE } = CALM;

/** Two steps in the unit given: 1 % up to 1000, 2 % above, continuous. */
const steps = (capUnit: string): readonly Tier[] => [
  { min: 0, max: 1000, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: 0, capUnit },
  { min: 1000, max: 5000, mmr: 0.02, imr: 0.04, maxLeverage: 25, deduction: 10, capUnit },
];

describe('the liquidation price on a page', () => {
  it("follows the exchange's rule for long and short", () => {
    expect(look({}).liquidation?.price).toBeCloseTo(90 / 0.996, 9);
    expect(look({}, { side: -1 }).liquidation?.price).toBeCloseTo(110 / 1.004, 9);
  });

  it('of a coin-settled contract falls with the coin', () => {
    const { liquidation } = look({}, { leverage: 1 }, { contract: INVERSE });
    expect(liquidation?.price).toBeCloseTo((100 * 1.004) / 2, 9);
    expect(look({}, { leverage: 1, side: -1 }, { contract: INVERSE }).noLiquidation).toBe('never');
  });

  it('uses the tier that the size is in', () => {
    const at = (notionalUsd: number | null) => look({ tiers: steps('USDT') }, { notionalUsd });
    expect(at(null).liquidation?.price).toBeCloseTo(90 / 0.99, 9);
    expect(at(900).liquidation?.price).toBeCloseTo(90 / 0.99, 9);
    // 40 contracts: 4000·(1 − 0.1) = q·P·0.98 + 10.
    expect(at(4000).liquidation?.price).toBeCloseTo((40 * 100 - 400 - 10) / (40 * 0.98), 9);
    expect(at(4000).loadLine.long.exchangeMax).toBe(25);
    expect(at(6000).noLiquidation).toBe('over-tiers');
  });

  it('counts tiers in contracts where the table does', () => {
    const at = (notionalUsd: number) =>
      look({ tiers: steps('contracts'), contractSize: 0.01 }, { notionalUsd }).liquidation?.price;
    // 900 dollars at 100 are 9 coins: 900 contracts of a hundredth.
    expect(at(900)).toBeCloseTo(90 / 0.99, 9);
    expect(at(4000)).toBeCloseTo(90 / (1 - (0.02 - 10 / 4000)), 9);
    const unsized = assess(
      prepare(sheet({ markPrice: 100, tiers: steps('contracts') })),
      position({ notionalUsd: 900 }),
      INITIAL_PREFERENCES,
    );
    expect(unsized.noLiquidation).toBe('no-tiers');
  });

  it('is not shown on a table with a fault in it', () => {
    const [low, high] = steps('USDT');
    const gap = low && high ? [low, { ...high, min: 1500 }] : [];
    expect(look({ tiers: gap }).noLiquidation).toBe('no-tiers');
    expect(look({ tiers: steps('doubloons') }).noLiquidation).toBe('no-tiers');
  });

  it("takes a wallet's whole balance for cross margin, and none without it", () => {
    const cross = { marginMode: 'cross', notionalUsd: 1000 } as const;
    expect(look({}, { ...cross, walletUsd: 500 }).liquidation?.price).toBeCloseTo(50 / 0.996, 9);
    expect(look({}, cross).noLiquidation).toBe('no-wallet');
    expect(look({}, { marginMode: 'cross', walletUsd: 500 }).noLiquidation).toBe('no-wallet');
    expect(look({}, { ...cross, walletUsd: 2000 }).noLiquidation).toBe('never');
  });

  it('counts the fee at exchanges that count it, and is unknown without it', () => {
    expect(look({}, {}, on('okx')).liquidation?.price).toBeCloseTo(90 / (1 - 0.004 - 0.0005), 9);
    const { takerFee: _fee, ...noFee } = CALM;
    expect(assess(prepare(sheet(noFee, on('okx'))), position(), INITIAL_PREFERENCES).noLiquidation).toBe(
      'no-fee',
    );
    expect(assess(prepare(sheet(noFee)), position(), INITIAL_PREFERENCES).liquidation).not.toBeNull();
  });

  it("uses HTX's adjustment factor of the leverage chosen", () => {
    const adjustmentFactors = [
      { leverage: 20, minContracts: 0, maxContracts: 999, factor: 0.2 },
      { leverage: 20, minContracts: 1000, maxContracts: null, factor: 0.4 },
      { leverage: 10, minContracts: 0, maxContracts: null, factor: 0.1 },
    ];
    const at = (leverage: number, notionalUsd: number | null = null) =>
      look({ adjustmentFactors }, { leverage, notionalUsd }, on('htx')).liquidation?.price;
    expect(at(10)).toBeCloseTo(90 / 0.99, 9);
    expect(at(20)).toBeCloseTo(95 / 0.99, 9);
    expect(at(20, 200_000)).toBeCloseTo(95 / 0.98, 9);
    expect(look({}, {}, on('htx')).noLiquidation).toBe('no-tiers');
  });

  it("takes two thirds of Coinbase's initial margin", () => {
    const { liquidation } = look({ imr: 0.2 }, { leverage: 5 }, on('coinbase'));
    expect(liquidation?.price).toBeCloseTo(100 * (1 - (0.2 - 0.4 / 3)), 9);
  });

  it('says when a rate is our own assumption, and never that it leaves no room', () => {
    const { mmr: _mmr, takerFee: _fee, ...told } = CALM;
    const deepcoin = (leverage: number) =>
      assess(prepare(sheet(told, on('deepcoin'))), position({ leverage }), INITIAL_PREFERENCES);
    expect(deepcoin(10).liquidation).toMatchObject({ assumed: 'generic', evidence: 'generic' });
    expect(deepcoin(125).noLiquidation).toBe('no-tiers');
  });

  it('says when its table is a dated one or its fee the standard one', () => {
    const row = { source: 'local', asOfMs: null, fetchedAtMs: 0 } as const;
    const assumed = (origin: FactSheet['origin']) => look({}, {}, { origin }).liquidation?.assumed;
    expect(assumed({})).toBeNull();
    // Binance's rule has no fee in it, OKX's has.
    const fee = { takerFee: { ...row, assumed: 'default-fee' } } as const;
    expect(assumed(fee)).toBeNull();
    expect(look({}, {}, { ...on('okx'), origin: fee }).liquidation?.assumed).toBe('default-fee');
    expect(assumed({ ...fee, tiers: { ...row, assumed: 'snapshot' } })).toBe('snapshot');
  });

  it.each([
    ['not-leveraged', { contract: SPOT }],
    ['not-leveraged', { contract: OPTION }],
    ['no-rule', { contract: { ...SPOT, market: 'margin' } }],
    ['no-rule', { contract: { ...PERP, style: 'quanto' } }],
  ] as const)('is %s where there is none to show', (why, more) => {
    expect(look({}, {}, more)).toMatchObject({ liquidation: null, noLiquidation: why });
  });

  it('needs a price, and says which one it took', () => {
    expect(look({}).liquidation?.from).toBe('markPrice');
    const { markPrice: _mark, ...noMark } = CALM;
    expect(assess(prepare(sheet(noMark)), position(), INITIAL_PREFERENCES).liquidation?.from).toBe(
      'lastPrice',
    );
    expect(assess(prepare(sheet({ mmr: 0.004 })), position(), INITIAL_PREFERENCES).noLiquidation).toBe(
      'no-price',
    );
  });
});

describe('the load line on a page', () => {
  it('is where the fixed curve puts it for a given volatility', () => {
    const { long, short } = look({}, {}, { beyond: { sigmaAnnual: 0.6 } }).loadLine;
    const at = (side: 1 | -1, hours: number, chance: number) =>
      loadLine({ style: 'linear', side, mmr: 0.004, feeRate: 0 }, 0.6, hours, chance) ?? Number.NaN;
    expect(long.week5).toBeCloseTo(at(1, 168, 0.05), 6);
    expect(long.week1).toBeCloseTo(at(1, 168, 0.01), 6);
    expect(long.day5).toBeCloseTo(at(1, 24, 0.05), 6);
    expect(short.week5).toBeCloseTo(at(-1, 168, 0.05), 6);
    expect(long.exchangeMax).toBe(125);
  });

  it("is the leverage at which the chance on the same page is the mark's", () => {
    const { week5 } = look({}).loadLine.long;
    expect(look({}, { leverage: week5 ?? 0 }).chance7d).toBeCloseTo(0.05, 6);
  });

  it('is lower for a size in a higher tier', () => {
    const at = (notionalUsd: number) =>
      look({ tiers: steps('USDT') }, { notionalUsd }).loadLine.long.day5 ?? 0;
    expect(at(4900)).toBeLessThan(at(900));
  });

  it('is unknown without a volatility or a table', () => {
    const none = assess(prepare(sheet(BARE)), position(), INITIAL_PREFERENCES).loadLine.long;
    expect(none).toEqual({ week1: null, week5: null, day5: null, exchangeMax: 125 });
  });
});

describe('what holding and losing a position costs', () => {
  it('is told in dollars where a size is entered', () => {
    const { holding, takes } = look({ fundingRate: 0.0001 }, { notionalUsd: 10_000 });
    expect(holding).toMatchObject({ pays: true });
    expect(holding?.perDayUsd).toBeCloseTo(3, 9);
    expect(holding?.perWeekUsd).toBeCloseTo(21, 9);
    // The margin of 1000 and the fee of 5 that opened the position.
    expect(takes?.usd).toBeCloseTo(1005, 9);
    expect(takes?.pctOfMargin).toBeCloseTo(100.5, 9);
  });

  it('is in per cent alone without a size', () => {
    const { holding, takes } = look({}, {});
    expect(holding?.perDayUsd).toBeNull();
    expect(takes).toMatchObject({ usd: null, whole: 'margin', feeCounted: true });
  });

  it('is the whole wallet for cross margin', () => {
    const at = { marginMode: 'cross', notionalUsd: 1000, walletUsd: 500 } as const;
    expect(look({}, at).takes).toMatchObject({ whole: 'wallet', usd: 500.5 });
  });
});

describe('what a page expects of the price', () => {
  const hourlyCandles = candles(1, 1000, 100, 0.05);
  const chance = (facts: PartialFacts) =>
    assess(prepare(sheet({ ...BARE, ...facts })), position(), INITIAL_PREFERENCES).chance24h;

  it('comes from a month of hours before a year of days', () => {
    const daily = candles(24, 400);
    expect(chance({ hourlyCandles, dailyCandles: daily })).toBe(chance({ hourlyCandles }));
    expect(chance({ hourlyCandles: hourlyCandles.slice(-700), dailyCandles: daily })).toBe(
      chance({ dailyCandles: daily }),
    );
  });

  it('comes from the few hours that a new contract has, but not from less than two days of them', () => {
    expect(chance({ hourlyCandles: hourlyCandles.slice(-60) })).not.toBeNull();
    expect(chance({ hourlyCandles: hourlyCandles.slice(-48) })).toBeNull();
  });

  it("takes a leveraged token's own swings for its factor times those of the underlying", () => {
    const leveraged = { contract: TOKEN_3L };
    const own = look({}, {}, leveraged);
    const underlying = look({}, {}, { ...leveraged, beyond: { sigmaAnnual: (own.sigmaAnnual ?? 0) / 3 } });
    expect(own.leveragedToken).toEqual(underlying.leveragedToken);
    expect(own.leveragedToken?.wipeoutDailyMovePct).toBeCloseTo(100 / 3, 9);
  });
});

describe('how often it happened', () => {
  it('counts the starts of the last sixty days', () => {
    const { empirical24h, empirical7d } = look({}, { leverage: 30 });
    expect(empirical24h).toMatchObject({ days: 60, starts: 60 });
    expect(empirical7d?.starts).toBe(60);
    expect(empirical7d?.hits).toBeGreaterThanOrEqual(empirical24h?.hits ?? Number.NaN);
  });

  it('is unknown where no price liquidates, and the chance is none', () => {
    expect(look({}, { leverage: 1 })).toMatchObject({
      empirical24h: null,
      chance24h: 0,
      noLiquidation: 'never',
    });
    expect(look({}, { leverage: 250 })).toMatchObject({
      chance24h: 1,
      chance7d: 1,
      noLiquidation: 'no-room',
    });
  });
});
