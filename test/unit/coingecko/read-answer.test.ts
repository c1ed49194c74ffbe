import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoins, readSearch } from '@/utils/coingecko/read-answer';

const good = (body: unknown) => ({ status: 200, body, bodyKind: 'json' as const });

const BITCOIN = {
  id: 'bitcoin',
  symbol: 'btc',
  name: 'Bitcoin',
  current_price: 103_240,
  market_cap: 2_050_000_000_000,
  market_cap_rank: 1,
  fully_diluted_valuation: 2_160_000_000_000,
  total_volume: 41_000_000_000,
  circulating_supply: 19_850_000,
  price_change_percentage_24h: -1.2,
  price_change_percentage_7d_in_currency: 3.4,
  price_change_percentage_30d_in_currency: null,
  last_updated: '2026-11-23T09:30:00.000Z',
};

describe('coins as CoinGecko lists them', () => {
  it('are read into our words', () => {
    expect(readCoins(good([BITCOIN]))).toEqual({
      ok: true,
      value: [
        {
          slug: 'bitcoin',
          ticker: 'BTC',
          name: 'Bitcoin',
          rank: 1,
          priceUsd: 103_240,
          marketCapUsd: 2_050_000_000_000,
          dilutedUsd: 2_160_000_000_000,
          volumeUsd24h: 41_000_000_000,
          supply: 19_850_000,
          change24hPct: -1.2,
          change7dPct: 3.4,
          change1mPct: null,
          asOfMs: Date.UTC(2026, 10, 23, 9, 30),
        },
      ],
    });
  });

  it('with a market cap of 0 have an unknown one, and a volume of 0 is a figure', () => {
    const read = readCoins(
      good([{ ...BITCOIN, market_cap: 0, fully_diluted_valuation: 0, total_volume: 0 }]),
    );
    expect(read.ok && read.value[0]).toMatchObject({ marketCapUsd: null, dilutedUsd: null, volumeUsd24h: 0 });
  });

  it('lose the one row that names nobody, and the one figure that is none', () => {
    const odd = { ...BITCOIN, id: 'odd', current_price: '103,240', last_updated: 'yesterday' };
    const read = readCoins(good([{ ...BITCOIN, id: null }, odd, 7, null]));
    expect(read.ok && read.value).toMatchObject([{ slug: 'odd', priceUsd: null, asOfMs: null }]);
  });

  it('are an answer gone wrong where none of the rows can be read', () => {
    expect(readCoins(good([{ id: 1 }, 'x']))).toMatchObject({ failure: { kind: 'unexpected-answer' } });
    expect(readCoins(good([]))).toEqual({ ok: true, value: [] });
  });

  it('never turn a missing figure into a number, whatever stands in the row', () => {
    const FIGURES = ['priceUsd', 'marketCapUsd', 'dilutedUsd', 'supply'] as const;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(BITCOIN)), fc.jsonValue()), (odd) => {
        const read = readCoins(good([{ ...BITCOIN, ...odd }]));
        for (const coin of read.ok ? read.value : []) {
          for (const key of FIGURES) expect(coin[key] === null || coin[key] > 0).toBe(true);
          expect(coin.slug).not.toBe('');
          expect(coin.asOfMs === null || Number.isFinite(coin.asOfMs)).toBe(true);
        }
      }),
    );
  });
});

describe('a search', () => {
  it('finds names alone, best first', () => {
    const coins = [
      { id: 'neiro', name: 'Neiro', api_symbol: 'neiro', symbol: 'neiro', market_cap_rank: null },
    ];
    expect(readSearch(good({ coins, exchanges: [], nfts: [] }))).toEqual({
      ok: true,
      value: [{ slug: 'neiro', ticker: 'NEIRO', name: 'Neiro' }],
    });
  });

  it('without a list of coins is no answer', () => {
    expect(readSearch(good({ exchanges: [] }))).toMatchObject({ failure: { kind: 'unexpected-answer' } });
  });
});

describe('a refusal', () => {
  const status = (error_code: number) => ({ status: { error_code, error_message: 'no' } });
  it.each([
    ['too many questions', 429, status(429), 'json', 'rate-limited'],
    ['too many questions inside a good status', 200, status(429), 'json', 'rate-limited'],
    ['a missing key', 401, status(10_002), 'json', 'key-rejected'],
    ['a key of another plan', 400, { error_code: 10_010, status: {} }, 'json', 'key-rejected'],
    ['an endpoint of another plan', 401, { error: status(10_005) }, 'json', 'plan-lacks-it'],
    ['an unknown coin', 404, { error: 'coin not found' }, 'json', 'not-listed'],
    ['a wall in front of it', 403, undefined, 'html', 'region-blocked'],
    ['an outage', 503, undefined, 'html', 'service-down'],
    ['a page in place of an answer', 200, undefined, 'html', 'unexpected-answer'],
    ['an empty answer', 200, undefined, 'empty', 'unexpected-answer'],
  ] as const)('by %s is told as what it is', (_what, code, body, bodyKind, kind) => {
    expect(readCoins({ status: code, body, bodyKind })).toMatchObject({ ok: false, failure: { kind } });
  });
});
