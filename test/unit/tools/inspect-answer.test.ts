import { describe, expect, it } from 'vitest';
import { answer } from '../../tools/inspect/answer';

const MARK = {
  symbol: 'BTCUSDT',
  markPrice: '50500',
  indexPrice: '50000',
  lastFundingRate: '0.0004',
  nextFundingTime: 1_790_006_400_000,
};

describe('what inspect makes of an exchange answer', () => {
  it('finds the contract in the answer, and says nothing of an interval nobody told', () => {
    const told = answer({ exchange: 'binance', endpoint: 'fapi_premiumIndex', body: MARK });
    expect(told).toEqual({
      symbol: 'BTCUSDT',
      markPrice: 50_500,
      indexPrice: 50_000,
      premium: 50_500 / 50_000 - 1,
      fundingRate: 0.0004,
      nextFundingAtMs: 1_790_006_400_000,
    });
  });

  it('takes from other answers what this one needs', () => {
    const told = answer({
      exchange: 'binance',
      endpoint: 'fapi_premiumIndex.doc',
      body: MARK,
      context: { fapi_fundingInfo: [{ symbol: 'BTCUSDT', fundingIntervalHours: 4 }] },
    });
    expect(told).toMatchObject({
      fundingIntervalHours: 4,
      fundingPerHour: 0.0001,
      fundingAprSimple: 0.0001 * 8760,
    });
  });

  it('takes plain figures as well, under either name', () => {
    const body = { symbol: 'ETHUSD_PERP', openInterest: '800' };
    const asked = { exchange: 'binance', endpoint: 'dapi_openInterest', body };
    expect(answer({ ...asked, context: { mark: 4000, contractSize: 20 } })).toMatchObject({
      oiContracts: 800,
      oiUsd: 16_000,
      oiBase: 4,
    });
    expect(answer({ ...asked, context: { markPrice: 2000 } })).toMatchObject({ oiUsd: 8000, oiBase: 4 });
  });

  it('reads the contract it is asked for, by symbol or in a page answer words', () => {
    const body = [
      { ...MARK, symbol: 'ETHUSDT', markPrice: '4000' },
      { ...MARK, symbol: 'BTCUSDT' },
    ];
    const asked = { exchange: 'binance', endpoint: 'fapi_premiumIndex', body };
    expect(answer({ ...asked, contract: { symbol: 'BTCUSDT' } })).toMatchObject({ markPrice: 50_500 });
    const contract = {
      market: 'perp',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      symbol: 'BTCUSDT',
      contractStyle: 'linear',
    };
    expect(answer({ ...asked, contract })).toMatchObject({ symbol: 'BTCUSDT', markPrice: 50_500 });
    expect(answer({ ...asked, contract: { symbol: 'XRPUSDT' } })).toEqual({ error: 'not-listed' });
  });

  it('answers a whole list by its first row, and every row by its symbol', () => {
    const body = { code: '0', data: [{ instId: 'SOL-USDT-SWAP', markPx: '2' }, { instId: 'BTC-USD-SWAP', markPx: '3' }] }; // biome-ignore format: a table
    expect(answer({ exchange: 'okx', endpoint: 'mark-price', body })).toEqual({
      symbol: 'SOL-USDT-SWAP',
      markPrice: 2,
      bySymbol: { 'SOL-USDT-SWAP': { markPrice: 2 }, 'BTC-USD-SWAP': { markPrice: 3 } },
    });
  });

  it('says what an error inside an answer means', () => {
    const body = { retCode: 10_006, retMsg: 'Too many visits!', result: {} };
    expect(answer({ exchange: 'bybit', endpoint: 'tickers.linear', body })).toEqual({
      error: 'rate-limited',
    });
    expect(answer({ exchange: 'bybit', endpoint: 'tickers.linear', body: '<html></html>' })).toEqual({
      error: 'unexpected-answer',
    });
  });

  it('knows when it knows neither the exchange nor the endpoint', () => {
    expect(answer({ exchange: 'nowhere', endpoint: 'x', body: {} })).toMatchObject({ error: 'not-listed' });
    expect(answer({ exchange: 'okx', endpoint: 'x', body: {} })).toMatchObject({ error: 'unknown-question' });
  });
});
