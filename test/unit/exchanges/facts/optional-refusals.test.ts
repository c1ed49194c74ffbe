import { describe, expect, it } from 'vitest';
import type { OptionalExchangeId } from '@/utils/contracts/contract';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { SAMPLES } from './samples';
import { contractOf } from './samples/sample';

const REFUSALS: readonly (readonly [OptionalExchangeId, string, unknown, FailureKind])[] = [
  ['hyperliquid', 'candleSnapshot', null, 'not-listed'],
  ['hyperliquid', 'metaAndAssetCtxs', { error: 'Too many requests' }, 'rate-limited'],
  ['hyperliquid', 'metaAndAssetCtxs', [{ universe: [] }, []], 'not-listed'],
  ['dydx', 'perpetualMarkets', { errors: [{ msg: 'Market not found' }] }, 'not-listed'],
  ['dydx', 'candles', { errors: [{ code: 'GEOBLOCKED', msg: 'Not available.' }] }, 'region-blocked'],
  ['deribit', 'ticker', { error: { code: 10028, message: 'too_many_requests' } }, 'rate-limited'],
  ['deribit', 'ticker', { error: { code: 13020, message: 'instrument_not_found' } }, 'not-listed'],
  ['deribit', 'get_order_book', { error: { code: -32602, message: 'Invalid params' } }, 'unexpected-answer'],
  ['bitget', 'tickers', { code: '40034', msg: 'Parameter does not exist', data: null }, 'not-listed'],
  ['bitget', 'tickers', { code: '429', msg: 'Too Many Requests' }, 'rate-limited'],
  ['bitget', 'candles', { code: '40309', msg: 'The symbol has been removed' }, 'not-listed'],
  ['mexc', 'ticker', { success: false, code: 1001, message: '合约不存在' }, 'not-listed'],
  ['mexc', 'ticker', { success: false, code: 510, message: 'Requests are too frequent' }, 'rate-limited'],
  ['mexc', 'ticker', { success: false, code: 0, data: [] }, 'unexpected-answer'],
  ['bingx', 'ticker', { code: 109425, msg: 'symbol not exist', data: {} }, 'not-listed'],
  ['bingx', 'klines', { code: 100410, msg: 'rate limitation' }, 'rate-limited'],
  ['bitfinex', 'ticker', ['error', 10020, 'symbol: invalid'], 'not-listed'],
  ['bitfinex', 'candles', ['error', 11010, 'ratelimit: error'], 'rate-limited'],
  ['bitfinex', 'status-deriv', [], 'not-listed'],
  ['cryptocom', 'get-tickers', { code: 42901, message: 'RATE_LIMIT' }, 'rate-limited'],
  ['cryptocom', 'get-tickers', { code: 40003, message: 'Invalid instrument_name' }, 'not-listed'],
  ['cryptocom', 'get-book', { code: 50001, message: 'ERR_INTERNAL' }, 'service-down'],
  ['phemex', 'ticker-24hr-v2', { error: { code: 6001, message: 'invalid argument' } }, 'not-listed'],
  ['phemex', 'products', { code: 10500, msg: 'System busy', data: null }, 'service-down'],
  ['aster', 'premiumIndex', { code: -1121, msg: 'Invalid symbol.' }, 'not-listed'],
  ['aster', 'fundingInfo', [], 'not-listed'],
  ['aster', 'fundingRate', { code: -1003, msg: 'Too many requests.' }, 'rate-limited'],
  ['binanceus', 'spot_klines', { code: -1121, msg: 'Invalid symbol.' }, 'not-listed'],
];

describe('What an optional exchange says in place of an answer', () => {
  it.each(REFUSALS)('%s %s: %o means %s', (id, sourceId, body, kind) => {
    const sample = SAMPLES[id]?.find(({ source }) => source === sourceId);
    const source = factSourcesOf(id).find((one) => one.id === sourceId);
    if (sample === undefined) throw new Error(`no sample of ${sourceId}`);
    expect(source?.read(body, contractOf(sample), {})).toBe(kind);
  });
});

describe('What is asked of an optional exchange', () => {
  const asked = (id: OptionalExchangeId, sourceId: string, nowMs?: number) => {
    const sample = SAMPLES[id]?.find(({ source }) => source === sourceId);
    const source = factSourcesOf(id).find((one) => one.id === sourceId);
    if (sample === undefined) throw new Error(`no sample of ${sourceId}`);
    return source?.request(contractOf(sample), nowMs);
  };
  const now = Date.UTC(2026, 8, 21);

  it('Hyperliquid is told the coin in its own spelling, and the builder’s exchange it belongs to', () => {
    expect(asked('hyperliquid', 'candleSnapshot', now)?.json).toEqual({
      type: 'candleSnapshot',
      req: { coin: 'kPEPE', interval: '1d', startTime: now - 400 * 86_400_000, endTime: now },
    });
    const source = factSourcesOf('hyperliquid').find(({ id }) => id === 'metaAndAssetCtxs');
    const builders = contractOf({
      source: '',
      page: 'app.hyperliquid.xyz/trade/xyz:TSLA',
      body: null,
      facts: {},
    });
    expect(source?.request(builders).json).toEqual({ type: 'metaAndAssetCtxs', dex: 'xyz' });
    expect(asked('hyperliquid', 'metaAndAssetCtxs')?.json).toEqual({ type: 'metaAndAssetCtxs' });
  });

  it('Bitget is asked for days that begin at midnight UTC, and in the product of the contract', () => {
    expect(asked('bitget', 'candles')?.url).toContain('granularity=1Dutc');
    const source = factSourcesOf('bitget').find(({ id }) => id === 'tickers');
    const url = (page: string) =>
      source?.request(contractOf({ source: '', page, body: null, facts: {} })).url;
    expect(url('www.bitget.com/futures/usdc/BTCPERP')).toContain('productType=usdc-futures');
    expect(url('www.bitget.com/futures/coin/BTCUSD')).toContain('productType=coin-futures');
  });

  it('behind an option of Deribit stand the candles of its coin', () => {
    expect(asked('deribit', 'get_tradingview_chart_data', now)?.url).toContain(
      'instrument_name=BTC-PERPETUAL',
    );
  });

  it('Aster’s brackets are asked for a contract at a time', () => {
    expect(asked('aster', 'brackets')).toMatchObject({ method: 'POST', json: { symbol: 'SOLUSDT' } });
  });
});
