import { describe, expect, it } from 'vitest';
import { isTicker, splitJoined, splitSeparated } from '@/utils/contracts/quotes';

describe('a symbol without separator', () => {
  const quotes = ['USD', 'USDT', 'USDC', 'BUSD', 'BTC', 'ETH', 'BNB', 'TRY'];

  it.each([
    ['ETHBTC', 'ETH', 'BTC'],
    ['BNBUSDT', 'BNB', 'USDT'],
    ['USDCUSDT', 'USDC', 'USDT'],
    ['USDTTRY', 'USDT', 'TRY'],
    ['BTCSTUSDT', 'BTCST', 'USDT'],
    ['BUSDUSDT', 'BUSD', 'USDT'],
    ['AAVEBUSD', 'AAVE', 'BUSD'],
    ['btcusd', 'BTC', 'USD'],
    ['4USDT', '4', 'USDT'],
  ])('%s is %s in %s', (symbol, base, quote) => expect(splitJoined(symbol, quotes)).toEqual({ base, quote }));

  it.each(['USDT', 'HOME', '', 'BTC_USDT', 'BTC-USDT', 'BTCEUR'])('%j is none', (symbol) => {
    expect(splitJoined(symbol, quotes)).toBeNull();
  });
});

describe('a pair with a separator', () => {
  it('is two tickers, the second a known quote, in any case', () => {
    expect(splitSeparated('sol_usdc', '_')).toEqual({ base: 'SOL', quote: 'USDC' });
  });

  it.each(['SOL', 'SOL_', '_USDT', 'SOL_USDT_1', 'SOL_PAGE', 'S.OL_USDT', '_', ''])('%j is none', (text) => {
    expect(splitSeparated(text, '_')).toBeNull();
  });

  it('has tickers of letters and digits only', () => {
    expect(['BTC', '1INCH', '0G', '币安人生'].every(isTicker)).toBe(true);
    expect(['', 'A B', 'A/B', '__proto__', 'A'.repeat(25), '💩'].some(isTicker)).toBe(false);
  });
});
