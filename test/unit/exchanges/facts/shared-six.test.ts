import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import type { FactContext } from '@/utils/exchanges/fact-source';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import { answer } from '../../../tools/inspect/answer';
import { contractsCalled } from '../../../tools/inspect/asked-contract';
import { describeWithShared, sharedFolder } from '../../shared-folder';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(sharedFolder(path) ?? '', 'utf8'));
}

function expectedOf<T>(path: string, schema: z.ZodMiniType<T>): T {
  return z.object({ result: schema }).parse(readJson(`recordings/${path}.expected.json`)).result;
}

/** What the product says of one contract by a recorded answer. */
function told(path: string, symbol: string | Partial<Contract>, context: FactContext = {}) {
  const [exchange, endpoint = ''] = path.split('/');
  const id = z.enum(['coinbase', 'deepcoin', 'htx', 'kucoin', 'kraken', 'gate']).parse(exchange);
  const [source] = factSourcesOf(id)
    .filter((one) => endpoint.startsWith(one.id))
    .sort((a, b) => b.id.length - a.id.length);
  const body = readJson(`recordings/${path}.json`);
  const name = typeof symbol === 'string' ? symbol : (symbol.symbol ?? '');
  for (const called of contractsCalled(id satisfies ExchangeId, name)) {
    const contract = typeof symbol === 'string' ? called : { ...called, ...symbol };
    if (contract.symbol?.toUpperCase() !== name.toUpperCase() || !source?.serves(contract)) continue;
    const facts = source.read(body, contract, context);
    if (typeof facts !== 'string') return facts;
  }
  throw new Error(`${path} says nothing of ${name}`);
}

