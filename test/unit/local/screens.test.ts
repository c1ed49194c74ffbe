import { describe, expect, it } from 'vitest';
import type { Candle } from '@/utils/contracts/facts';
import { type ExclusionReason, screenUniverse, type UniverseRow } from '@/utils/local/screens';
import { kindOf } from '@/utils/local/token-kinds';
import { closeOf, DAY } from './days';
import { aRow } from './universe';

const NOW = closeOf(120) + 3_600_000;
const alder = aRow('alder', 900, 3);
const birch = aRow('birch', 500, 5);

const screen = (rows: readonly UniverseRow[], members: readonly string[] = [], nowMs = NOW) =>
  screenUniverse(rows, new Set(members), nowMs);
const whyNot = (row: UniverseRow, ...others: readonly UniverseRow[]): ExclusionReason | null =>
  screen([...others, row]).excluded.find(({ slug }) => slug === row.slug)?.why ?? null;

const withCandles = (row: UniverseRow, change: (candle: Candle, at: number) => Candle): UniverseRow => ({
  ...row,
  candles: row.candles?.map(change) ?? null,
});
const volume = (row: UniverseRow, usd: (at: number) => number | null) =>
  withCandles(row, ([a, b, c, d, e], at) => {
    const value = usd(at);
    return [a, b, c, d, e, value === null ? null : value / e];
  });
const priced = (
  row: UniverseRow,
  priceOn: (at: number) => number,
  priceUsd: number | null = null,
): UniverseRow => ({
  ...withCandles(row, ([openMs], at) => {
    const price = priceOn(at);
    return [openMs, price, price * 1.001, price * 0.999, price, 1e7 / price];
  }),
  priceUsd: priceUsd ?? priceOn(119),
});

