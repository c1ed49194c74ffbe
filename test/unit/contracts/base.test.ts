import { describe, expect, it } from 'vitest';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import { readLeveragedToken } from '@/utils/contracts/leveraged-token';
import { splitMultiplier } from '@/utils/contracts/multiplier';
import { renamed } from '@/utils/contracts/rename';

const nothingListed = () => false;

describe('a multiplier in front of a token', () => {
  const contract = { contract: true, suffix: false };
  const spot = { contract: false, suffix: false };

  it.each([
    ['1000PEPE', 'PEPE', 1000],
    ['10000SATS', 'SATS', 10_000],
    ['100000BTT', 'BTT', 100_000],
    ['1000000MOG', 'MOG', 1_000_000],
    ['10000000AIDOGE', 'AIDOGE', 10_000_000],
    ['1MBABYDOGE', 'BABYDOGE', 1_000_000],
    ['1000CAT', 'CAT', 1000],
    ['1000IQ50', 'IQ50', 1000],
    ['1000X', 'X', 1000],
  ])('%s is so many %s', (rawBase, token, multiplier) => {
    expect(splitMultiplier(rawBase, contract)).toEqual({ token, multiplier });
  });

  it.each([
    '1INCH',
    '0G',
    '1CAT',
    '2Z',
    '4',
    '1000',
    '100X',
    '1MIL',
    '42',
    'PEPE',
    'SHIB1000',
    '100000000A',
    'B3',
  ])('%s is a name', (rawBase) =>
    expect(splitMultiplier(rawBase, contract)).toEqual({ token: rawBase, multiplier: 1 }),
  );

  it('leaves 1000X whole on the spot market, where a token has that name', () => {
    expect(splitMultiplier('1000X', spot)).toEqual({ token: '1000X', multiplier: 1 });
    expect(splitMultiplier('1000SATS', spot)).toEqual({ token: 'SATS', multiplier: 1000 });
  });

  it('stands behind the token where an exchange writes it so', () => {
    expect(splitMultiplier('SHIB1000', { contract: true, suffix: true })).toEqual({
      token: 'SHIB',
      multiplier: 1000,
    });
  });
});

describe('a leveraged token', () => {
  it.each([
    ['BTC3L', 'BTC', 'long', 3],
    ['ETH5S', 'ETH', 'short', 5],
    ['1INCH3L', '1INCH', 'long', 3],
    ['BTCUP', 'BTC', 'long', null],
    ['XRPDOWN', 'XRP', 'short', null],
    ['ETHBEAR', 'ETH', 'short', 3],
  ])('%s holds %s %s', (ticker, underlying, side, factor) => {
    expect(readLeveragedToken(ticker, nothingListed)).toEqual({ underlying, side, factor });
  });

  it.each([
    'JUP',
    'SUPER',
    'PUMP',
    'SETUP',
    'SYRUP',
    'BTC',
    'BTCBULL',
    'PIUP',
    'SUN3L',
    '3L',
    'BTC1L',
    'BTC3X',
    'UP',
    'DOWN',
  ])('%s is an ordinary token', (ticker) => expect(readLeveragedToken(ticker, nothingListed)).toBeNull());

  it('may hold any coin that the exchange lists', () => {
    expect(readLeveragedToken('SUN3L', (coin) => coin === 'SUN')).toEqual({
      underlying: 'SUN',
      side: 'long',
      factor: 3,
    });
  });
});

describe('what an exchange calls a coin', () => {
  it('is XBT for bitcoin on three of them only', () => {
    expect(renamed('kraken', 'XBT')).toBe('BTC');
    expect(renamed('bitmex', 'XBT')).toBe('BTC');
    expect(renamed('kucoin', 'XBT')).toBe('BTC');
    expect(renamed('binance', 'XBT')).toBe('XBT');
  });

  it('is XDG for DOGE on Kraken, and DOG is another coin', () => {
    expect(renamed('kraken', 'XDG')).toBe('DOGE');
    expect(renamed('kraken', 'DOG')).toBe('DOG');
  });
});

describe('what a base is', () => {
  it.each([
    ['AAPL', 'stock'],
    ['XAU', 'commodity'],
    ['NAS100', 'index'],
    ['EUR', 'fx'],
    ['BTC', 'token'],
    ['SPX', 'token'],
    ['GME', 'token'],
    ['RON', 'token'],
  ] as const)('%s behind a perpetual is a %s', (base, assetClass) => {
    expect(knownAssetClass(base, 'perp')).toBe(assetClass);
  });

  it('on the spot market is a token, unless it is money of a state', () => {
    expect(knownAssetClass('META', 'spot')).toBe('token');
    expect(knownAssetClass('GBP', 'spot')).toBe('fx');
  });
});