describeWithShared('Figures worked out by hand from recorded answers', () => {
  it('Kraken: the hourly rate of a linear contract is its amount over the price', () => {
    const facts = told('kraken/futures-ticker.PF_ENJUSD', 'PF_ENJUSD');
    expect(facts.fundingRate).toBeCloseTo(-1.7432525571362725e-5, 9);
    expect(facts).toMatchObject({ fundingIntervalHours: 1, oiBase: 72_513, oiUsd: 3147.0642000000003 });
  });

  it('Kraken: the hourly rate of an inverse contract is its amount times the price', () => {
    const facts = told('kraken/futures-tickers', 'PI_XBTUSD');
    expect(facts.fundingRate).toBeCloseTo(-0.00036549300815487, 9);
    expect(facts).toMatchObject({ fundingIntervalHours: 1, oiUsd: 21_279_580 });
  });

  it.each([
    ['PI_XBTUSD', 50, 0.01],
    ['PF_ETHUSD', 50, 0.01],
    ['PF_PEPEUSD', 50, 0.01],
    ['PF_AAPLxUSD', 5, 0.1],
  ])('Kraken: the first margin level of %s allows %d times', (symbol, maxLeverage, mmr) => {
    expect(told('kraken/futures-instruments', symbol)).toMatchObject({ maxLeverage, mmr });
  });

  it('Coinbase International: a tenth of initial margin, hourly funding', () => {
    expect(told('coinbase/intx-instruments', { symbol: 'ETH-PERP-INTX' })).toMatchObject({
      maxLeverage: 10,
      fundingIntervalHours: 1,
      fundingRate: 9e-6,
      oiBase: 1270.749,
      oiUsd: 3165181.6092000003,
      volBase24h: 44_434.8131,
      volUsd24h: 110_943_454.279785,
    });
  });

  it('Coinbase futures: the overnight margin limits, not the lighter one of the day', () => {
    const facts = told('coinbase/market-products.future', 'BIP-20DEC30-CDE');
    expect(facts.maxLeverage).toBeCloseTo(1 / 0.306375, 9);
    expect(facts.intradayMaxLeverage).toBeCloseTo(1 / 0.1000185, 9);
    expect(facts.nextFundingAtMs).toBe(Date.UTC(2026, 3, 7, 1));
  });

  it('Deepcoin: turnover over volume and price tells a contract of a tenth of an ether', () => {
    expect(told('deepcoin/candles', { symbol: 'ETH-USDT-SWAP', market: 'perp' })).toMatchObject({
      contractSize: 0.1,
    });
  });

  it.each([
    ['1000BABYDOGEUSDT', 8],
    ['1000CATUSDT', 4],
  ])('Deepcoin: %s settles every %d hours', (symbol, hours) => {
    const facts = told('deepcoin/funding-rate.cycle', { symbol, market: 'perp' });
    expect(facts.fundingIntervalHours).toBe(hours);
  });

  it('HTX: open interest in contracts, coins and dollars, linear and inverse', () => {
    expect(told('htx/v5_open_interest', 'BTC-USDT')).toMatchObject({
      oiContracts: 32_476_092,
      oiBase: 32_476.092,
      oiUsd: 2_063_137_924.9668,
      contractSize: 0.001,
    });
    expect(told('htx/swap_open_interest', 'BTC-USD')).toMatchObject({
      oiContracts: 518_018,
      oiBase: 2769.6757774070747,
      oiUsd: 51_801_800,
    });
  });

  it('KuCoin: open interest is contracts of a hundredth of an ether', () => {
    const facts = told('kucoin/contract.ETHUSDTM', 'ETHUSDTM');
    expect(facts.oiBase).toBeCloseTo(87_244.43, 6);
    expect(facts.oiUsd).toBeCloseTo(395_572_352.7301, 3);
    expect(facts).toMatchObject({
      maxLeverage: 100,
      imr: 0.01,
      mmr: 0.005,
      contractSize: 0.01,
      fundingRate: 0.000535,
      fundingIntervalHours: 8,
      volBase24h: 74_833.54,
      volUsd24h: 341_156_641.03354263,
    });
    expect(facts).not.toHaveProperty('nextFundingAtMs');
    expect(told('kucoin/uta-open-interest', 'ETHUSDTM', { contractSize: 0.01 }).oiBase).toBeCloseTo(
      80_539.6,
      6,
    );
  });

  it('Gate: a tier ends at its risk limit', () => {
    expect(told('gate/risk_limit_tiers', 'BTC_USDT').tiers).toEqual([
      { min: 0, max: 1_000_000, mmr: 0.004, imr: 0.008, maxLeverage: 125, deduction: null, capUnit: 'USDT' },
    ]);
  });
});

const figure = z.nullish(z.number());
const prices = z.object({
  fundingRate: figure,
  fundingTimestamp: figure,
  interval: z.nullish(z.string()),
  markPrice: figure,
  indexPrice: figure,
  bid: figure,
  ask: figure,
  last: figure,
});
const PRICES: readonly (readonly [path: string, symbol: string, key?: string])[] = [
  ['coinbase/intx-quote', 'ETH-PERP-INTX'],
  ['deepcoin/current-funding-rate', 'ETHUSDT'],
  ['deepcoin/tickers.swap', 'BTC-USD-SWAP', 'BTC/USD:BTC'],
  ['htx/swap_funding_rate', 'BTC-USD'],
  ['htx/v5_funding_rate', 'BTC-USDT'],
  ['kucoin/funding-rate-current', 'ETHUSDTM'],
  ['kucoin/uta-funding-rate', 'ETHUSDTM'],
  ['kraken/futures-tickers', 'PF_ETHUSD', 'ETH/USD:USD'],
  ['gate/futures-usdt-contracts', '0G_USDT', '0G/USDT:USDT'],
  ['gate/tickers', 'BTC_USDT'],
];

