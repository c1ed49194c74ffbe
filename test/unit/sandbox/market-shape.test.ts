import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS } from '@/utils/contracts/contract';
import { DAY_MS } from '../../sandbox/days';
import { PRETEND_EXCHANGES } from '../../sandbox/exchanges/all';
import { tradingPage } from '../../sandbox/exchanges/pretend-exchange';
import { Faults } from '../../sandbox/faults';
import { candlesOf } from '../../sandbox/market/candles';
import { contractOf, contractsOf } from '../../sandbox/market/contracts';
import { figuresOf } from '../../sandbox/market/figures';
import type { PretendContract } from '../../sandbox/market/pretend-contract';
import { HOUR_MS, pricePath } from '../../sandbox/market/price-path';
import { regionFaults } from '../../sandbox/market/region';
import { truthOf } from '../../sandbox/market/truth';
import { bodyOf, heard, NOON_MS } from './pretend-internet';

function contract(exchange: (typeof EXCHANGE_IDS)[number], symbol: string): PretendContract {
  const found = contractOf(exchange, symbol, NOON_MS);
  if (found === null) throw new Error(`No ${symbol} on ${exchange}`);
  return found;
}

/** Annualised, of the last sixty daily closes. */
function volatility(ticker: string): number {
  const closes = pricePath(ticker, NOON_MS)
    .days.slice(-61)
    .map(({ close }) => close);
  const returns = closes.slice(1).map((close, place) => Math.log(close / (closes[place] ?? close)));
  return Math.sqrt((returns.reduce((sum, one) => sum + one * one, 0) / returns.length) * 365);
}

describe('the pretend market', () => {
  it('has a calm bitcoin and a wild PEPE', () => {
    expect(volatility('BTC')).toBeGreaterThan(0.33);
    expect(volatility('BTC')).toBeLessThan(0.58);
    expect(volatility('PEPE')).toBeGreaterThan(1.35);
    expect(volatility('PEPE')).toBeLessThan(2.3);
  });

  it('makes its days of its hours', () => {
    const { hours, days } = pricePath('ETH', NOON_MS);
    const yesterday = days.at(-2);
    if (yesterday === undefined) throw new Error('No days');
    const inIt = hours.filter(
      ({ openMs }) => openMs >= yesterday.openMs && openMs < yesterday.openMs + DAY_MS,
    );
    expect(inIt).toHaveLength(24);
    expect(yesterday.open).toBe(inIt[0]?.open);
    expect(yesterday.close).toBe(inIt.at(-1)?.close);
    expect(yesterday.high).toBe(Math.max(...inIt.map(({ high }) => high)));
    expect(yesterday.low).toBe(Math.min(...inIt.map(({ low }) => low)));
  });

  it('has four hundred days and a thousand hours of candles, of which the last closes at the mark price', () => {
    const bitcoin = contract('binance', 'BTCUSDT');
    const days = candlesOf(bitcoin, 24, 400, NOON_MS);
    const hours = candlesOf(bitcoin, 1, 1000, NOON_MS);
    expect([days.length, hours.length]).toEqual([400, 1000]);
    expect(hours.at(-1)?.close).toBeCloseTo(figuresOf(bitcoin, NOON_MS).mark, 1);
    expect(days.at(-1)?.isRunning).toBe(true);
    expect(days.at(-2)?.isRunning).toBe(false);
    for (const { open, high, low, close } of [...days, ...hours]) {
      expect(high).toBeGreaterThanOrEqual(Math.max(open, close));
      expect(low).toBeLessThanOrEqual(Math.min(open, close));
    }
  });

  it('says the same thing twice, and how an hour went does not change when it is over', () => {
    const ratios = (nowMs: number) =>
      pricePath('SOL', nowMs)
        .hours.filter(({ openMs }) => openMs < NOON_MS - HOUR_MS)
        .slice(-50)
        .map(({ busy }) => busy);
    const before = ratios(NOON_MS);
    expect(ratios(NOON_MS + 2 * HOUR_MS)).toEqual(before);
    expect(truthOf('okx', 'BTC-USDT-SWAP', NOON_MS)).toEqual(truthOf('okx', 'BTC-USDT-SWAP', NOON_MS));
  });

  it('settles funding every hour, four hours or eight hours', () => {
    const hours = EXCHANGE_IDS.flatMap((id) => contractsOf(id, NOON_MS)).map(
      ({ fundingHours }) => fundingHours,
    );
    expect(new Set(hours)).toEqual(new Set([null, 1, 4, 8]));
  });

  it('has contracts that are suspended, being delisted and not yet trading', () => {
    const states = EXCHANGE_IDS.flatMap((id) => contractsOf(id, NOON_MS)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['trading', 'suspended', 'delisting', 'pre-market']));
  });

  it.each(EXCHANGE_IDS.filter((id) => id !== 'bitmex'))('%s prices its pages as its API does', (id) => {
    const exchange = PRETEND_EXCHANGES[id];
    const [first = ''] = exchange.pairs;
    const page = tradingPage(exchange, first);
    const bitcoin = contractsOf(id, NOON_MS).find(
      ({ market, ticker }) => market === 'perp' && ticker === 'BTC',
    );
    if (bitcoin === undefined || page === null) throw new Error(`${id} has no bitcoin page`);
    expect(Math.abs(figuresOf(bitcoin, NOON_MS).mark / page.price - 1)).toBeLessThan(0.002);
  });

  it('calls what it does not know unknown, each exchange in its own way', () => {
    const answer = (url: string) => {
      const said = heard({ method: 'GET', url });
      return [said.status, bodyOf(said)] as const;
    };
    expect(answer('https://fapi.binance.com/fapi/v1/openInterest?symbol=NOPEUSDT')[0]).toBe(400);
    expect(
      answer('https://api.bybit.com/v5/market/kline?category=linear&symbol=NOPEUSDT&interval=D'),
    ).toMatchObject([200, { retCode: 10_001 }]);
    expect(answer('https://www.okx.com/api/v5/market/ticker?instId=NOPE-USDT-SWAP')).toMatchObject([
      200,
      { code: '51001' },
    ]);
    expect(answer('https://api.hbdm.com/v5/market/open_interest?contract_code=NOPE-USDT')).toMatchObject([
      200,
      { status: 'error' },
    ]);
    expect(answer('https://api.gateio.ws/api/v4/futures/usdt/contracts/NOPE_USDT')).toMatchObject([
      400,
      { label: 'CONTRACT_NOT_FOUND' },
    ]);
  });
});

describe('a region that an exchange does not serve', () => {
  it.each(EXCHANGE_IDS.filter((id) => id !== 'bitmex'))(
    'is refused by every API of %s, and by no page',
    (id) => {
      const faults = new Faults();
      for (const { pattern, fault } of regionFaults(id)) faults.add(pattern, fault);
      const { api, pageHosts } = PRETEND_EXCHANGES[id];
      for (const { host, path } of api) {
        const address = path.source
          .replace(/^\^|\$$/g, '')
          .replaceAll('\\', '')
          .replace('([^/]+)', 'BTC');
        expect(faults.meet(host, address).fault, host + address).toMatchObject({
          status: id === 'binance' ? 451 : 403,
        });
      }
      for (const host of pageHosts) expect(faults.meet(host, '/trade/BTC_USDT').fault).toBeNull();
    },
  );
});
