import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRACT_STYLES, EXCHANGE_IDS, MARKETS } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import { nudgeWords } from '@/utils/format/nudge-words';
import { warningWords } from '@/utils/format/warning-words';
import { assess } from '@/utils/risk/assess';
import { DEFAULT_POSITION, type Position } from '@/utils/risk/position';
import { INITIAL_PREFERENCES, levelsFor, type RiskPreferences } from '@/utils/risk/preferences';
import { prepare } from '@/utils/risk/prepare';
import { REGIONS } from '@/utils/risk/regulation';
import { PRESETS } from '@/utils/risk/warnings/presets';
import { SEVERITIES } from '@/utils/risk/warnings/severity';
import { english } from '../../format/english';
import { CALM, candles, PERP, sheet } from '../a-sheet';

const odd = fc.constantFrom(0, -1, 1e-60, 1e60, Number.NaN, Number.POSITIVE_INFINITY);
const amount = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), odd);
const rate = fc.oneof(fc.double({ min: -0.05, max: 0.05, noNaN: true }), odd);
const tier = fc.record({
  min: amount,
  max: fc.option(amount),
  mmr: rate,
  imr: fc.option(rate),
  maxLeverage: fc.option(amount),
  deduction: fc.option(amount),
  capUnit: fc.constantFrom('USDT', 'contracts', 'BTC', 'USD'),
});
const level = fc.tuple(amount, amount);
const series = (hours: 1 | 24) =>
  fc
    .tuple(fc.integer({ min: 0, max: 120 }), amount, fc.double({ min: 0, max: 0.2, noNaN: true }))
    .map(([count, last, step]) => candles(hours, count, last, step));
const factsOf: fc.Arbitrary<PartialFacts> = fc.record(
  {
    markPrice: amount,
    indexPrice: amount,
    lastPrice: amount,
    bid: amount,
    ask: amount,
    fundingRate: rate,
    fundingIntervalHours: fc.oneof(fc.constantFrom(1, 4, 8), odd),
    nextFundingAtMs: amount,
    oiBase: amount,
    oiBase24hAgo: amount,
    oiUsd: amount,
    volUsd24h: amount,
    maxLeverage: amount,
    mmr: rate,
    imr: rate,
    takerFee: rate,
    longShare: rate,
    contractSize: amount,
    expiry: fc.constantFrom('2026-12-25', '2026-10-16', 'soon'),
    tiers: fc.array(tier, { maxLength: 4 }),
    adjustmentFactors: fc.array(
      fc.record({ leverage: amount, minContracts: amount, maxContracts: fc.option(amount), factor: rate }),
      { maxLength: 4 },
    ),
    fundingHistory: fc.array(fc.record({ atMs: amount, rate }), { maxLength: 20 }),
    bids: fc.array(level, { maxLength: 25 }),
    asks: fc.array(level, { maxLength: 25 }),
    dailyCandles: series(24),
    hourlyCandles: series(1),
    impliedVolatility: amount,
    optionPrice: amount,
    thetaPerDay: rate,
    underlyingPrice: amount,
  },
  { requiredKeys: [] },
);
const contractOf = fc
  .record({
    exchange: fc.constantFrom(...EXCHANGE_IDS),
    market: fc.constantFrom(...MARKETS),
    style: fc.constantFrom(...CONTRACT_STYLES, null),
    strike: fc.option(amount),
    optionType: fc.constantFrom('call' as const, 'put' as const, null),
    quote: fc.constantFrom('USDT', 'USD', 'BTC'),
    leveraged: fc.option(
      fc.record({
        underlying: fc.constant('BTC'),
        side: fc.constantFrom('long' as const, 'short' as const),
        factor: fc.option(fc.constantFrom(2, 3, 5)),
      }),
    ),
  })
  .map((parts) => ({ ...PERP, ...parts }));
const positionOf: fc.Arbitrary<Position> = fc.record({
  side: fc.constantFrom(1 as const, -1 as const),
  leverage: fc.oneof(fc.double({ min: 1, max: 300, noNaN: true }), odd),
  marginMode: fc.constantFrom('isolated' as const, 'cross' as const),
  notionalUsd: fc.option(amount),
  walletUsd: fc.option(amount),
  stop: fc.option(amount),
  target: fc.option(amount),
  optionSide: fc.constantFrom('buyer' as const, 'seller' as const, null),
  holdingDays: fc.option(amount),
});
const preferencesOf: fc.Arbitrary<RiskPreferences> = fc.record({
  preset: fc.constantFrom(...PRESETS),
  thresholds: fc.constant({}),
  region: fc.constantFrom(...REGIONS, null),
  equityUsd: fc.option(fc.double({ min: 1, max: 1e6, noNaN: true })),
  snoozedUntilMs: fc.constant({}),
});
const beyondOf = fc.record(
  {
    sigmaAnnual: amount,
    fullyDilutedUsd: amount,
    trustScore: amount,
    collateralUsd: amount,
    ordersToday: amount,
    holdingShare: amount,
    driftPoints: amount,
  },
  { requiredKeys: [] },
);
const sheetOf = fc
  .tuple(factsOf, contractOf, fc.option(amount), beyondOf)
  .map(([facts, contract, marketCapUsd, beyond]) => sheet(facts, { contract, marketCapUsd, beyond }));