describe('a universe that is screened', () => {
  it('holds what passes, largest first, and nothing that was not known by then', () => {
    const found = screen([birch, alder]);
    expect(found.eligible).toEqual([
      { slug: 'alder', ticker: 'ALDE', marketCapUsd: 900 },
      { slug: 'birch', ticker: 'BIRC', marketCapUsd: 500 },
    ]);
    expect(found).toMatchObject({ excluded: [], asOfMs: NOW });
    expect(screen([alder], [], closeOf(89)).excluded).toMatchObject([{ why: 'too-few-candles' }]);
    expect(screen([alder, alder]).eligible).toHaveLength(1);
  });

  it.each<[ExclusionReason, UniverseRow]>([
    ['no-market-cap', { ...birch, marketCapUsd: null }],
    ['no-market-cap', { ...birch, marketCapUsd: 0 }],
    ['no-candles', { ...birch, candles: null }],
    ['no-candles', { ...birch, candles: [] }],
    ['too-few-candles', { ...birch, candles: birch.candles?.slice(-89) ?? null }],
    ['too-few-candles', { ...birch, candles: birch.candles?.filter((_, at) => at !== 60) ?? null }],
    ['stale', { ...birch, candles: birch.candles?.slice(0, -3) ?? null }],
    ['volume-unknown', volume(birch, (at) => (at === 50 ? null : 1e7))],
    ['untraded-day', volume(birch, (at) => (at === 95 ? 0 : 1e7))],
    ['thin', volume(birch, () => 999_000)],
    ['one-venue', { ...birch, venues: 1 }],
    ['one-venue', { ...birch, venues: null }],
    ['pegged', { ...birch, slug: 'tether' }],
    ['wrapped', { ...birch, name: 'Wrapped Birch' }],
    ['leveraged', { ...birch, ticker: 'BTC3L' }],
    ['real-world-asset', { ...birch, name: 'Birch Tokenized Stock' }],
    ['pegged', priced(birch, (at) => 1 + ((at % 3) - 1) / 500)],
  ])('leaves out %s', (why, row) => expect(whyNot(row, alder)).toBe(why));

  it('takes a day without a trade a month ago, and just enough volume, history and exchanges', () => {
    expect(whyNot(volume(birch, (at) => (at === 80 ? 0 : 1e7)))).toBeNull();
    expect(whyNot(volume(birch, () => 1_000_001))).toBeNull();
    expect(whyNot({ ...birch, candles: birch.candles?.slice(-90) ?? null })).toBeNull();
    expect(whyNot({ ...birch, candles: birch.candles?.slice(0, -2) ?? null })).toBe('stale');
    expect(whyNot({ ...birch, candles: birch.candles?.slice(0, -1) ?? null })).toBeNull();
    expect(whyNot({ ...birch, venues: 2 })).toBeNull();
  });

  it('takes no candles that are two days old', () => {
    expect(screen([alder], [], NOW + DAY).eligible).toHaveLength(1);
    expect(screen([alder], [], NOW + 2 * DAY).excluded).toMatchObject([{ why: 'stale' }]);
  });

  it('lets a member have a fifth less volume', () => {
    const thin = volume(birch, () => 850_000);
    expect(screen([thin]).excluded).toMatchObject([{ why: 'thin' }]);
    expect(screen([thin], ['birch']).eligible).toHaveLength(1);
    expect(screen([volume(birch, () => 799_000)], ['birch']).excluded).toMatchObject([{ why: 'thin' }]);
  });

  it('takes a calm price that is not a dollar for no peg, nor a dollar that moves', () => {
    expect(whyNot(priced(birch, (at) => 4 + ((at % 3) - 1) / 500))).toBeNull();
    expect(whyNot(priced(birch, (at) => 1 + ((119 - at) % 3) / 20))).toBeNull();
  });

  it('knows a wrapped token by its price, whatever it is called', () => {
    const shadow = { ...alder, slug: 'moss', ticker: 'MOSS', name: 'Moss', marketCapUsd: 100 };
    const near = withCandles(shadow, ([a, b, c, d, e, v], at) => {
      const off = 1.04 * (1 + ((at % 5) - 2) / 1500);
      return [a, b * off, c * off, d * off, e * off, v];
    });
    expect(whyNot(near, alder)).toBe('wrapped');
    expect(whyNot(alder, near)).toBeNull();
    expect(whyNot(near)).toBeNull();
  });

  it('sees no tie between tokens whose days cannot be laid side by side', () => {
    const shifted = { ...alder, slug: 'moss', ticker: 'MOSS', name: 'Moss', marketCapUsd: 100 };
    const noon = withCandles(shifted, ([a, b, c, d, e, v]) => [a - DAY / 2, b, c, d, e, v]);
    expect(whyNot(noon, alder)).toBeNull();
  });

  it('does not trust candles by ticker: of two tokens with one ticker only whose price fits stays', () => {
    const clone = { ...alder, slug: 'alder-clone', name: 'Alder Clone', marketCapUsd: 5000, priceUsd: 0.002 };
    const found = screen([alder, clone]);
    expect(found.eligible).toMatchObject([{ slug: 'alder' }]);
    expect(found.excluded).toMatchObject([{ slug: 'alder-clone', why: 'symbol-collision' }]);
    expect(whyNot({ ...alder, priceUsd: null }, clone)).toBe('symbol-collision');
    const bridged = { ...clone, name: 'Bridged Alder' };
    expect(whyNot({ ...alder, priceUsd: null }, bridged)).toBeNull();
  });
});

describe('a token by its names', () => {
  it.each([
    ['usd-coin', 'USDC', 'USDC', 'pegged'],
    ['some-new-dollar', 'XUSD', 'Some New Dollar', 'pegged'],
    ['a-euro', 'EURX', 'A Euro', 'pegged'],
    ['staked-ether', 'STETH', 'Lido Staked Ether', 'wrapped'],
    ['wrapped-bitcoin', 'WBTC', 'Wrapped Bitcoin', 'wrapped'],
    ['x-usdc', 'USDC.E', 'Bridged USDC', 'wrapped'],
    ['y-eth', 'YETH', 'Restaked ETH', 'wrapped'],
    ['tether-gold', 'XAUT', 'Tether Gold', 'real-world-asset'],
    ['z', 'ZX', 'Acme xStock', 'real-world-asset'],
    ['eth-up', 'ETHUP', 'ETH Up', 'leveraged'],
    ['q', 'QLL', '3x Long Something', 'leveraged'],
    ['bitcoin', 'BTC', 'Bitcoin', null],
    ['bitcoin-gold', 'BTG', 'Bitcoin Gold', null],
    ['jupiter', 'JUP', 'Jupiter', null],
    ['stacks', 'STX', 'Stacks', null],
    ['wormhole', 'W', 'Wormhole', null],
    ['ethena', 'ENA', 'Ethena', null],
    ['ondo-finance', 'ONDO', 'Ondo', null],
    ['maker', 'MKR', 'Maker', null],
    ['sui', 'SUI', 'Sui', null],
  ])('%s (%s, %s) is %s', (slug, ticker, name, kind) => expect(kindOf({ slug, ticker, name })).toBe(kind));
});