describeWithShared("Another library's reading of the same answers", () => {
  const rows = PRICES.map(([path, symbol, key]) => ({ path, symbol, key }));
  it.each(rows)('$path: prices and funding of $symbol agree', ({ path, symbol, key }) => {
    const other =
      key === undefined ? expectedOf(path, prices) : expectedOf(path, z.record(z.string(), prices))[key];
    const facts = told(path, symbol);
    const pairs = [
      [facts.fundingRate, other?.fundingRate],
      [facts.nextFundingAtMs, path.startsWith('kraken') ? null : other?.fundingTimestamp],
      [facts.fundingIntervalHours, other?.interval ? Number.parseInt(other.interval, 10) : null],
      [facts.markPrice, other?.markPrice],
      [facts.indexPrice, other?.indexPrice],
      [facts.bid, other?.bid],
      [facts.ask, other?.ask],
      [facts.lastPrice, other?.last],
    ].filter(([, wanted]) => wanted !== null && wanted !== undefined);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [ours, theirs] of pairs) expect(ours).toBeCloseTo(theirs ?? Number.NaN, 9);
  });

  const market = z.object({
    id: z.string(),
    inverse: z.nullish(z.boolean()),
    contractSize: figure,
    maxLeverage: figure,
    expiry: figure,
  });

  it.each([
    'coinbase/market-products.future',
    'coinbase/market-products.perp-intx',
    'deepcoin/instruments.swap',
    'gate/futures-usdt-contracts.full',
    'htx/linear-swap_contract_info.full',
    'htx/swap_contract_info.full',
    'kraken/futures-instruments.full',
    'kraken/spot-AssetPairs',
    'kucoin/contracts-active',
  ])('%s: sizes, styles, leverage and expiries agree', (path) => {
    const text = readFileSync(sharedFolder(`recordings/${path}.json`) ?? '', 'utf8');
    const rows = expectedOf(path, z.array(market)).filter(({ id }) => text.includes(`"${id}"`));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows.slice(0, 12)) {
      const facts = told(path, row.id);
      if (row.contractSize) expect(facts.contractSize).toBe(row.contractSize);
      if (typeof row.inverse === 'boolean') expect(facts.inverse).toBe(row.inverse);
      // One is what it puts where it knows nothing.
      if (row.maxLeverage && row.maxLeverage > 1) expect(facts.maxLeverage).toBe(row.maxLeverage);
      if (row.expiry) expect(facts.expiry).toBe(new Date(row.expiry).toISOString().slice(0, 10));
    }
  });

  const series = z.array(z.array(z.number()));
  it.each([
    ['deepcoin/candles', 'ETH-USDT-SWAP'],
    ['gate/candlesticks', 'BTC_USDT'],
    ['kraken/futures-candles', 'PI_XBTUSD'],
    ['kucoin/kline-query', 'ETHUSDTM'],
  ])('%s: times and prices of candles agree', (path, symbol) => {
    // Its volumes are contracts.
    const pricesOf = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.slice(0, 5));
    const facts = told(path, symbol);
    expect(pricesOf(facts.dailyCandles ?? [])).toEqual(pricesOf(expectedOf(path, series)));
  });

  const settled = z.array(z.object({ fundingRate: z.number(), timestamp: z.number() }));
  it.each([
    ['deepcoin/funding-rate.history', 'ETHUSD'],
    ['htx/swap_historical_funding_rate', 'BTC-USD'],
    ['kraken/futures-historicalfundingrates', 'PI_XBTUSD'],
  ])('%s: settled rates agree', (path, symbol) => {
    const theirs = expectedOf(path, settled).map((row) => ({ atMs: row.timestamp, rate: row.fundingRate }));
    expect(told(path, symbol).fundingHistory).toEqual(theirs);
  });
});

describeWithShared('What inspect answers without being told the contract', () => {
  it.each([
    ['kraken', 'futures-tickers'],
    ['gate', 'futures-usdt-contracts'],
    ['kucoin', 'contracts-active'],
    ['deepcoin', 'funding-rate.cycle'],
    ['coinbase', 'intx-candles'],
    ['htx', 'v5_funding_rate'],
  ])('%s %s is read', (exchange, endpoint) => {
    const body = readJson(`recordings/${exchange}/${endpoint}.json`);
    expect(answer({ exchange, endpoint, body })).not.toHaveProperty('error');
  });
});
