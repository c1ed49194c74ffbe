import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedToken } from '@/utils/tokenmetrics/rows';
import { COINGECKO_EXCHANGE } from '@/utils/tokenmetrics/spot-exchange';
import { whichToken } from '@/utils/tokenmetrics/which-token';

function token(
  tokenId: number,
  ticker: string,
  slug: string,
  marketCapUsd: number | null,
  exchangeIds: readonly string[] = [],
): ListedToken {
  return { tokenId, ticker, slug, name: slug, marketCapUsd, exchangeIds, appLink: null };
}

/** In the unhelpful order in which the service sends them: bridged coins first. */
const ROWS: readonly ListedToken[] = [
  token(39218, 'BTC', 'osmosis-allbtc', 41e6, ['osmosis']),
  token(3375, 'BTC', 'bitcoin', 2e12, ['binance', 'gdax', 'okex', 'gate']),
  token(39225, 'SOL', 'osmosis-allsol', null, ['osmosis']),
  token(43672, 'SOL', 'binance-peg-sol', null, ['pancakeswap_new']),
  token(3988, 'SOL', 'solana', 9e10, ['binance']),
  token(38892, 'DOGE', 'department', 9e6, ['gate']),
  token(3393, 'DOGE', 'dogecoin', 2.7e10, ['binance', 'gate']),
  token(17492, 'DOGE', 'binance-peg-doge', 3.8e8),
  token(901, 'PEPE', 'based-pepe', 3e6, ['uniswap-v3-base']),
  token(902, 'PEPE', 'pepe', 2.5e9, ['binance']),
  token(801, 'NEIRO', 'first-neiro', 6.8e7, ['binance', 'gate']),
  token(802, 'NEIRO', 'neiro-on-eth', 3.7e7, ['binance']),
  token(803, 'NEIRO', 'neiro-solana', 4e6, ['gate']),
];

function which(exchange: keyof typeof COINGECKO_EXCHANGE, base: string, choice?: number | null, rows = ROWS) {
  const sought = { exchangeCoingeckoId: COINGECKO_EXCHANGE[exchange], base, assetClass: 'token' } as const;
  return whichToken(sought, rows, choice);
}

describe('which token a contract is about', () => {
  it.each([
    ['binance', 'BTC', 'bitcoin'],
    ['coinbase', 'BTC', 'bitcoin'],
    ['bybit', 'BTC', 'bitcoin'],
    ['binance', 'SOL', 'solana'],
    ['kraken', 'SOL', 'solana'],
    ['binance', 'DOGE', 'dogecoin'],
    ['gate', 'DOGE', 'dogecoin'],
    ['kraken', 'DOGE', 'dogecoin'],
    ['binance', 'PEPE', 'pepe'],
    ['binance', 'pepe', 'pepe'],
  ] as const)('on %s, %s is %s and not the first row', (exchange, base, slug) => {
    expect(which(exchange, base)).toMatchObject({ kind: 'known', asset: { slug }, chosenBy: 'rule' });
  });

  it('is asked where two tokens of like size are listed, the larger first', () => {
    expect(which('binance', 'NEIRO')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ tokenId: 801 }, { tokenId: 802 }],
    });
  });

  it('is the larger where it is ten times the next, and asked one dollar below', () => {
    const rows = [token(1, 'AAA', 'small', 100), token(2, 'AAA', 'large', 1000)];
    expect(which('okx', 'AAA', undefined, rows)).toMatchObject({ kind: 'known', asset: { tokenId: 2 } });
    const closer = [token(1, 'AAA', 'small', 100), token(2, 'AAA', 'large', 999)];
    expect(which('okx', 'AAA', undefined, closer)).toMatchObject({ kind: 'ambiguous' });
  });

  it('is not settled by market caps that nobody knows', () => {
    const rows = [token(2, 'AAA', 'two', null), token(1, 'AAA', 'one', null)];
    expect(which('okx', 'AAA', undefined, rows)).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ tokenId: 1 }, { tokenId: 2 }],
    });
    const known = [...rows, token(3, 'AAA', 'three', 5)];
    expect(which('okx', 'AAA', undefined, known)).toMatchObject({ kind: 'known', asset: { tokenId: 3 } });
  });

  it('is the one that the page’s exchange lists, even where another is larger', () => {
    const rows = [token(1, 'AAA', 'large', 9e9), token(2, 'AAA', 'listed', 1e6, ['huobi'])];
    expect(which('htx', 'AAA', undefined, rows)).toMatchObject({ kind: 'known', asset: { tokenId: 2 } });
  });

  it('is not listed where no row has the ticker', () => {
    expect(which('binance', 'ZZZ')).toEqual({ kind: 'not-listed', why: 'unknown-token' });
    expect(which('binance', 'BT')).toEqual({ kind: 'not-listed', why: 'unknown-token' });
  });

  it('is no token at all for a stock, a commodity or an index, whatever shares its ticker', () => {
    for (const assetClass of ['stock', 'commodity', 'index', 'fx', 'basket'] as const) {
      const sought = { exchangeCoingeckoId: 'binance', base: 'SOL', assetClass };
      expect(whichToken(sought, ROWS)).toEqual({ kind: 'not-listed', why: 'not-a-token' });
    }
  });
});

describe('what the user said about a ticker', () => {
  it('outranks every rule', () => {
    expect(which('binance', 'BTC', 39218)).toMatchObject({
      kind: 'known',
      asset: { slug: 'osmosis-allbtc' },
      chosenBy: 'user',
    });
    const stock = { exchangeCoingeckoId: 'binance', base: 'SOL', assetClass: 'stock' } as const;
    expect(whichToken(stock, ROWS, 3988)).toMatchObject({ kind: 'known', chosenBy: 'user' });
  });

  it('may be that it is none of these', () => {
    expect(which('binance', 'BTC', null)).toEqual({ kind: 'not-listed', why: 'none-of-these' });
  });

  it('is asked again, not replaced, where the chosen token is gone', () => {
    expect(which('binance', 'BTC', 555)).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ tokenId: 3375 }, { tokenId: 39218 }],
    });
  });
});

describe('the order of rows', () => {
  it('never decides', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...ROWS], { minLength: ROWS.length }),
        fc.constantFrom('BTC', 'SOL', 'DOGE', 'PEPE', 'NEIRO'),
        fc.constantFrom('binance', 'okx', 'gate', 'kraken'),
        (rows, base, exchange) => {
          expect(which(exchange, base, undefined, rows)).toEqual(which(exchange, base));
        },
      ),
    );
  });
});
