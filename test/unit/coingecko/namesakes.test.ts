import { describe, expect, it } from 'vitest';
import type { Coin } from '@/utils/coingecko/coin';
import { isAboveAllUnlisted, namesakesOf, ownsTicker } from '@/utils/coingecko/namesakes';

function coin(slug: string, ticker: string, marketCapUsd: number | null): Coin {
  return {
    slug,
    ticker,
    name: slug,
    rank: null,
    priceUsd: 1,
    marketCapUsd,
    dilutedUsd: null,
    volumeUsd24h: null,
    supply: null,
    change24hPct: null,
    change7dPct: null,
    change1mPct: null,
    asOfMs: null,
  };
}

const DOGE = coin('dogecoin', 'DOGE', 27e9);
const COPY = coin('doge-copy', 'DOGE', 2.7e9);
const LARGE_COPY = coin('doge-large-copy', 'DOGE', 2.71e9);
const UNKNOWN = coin('doge-unknown', 'DOGE', null);

describe('who owns a ticker', () => {
  it('is the coin ten times as large as every other that carries it', () => {
    expect(ownsTicker(DOGE, [DOGE, COPY, UNKNOWN])).toBe(true);
    expect(ownsTicker(DOGE, [DOGE, LARGE_COPY])).toBe(false);
    expect(ownsTicker(COPY, [DOGE, COPY])).toBe(false);
  });

  it('is nobody whose size is unknown, unless nobody else carries it', () => {
    expect(ownsTicker(UNKNOWN, [UNKNOWN, coin('other', 'CAT', 1e9)])).toBe(true);
    expect(ownsTicker(UNKNOWN, [UNKNOWN, coin('another', 'DOGE', null)])).toBe(false);
  });

  it('stands first among its namesakes, unknown sizes last, each once', () => {
    const found = namesakesOf('DOGE', [UNKNOWN, COPY, DOGE, COPY]);
    expect(found.map(({ slug }) => slug)).toEqual(['dogecoin', 'doge-copy', 'doge-unknown']);
  });
});

describe('a coin above all that a list of the largest leaves out', () => {
  const largest = [DOGE, coin('small', 'SMALL', 1e8)];
  it('is ten times as large as the smallest on it', () => {
    expect(isAboveAllUnlisted(coin('a', 'A', 1e9), largest)).toBe(true);
    expect(isAboveAllUnlisted(coin('a', 'A', 9.9e8), largest)).toBe(false);
    expect(isAboveAllUnlisted(coin('a', 'A', null), largest)).toBe(false);
    expect(isAboveAllUnlisted(coin('a', 'A', 1e12), [])).toBe(false);
  });
});