/** Every number anywhere inside. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('an assessment', () => {
  it('never holds a figure that is no number, nor words with a hole in them, whatever the exchange says', () => {
    fc.assert(
      fc.property(sheetOf, positionOf, preferencesOf, (facts, position, preferences) => {
        const seen = assess(prepare(facts), position, preferences);
        expect(numbersIn(seen).filter((figure) => !Number.isFinite(figure))).toEqual([]);
        expect(JSON.stringify(seen)).not.toContain('undefined');
        const texts = seen.warnings.flatMap((warning) => {
          const { title, figure, limit } = warningWords(english, 'en', warning);
          expect(title, warning.id).not.toBe('');
          return [title, figure, limit];
        });
        if (seen.nudge) texts.push(nudgeWords(english, 'en', seen.nudge));
        for (const text of texts)
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|∞|\$\d(?!\d*[.,KMBT\d])/);
      }),
      { numRuns: 300 },
    );
  });

  it('never warns less under a stricter preset', () => {
    fc.assert(
      fc.property(sheetOf, positionOf, preferencesOf, (facts, position, preferences) => {
        const prepared = prepare(facts);
        const ranks = PRESETS.map((preset) => {
          const { warnings } = assess(prepared, position, { ...preferences, preset });
          return new Map(warnings.map(({ id, severity }) => [id, SEVERITIES.indexOf(severity)]));
        });
        for (const [at, looser] of ranks.entries())
          for (const [id, rank] of at === 0 ? [] : looser) {
            const stricter = ranks[at - 1];
            expect(stricter?.get(id) ?? -1, id).toBeGreaterThanOrEqual(rank);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same input, and changes neither the facts nor what was prepared', () => {
    fc.assert(
      fc.property(sheetOf, positionOf, preferencesOf, (facts, position, preferences) => {
        const prepared = prepare(facts);
        const first = assess(prepared, position, preferences);
        assess(prepared, { ...position, notionalUsd: 1234, leverage: 3 }, preferences);
        expect(assess(prepared, position, preferences)).toEqual(first);
        expect(assess(prepare(facts), position, preferences)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('lists the worst first, and within a severity by theme', () => {
    const { warnings } = assess(
      prepare(sheet({ ...CALM, fundingRate: 0.002, longShare: 0.9, markPrice: 98 })),
      { ...DEFAULT_POSITION, leverage: 100 },
      INITIAL_PREFERENCES,
    );
    const ranks = warnings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(warnings.length).toBeGreaterThan(6);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    const danger = warnings.filter(({ severity }) => severity === 'danger').map(({ theme }) => theme);
    expect(danger).toEqual(['high-risk', ...danger.slice(1).sort()]);
  });

  it('says which facts are missing, and of those only the missing ones', () => {
    const { fundingRate, ...rest } = CALM;
    expect(fundingRate).toBeDefined();
    const { unknown, holding } = assess(prepare(sheet(rest)), DEFAULT_POSITION, INITIAL_PREFERENCES);
    expect(holding).toBeNull();
    expect(unknown.find(({ id }) => id === 'fund.apr')?.missing).toEqual(['fundingRate']);
  });
});

describe("thresholds of one's own", () => {
  const own = (thresholds: RiskPreferences['thresholds']) =>
    levelsFor('lev.abs', { ...INITIAL_PREFERENCES, thresholds });

  it("hold where they are set, and the preset's elsewhere", () => {
    expect(own({ 'lev.abs': { caution: 7 } })).toEqual({ info: 3, caution: 7, danger: 20 });
    expect(own({ 'lev.abs': { info: null } })).toEqual({ info: null, caution: 10, danger: 20 });
    expect(own({ 'liq.dist': { info: 1 } })).toMatchObject({ info: 3, caution: 10, danger: 20 });
  });

  it('cannot turn a yes-or-no around', () => {
    const thresholds = { 'liq.immediate': { danger: 5 } };
    expect(levelsFor('liq.immediate', { ...INITIAL_PREFERENCES, thresholds })).toMatchObject({ danger: 1 });
  });
});
