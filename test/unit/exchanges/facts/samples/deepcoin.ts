import type { Sample } from './sample';

const SPOT = 'www.deepcoin.com/en/Spot?currentId=SOL/USDT';

/** No address of a swap was ever seen, so its contract is made of the spot pair's. */
const LINEAR = {
  page: SPOT,
  contract: { market: 'perp', style: 'linear', symbol: 'SOL-USDT-SWAP', settle: 'USDT' },
} as const;
const INVERSE = {
  page: SPOT,
  contract: { market: 'perp', style: 'inverse', symbol: 'SOL-USD-SWAP', quote: 'USD', settle: 'SOL' },
} as const;

function ok(data: unknown) {
  return { code: '0', msg: '', data };
}

const CANDLES = ok([
  ['1790086400000', '100', '100', '100', '100', '90', '900'],
  ['1790000000000', '100', '110', '95', '105', '70', '700'],
]);

export const deepcoinSamples: readonly Sample[] = [
  {
    ...LINEAR,
    source: 'instruments',
    body: ok([
      { instId: 'BTC-USDT-SWAP', ctVal: '0.001', lever: '125', state: 'live' },
      { instId: 'SOL-USDT-SWAP', ctVal: '0.1', lever: '50', state: 'suspend' },
    ]),
    facts: { contractSize: 0.1, inverse: false, maxLeverage: 50, tradingState: 'suspended' },
  },
  {
    page: SPOT,
    source: 'instruments',
    body: ok([{ instId: 'SOL-USDT', ctVal: '', lever: '', state: 'live' }]),
    facts: { tradingState: 'trading' },
  },
  {
    ...LINEAR,
    source: 'tickers',
    context: { contractSize: 0.1 },
    body: ok([
      {
        instId: 'SOL-USDT-SWAP',
        last: '201',
        bidPx: '200.5',
        askPx: '201.5',
        vol24h: '500',
        volCcy24h: '10000',
      },
    ]),
    facts: { lastPrice: 201, bid: 200.5, ask: 201.5, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    ...INVERSE,
    source: 'tickers',
    body: ok([{ instId: 'SOL-USD-SWAP', last: '200', vol24h: '10000', volCcy24h: '50' }]),
    facts: { lastPrice: 200, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    page: SPOT,
    source: 'tickers',
    body: ok([{ instId: 'SOL-USDT', last: '200', vol24h: '50', volCcy24h: '10000' }]),
    facts: { lastPrice: 200, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    ...LINEAR,
    source: 'mark-price',
    body: ok([{ instId: 'SOL-USDT-SWAP', markPx: '202' }]),
    facts: { markPrice: 202 },
  },
  {
    ...LINEAR,
    source: 'current-funding-rate',
    body: ok({
      current_fund_rates: [
        { instrumentId: 'BTCUSDT', fundingRate: 0.5 },
        { instrumentId: 'SOLUSDT', fundingRate: -3.2e-5 },
      ],
    }),
    facts: { fundingRate: -0.000032 },
  },
  {
    page: SPOT,
    source: 'current-funding-rate',
    body: ok({ current_fund_rates: [{ instrumentId: 'SOLUSDT', fundingRate: 0.0001 }] }),
    facts: { fundingRate: 0.0001 },
  },
  {
    ...INVERSE,
    source: 'funding-rate.cycle',
    body: ok([{ instrumentID: 'SOLUSD', settleInterval: 14_400, nextSettleTime: 1_790_006_400 }]),
    facts: { fundingIntervalHours: 4, nextFundingAtMs: 1_790_006_400_000 },
  },
  {
    ...LINEAR,
    source: 'funding-rate.history',
    body: ok({
      rows: [
        { instrumentID: 'SOLUSDT', rate: '-0.0002', CreateTime: 1_790_028_800, ratePeriodSec: 0 },
        { instrumentID: 'SOLUSDT', rate: '0.0001', CreateTime: 1_790_000_000, ratePeriodSec: 0 },
      ],
    }),
    facts: {
      fundingHistory: [
        { atMs: 1_790_000_000_000, rate: 0.0001 },
        { atMs: 1_790_028_800_000, rate: -0.0002 },
      ],
    },
  },
  {
    ...LINEAR,
    source: 'open-interest-volume',
    body: ok([{ ts: '1790000000000', oi: '2000', vol: '7' }]),
    facts: { oiContracts: 2000 },
  },
  {
    ...LINEAR,
    source: 'long-short-ratio',
    body: ok([
      { ts: '1790086400000', longRatio: '0.75', shortRatio: '0.25', longShortRatio: '3' },
      { ts: '1790000000000', longRatio: '0.5', shortRatio: '0.5', longShortRatio: '1' },
    ]),
    facts: { longShare: 0.75 },
  },
  {
    ...LINEAR,
    source: 'candles',
    body: CANDLES,
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 7],
        [1_790_086_400_000, 100, 100, 100, 100, 9],
      ],
      contractSize: 0.1,
    },
  },
  {
    ...INVERSE,
    source: 'candles.hourly',
    body: ok([['1790000000000', '100', '110', '95', '100', '700', '7']]),
    facts: { hourlyCandles: [[1_790_000_000_000, 100, 110, 95, 100, 7]], contractSize: 1 },
  },
  {
    page: SPOT,
    source: 'candles',
    body: ok([['1790000000000', '100', '110', '95', '100', '7', '700']]),
    facts: { dailyCandles: [[1_790_000_000_000, 100, 110, 95, 100, 7]] },
  },
  {
    ...LINEAR,
    source: 'books',
    context: { contractSize: 0.1 },
    body: ok({ bids: [['99', '80']], asks: [['101', '60']] }),
    facts: { bids: [[99, 8]], asks: [[101, 6]], bid: 99, ask: 101 },
  },
];
