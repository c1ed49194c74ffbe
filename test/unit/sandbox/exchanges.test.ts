import { describe, expect, it } from 'vitest';
import type { SandboxRequest } from '../../sandbox/answer';
import { quarterEnds } from '../../sandbox/days';
import { PRETEND_EXCHANGES, pageAddress } from '../../sandbox/exchanges/all';
import { tradingPage } from '../../sandbox/exchanges/pretend-exchange';
import { API_HOSTS, BROWSER_HOSTS } from '../../sandbox/hosts';
import { answerFor } from '../../sandbox/route';
import { newTokenMetricsState } from '../../sandbox/tokenmetrics/state';

const state = newTokenMetricsState(() => Date.UTC(2026, 10, 23));

function get(address: string) {
  const url = new URL(address);
  const request: SandboxRequest = {
    method: 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers: {},
    body: '',
  };
  return answerFor(request, state);
}

describe('pretend exchanges', () => {
  it.each(Object.values(PRETEND_EXCHANGES))('$name reads each of its own pairs', (exchange) => {
    for (const pair of exchange.pairs) {
      const page = tradingPage(exchange, `/en${pair}`);
      expect(page, pair).not.toBeNull();
      expect(page?.base, pair).not.toBe('');
    }
  });

  it.each(Object.values(PRETEND_EXCHANGES))(
    '$name shows its first pair under a strict policy',
    ({ id, name }) => {
      const answer = get(pageAddress(id));
      expect(answer.status).toBe(200);
      expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
      expect(answer.body).toContain(name);
    },
  );

  it.each([
    ['https://www.binance.com/en/futures/home', false],
    ['https://www.binance.com/zh-TC/futures/BTCUSDT', true],
    ['https://www.binance.com/en/markets', false],
    ['https://www.kucoin.com/trade/futures/10000SATSUSDTM', true],
    ['https://pro.kraken.com/app/markets/crypto', false],
    ['https://www.okx.com/markets/prices/swap', false],
    ['https://www.htx.com/en-us/futures/linear_swap/exchange', true],
  ])('%s is a trading page: %s', (address, trading) => {
    expect(String(get(address).body).includes('Order book')).toBe(trading);
  });

  it('says that BitMEX has closed, whatever the address', () => {
    expect(get(pageAddress('bitmex')).body).toContain('BitMEX has closed');
    expect(get('https://www.bitmex.com/app/trade/XBTUSD').body).not.toContain('Order book');
  });

  it('prices a thousand PEPE a thousand times as dear as one', () => {
    const [one, thousand] = ['/trade/PEPE_USDT', '/futures/1000PEPEUSDT'].map((address) =>
      tradingPage(PRETEND_EXCHANGES.binance, address),
    );
    expect((thousand?.price ?? 0) / (one?.price ?? 1)).toBeCloseTo(1000);
  });
});

describe('instrument lists', () => {
  it.each([
    'https://fapi.binance.com/fapi/v1/exchangeInfo',
    'https://dapi.binance.com/dapi/v1/exchangeInfo',
    'https://api.bybit.com/v5/market/instruments-info?category=linear',
    'https://www.okx.com/api/v5/public/instruments?instType=SWAP',
    'https://api.coinbase.com/api/v3/brokerage/market/products?product_type=FUTURE',
    'https://api.deepcoin.com/deepcoin/market/instruments?instType=SWAP',
    'https://api.hbdm.com/linear-swap-api/v1/swap_contract_info',
    'https://api-futures.kucoin.com/api/v1/contracts/active',
    'https://futures.kraken.com/derivatives/api/v3/instruments',
    'https://api.gateio.ws/api/v4/futures/usdt/contracts',
  ])('%s lists BTC', (address) => {
    const { status, body } = get(address);
    expect(status).toBe(200);
    expect(String(body)).toMatch(/BTC|XBT/);
  });

  it('dates quarters on the last Friday', () => {
    const [first, second] = quarterEnds(Date.UTC(2026, 10, 23), 2);
    expect(new Date(first ?? 0).toISOString()).toBe('2026-12-25T08:00:00.000Z');
    expect(new Date(second ?? 0).toISOString()).toBe('2027-03-26T08:00:00.000Z');
  });

  it('live on hosts that the browser is told of', () => {
    expect(API_HOSTS.filter((host) => !BROWSER_HOSTS.includes(host))).toEqual([]);
  });
});
