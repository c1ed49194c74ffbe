import { describe, expect, it } from 'vitest';
import {
  isWholeLookUp,
  lookUpWith,
  MOST_TICKERS,
  POPULAR_TICKERS,
  type TickerBook,
} from '@/utils/tokenmetrics/popular';

const isDue = (storedAtMs: number) => storedAtMs < 100;

function book(change: Partial<TickerBook> = {}): TickerBook {
  return { wanted: [], ours: [], storedAtMs: new Map(), crowded: new Set(), ...change };
}

describe('looking tickers up', () => {
  it('names a dozen at most, each once', () => {
    const named = lookUpWith(['BTC', 'ZZZ'], book({ ours: ['ETH'] }), isDue);
    expect(named).toHaveLength(MOST_TICKERS);
    expect(new Set(named).size).toBe(MOST_TICKERS);
    expect(named.slice(0, 3)).toEqual(['BTC', 'ZZZ', 'ETH']);
  });

  it('prefers tickers never looked up to those that are due again, and skips fresh ones', () => {
    const all = new Map<string, number>(POPULAR_TICKERS.map((ticker) => [ticker, 200]));
    all.delete('KAS');
    all.set('BTC', 50);
    expect(lookUpWith(['ZZZ'], book({ storedAtMs: all }), isDue)).toEqual(['ZZZ', 'KAS', 'BTC']);
  });

  it('asks a crowded ticker alone and never takes one along', () => {
    const crowded = new Set(['CAT', 'BTC']);
    expect(lookUpWith(['ZZZ', 'CAT'], book({ crowded }), isDue)).toEqual(['CAT']);
    expect(lookUpWith(['ZZZ'], book({ crowded }), isDue)).not.toContain('BTC');
  });

  it('believes a full page only about a single ticker', () => {
    expect(isWholeLookUp(['A', 'B'], 99)).toBe(true);
    expect(isWholeLookUp(['A', 'B'], 100)).toBe(false);
    expect(isWholeLookUp(['A'], 100)).toBe(true);
  });

  it('knows each popular ticker once, in capitals', () => {
    expect(new Set(POPULAR_TICKERS).size).toBe(POPULAR_TICKERS.length);
    for (const ticker of POPULAR_TICKERS) expect(ticker).toMatch(/^[A-Z0-9]+$/);
  });
});
