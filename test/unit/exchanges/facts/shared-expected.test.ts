import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { answer } from '../../../tools/inspect/answer';
import { describeWithShared, sharedFolder } from '../../shared-folder';

const figure = z.nullish(z.number());
/** What another library made of the same bodies, as far as it says what we say. */
const unified = z.object({
  fundingRate: figure,
  fundingTimestamp: figure,
  markPrice: figure,
  indexPrice: figure,
  bid: figure,
  ask: figure,
  last: figure,
  interval: z.nullish(z.string()),
  longShortRatio: figure,
});
const rate = z.object({ fundingRate: z.number(), timestamp: z.number() });
const market = z.object({
  id: z.string(),
  inverse: z.nullish(z.boolean()),
  contractSize: figure,
  maxLeverage: figure,
  expiry: figure,
});
const tier = z.object({
  minNotional: z.number(),
  maxNotional: z.number(),
  maintenanceMarginRate: z.number(),
  maxLeverage: z.number(),
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(sharedFolder(path) ?? '', 'utf8'));
}

function readers(path: string) {
  const [exchange = '', endpoint = ''] = path.split('/');
  const told = answer({ exchange, endpoint, body: readJson(`recordings/${path}.json`) });
  const { result } = z.object({ result: z.unknown() }).parse(readJson(`recordings/${path}.expected.json`));
  return { told: z.record(z.string(), z.unknown()).parse(told), result };
}

function firstOf<T>(result: unknown, schema: z.ZodMiniType<T>): T {
  const direct = schema.safeParse(Array.isArray(result) ? result[0] : result);
  const keyed = z.record(z.string(), schema).safeParse(result);
  const [first] = keyed.success ? Object.values(keyed.data) : [];
  if (first !== undefined) return first;
  if (direct.success) return direct.data;
  throw new Error('nothing to compare with');
}

describeWithShared("another library's reading of the same answers", () => {
  it.each([
    'binance/fapi_premiumIndex',
    'binance/fapi_premiumIndex.doc',
    'binance/dapi_premiumIndex',
    'binance/dapi_ticker24hr',
    'binance/fapi_globalLongShortAccountRatio',
    'binance/dapi_globalLongShortAccountRatio',
    'binance/fapi_fundingInfo',
    'bybit/tickers.linear',
    'bybit/tickers.inverse',
    'bybit/account-ratio',
    'okx/funding-rate',
    'okx/funding-rate.inverse',
    'okx/mark-price',
    'okx/long-short-account-ratio',
    'bitmex/instrument.XBTUSD',
  ])('%s: prices, funding and crowd agree', (path) => {
    const { told, result } = readers(path);
    const other = firstOf(result, unified);
    const ratio = other.longShortRatio;
    const pairs: readonly (readonly [string, unknown])[] = [
      ['fundingRate', other.fundingRate],
      ['nextFundingAtMs', other.fundingTimestamp],
      ['markPrice', other.markPrice],
      ['indexPrice', other.indexPrice],
      ['bid', other.bid],
      ['ask', other.ask],
      ['lastPrice', other.last],
    ];
    for (const [key, value] of pairs) if (value !== undefined) expect([key, told[key]]).toEqual([key, value]);
    // The ratio is rounded to four digits where the share is told beside it.
    if (ratio) expect(told['longShare']).toBeCloseTo(ratio / (1 + ratio), 3);
    if (other.interval && told['fundingIntervalHours'] !== undefined) {
      expect(`${told['fundingIntervalHours']}h`).toBe(other.interval);
    }
  });

  it.each([
    'binance/fapi_fundingRate',
    'binance/dapi_fundingRate',
    'bybit/funding-history',
    'okx/funding-rate-history',
  ])('%s: settled rates agree, oldest first', (path) => {
    const { told, result } = readers(path);
    const rates = z.array(rate).parse(result);
    expect(told['fundingHistory']).toEqual(
      rates.map(({ fundingRate, timestamp }) => ({ atMs: timestamp, rate: fundingRate })),
    );
  });

  it.each(['binance/fapi_klines', 'binance/dapi_klines', 'bybit/kline.inverse', 'okx/candles'])(
    '%s: closed candles agree, volume in base',
    (path) => {
      const { told, result } = readers(path);
      const candles = z.array(z.array(z.number())).parse(told['dailyCandles']);
      const others = z.array(z.array(z.number())).parse(result);
      expect(others).toEqual(expect.arrayContaining(candles));
      // Of OKX's the last is marked as running, and left out.
      expect(candles).toHaveLength(path === 'okx/candles' ? others.length - 1 : others.length);
    },
  );

  it.each([
    'binance/fapi_exchangeInfo.full',
    'binance/dapi_exchangeInfo.full',
    'bybit/instruments-info.linear',
    'okx/instruments.swap.full',
    'okx/instruments.futures.full',
  ])('%s: every contract has the same size, style, expiry and highest leverage', (path) => {
    const { told, result } = readers(path);
    const rows = z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .parse(told['bySymbol'] ?? { [String(told['symbol'])]: told });
    const markets = z.array(market).parse(result);
    expect(markets.length).toBeGreaterThan(0);
    let compared = 0;
    for (const { id, inverse, contractSize, maxLeverage, expiry } of markets) {
      const row = rows[id];
      if (row === undefined) continue;
      compared += 1;
      if (typeof inverse === 'boolean') expect([id, row['inverse']]).toEqual([id, inverse]);
      if (contractSize) expect([id, row['contractSize']]).toEqual([id, contractSize]);
      if (maxLeverage) expect([id, row['maxLeverage']]).toEqual([id, maxLeverage]);
      if (expiry) expect([id, row['expiry']]).toEqual([id, new Date(expiry).toISOString().slice(0, 10)]);
    }
    expect(compared).toBeGreaterThanOrEqual(markets.length * 0.9);
  });

  it('Binance maintenance steps are those another project recorded', () => {
    const body = readJson('recordings/binance/leverageBracket.freqtrade.json');
    const expected = z
      .record(z.string(), z.array(tier))
      .parse(readJson('recordings/binance/leverageBracket.freqtrade.expected.json'));
    for (const [name, wanted] of Object.entries(expected)) {
      const [pair = '', expiry] = name.split('-');
      const joined = (pair.split(':')[0] ?? '').replace('/', '');
      const contract = { symbol: expiry === undefined ? joined : `${joined}_${expiry}` };
      const told = z
        .object({ tiers: z.array(z.record(z.string(), z.unknown())) })
        .parse(answer({ exchange: 'binance', endpoint: 'leverageBracket.freqtrade', body, contract }));
      expect(told.tiers.map(({ min, max, mmr, maxLeverage }) => [min, max, mmr, maxLeverage])).toEqual(
        wanted.map((step) => [
          step.minNotional,
          step.maxNotional,
          step.maintenanceMarginRate,
          step.maxLeverage,
        ]),
      );
    }
  });
});
