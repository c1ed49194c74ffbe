import type { Sample } from './sample';

const PERP = 'www.bitget.com/futures/usdt/SOLUSDT';
const COIN = 'www.bitget.com/futures/coin/ETHUSDZ26';
const SPOT = 'www.bitget.com/spot/SOLUSDT';

function told(data: unknown) {
  return { code: '00000', msg: 'success', requestTime: 1790000000000, data };
}

const CANDLES = told([
  ['1790000000000', '100', '110', '95', '105', '7', '735'],
  ['1790086400000', '105', '108', '101', '102', '9', '945'],
]);
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;
const BOOK = told({ bids: [['99', '2']], asks: [['101', '3']], ts: '1790000000000' });
const DEPTH = { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 } as const;

export const bitgetSamples: readonly Sample[] = [
  {
    source: 'contracts',
    page: PERP,
    body: told([
      {
        symbol: 'SOLUSDT',
        makerFeeRate: '0.0002',
        takerFeeRate: '0.0006',
        fundInterval: '4',
        maxLever: '75',
        symbolStatus: 'limit_open',
        deliveryTime: '',
      },
    ]),
    facts: {
      maxLeverage: 75,
      takerFee: 0.0006,
      makerFee: 0.0002,
      fundingIntervalHours: 4,
      contractSize: 1,
      inverse: false,
      tradingState: 'delisting',
    },
  },
  {
    source: 'contracts',
    page: COIN,
    body: told([{ symbol: 'ETHUSDZ26', fundInterval: '8', deliveryTime: '1798185600000', maxLever: '50' }]),
    facts: { maxLeverage: 50, expiry: '2026-12-25', inverse: true },
  },
  {
    source: 'tickers',
    page: PERP,
    body: told([
      {
        symbol: 'SOLUSDT',
        lastPr: '101',
        askPr: '102',
        bidPr: '99',
        baseVolume: '40',
        quoteVolume: '4000',
        usdtVolume: '4001',
        indexPrice: '80',
        markPrice: '100',
        fundingRate: '-0.0001',
        holdingAmount: '500',
      },
    ]),
    facts: {
      markPrice: 100,
      indexPrice: 80,
      lastPrice: 101,
      bid: 99,
      ask: 102,
      premium: 0.25,
      fundingRate: -0.0001,
      oiBase: 500,
      oiUsd: 50_000,
      volBase24h: 40,
      volUsd24h: 4001,
    },
  },
  {
    source: 'tickers',
    page: COIN,
    body: told([{ symbol: 'ETHUSDZ26', markPrice: '2000', fundingRate: '0', holdingAmount: '10' }]),
    facts: { markPrice: 2000, oiBase: 10, oiUsd: 20_000 },
  },
  {
    source: 'open-interest',
    page: PERP,
    context: { markPrice: 10 },
    body: told({ openInterestList: [{ symbol: 'SOLUSDT', size: '500' }], ts: '1790000000000' }),
    facts: { oiBase: 500, oiUsd: 5000 },
  },
  {
    source: 'current-fund-rate',
    page: SPOT,
    body: told([
      { symbol: 'SOLUSDT', fundingRate: '0.0002', fundingRateInterval: '8', nextUpdate: '1790028800000' },
    ]),
    facts: { fundingRate: 0.0002, fundingIntervalHours: 8, nextFundingAtMs: 1790028800000 },
  },
  {
    source: 'history-fund-rate',
    page: PERP,
    body: told([
      { symbol: 'SOLUSDT', fundingRate: '0.0003', fundingTime: '1790028800000' },
      { symbol: 'SOLUSDT', fundingRate: '0.0001', fundingTime: '1790000000000' },
    ]),
    facts: {
      fundingHistory: [
        { atMs: 1790000000000, rate: 0.0001 },
        { atMs: 1790028800000, rate: 0.0003 },
      ],
    },
  },
  {
    source: 'query-position-lever',
    page: PERP,
    body: told([
      {
        symbol: 'SOLUSDT',
        level: '2',
        startUnit: '50000',
        endUnit: '200000',
        leverage: '50',
        keepMarginRate: '0.01',
      },
      {
        symbol: 'SOLUSDT',
        level: '1',
        startUnit: '0',
        endUnit: '50000',
        leverage: '75',
        keepMarginRate: '0.005',
      },
    ]),
    facts: {
      maxLeverage: 75,
      mmr: 0.005,
      tiers: [
        { min: 0, max: 50_000, mmr: 0.005, imr: null, maxLeverage: 75, deduction: null, capUnit: 'USDT' },
        {
          min: 50_000,
          max: 200_000,
          mmr: 0.01,
          imr: null,
          maxLeverage: 50,
          deduction: null,
          capUnit: 'USDT',
        },
      ],
    },
  },
  {
    source: 'account-long-short',
    page: PERP,
    body: told([
      { longAccountRatio: '0.58', shortAccountRatio: '0.42', ts: '1790000000000' },
      { longAccountRatio: '0.61', shortAccountRatio: '0.39', ts: '1790003600000' },
    ]),
    facts: { longShare: 0.61 },
  },
  { source: 'candles', page: PERP, body: CANDLES, facts: { dailyCandles: READ } },
  { source: 'candles.hourly', page: PERP, body: CANDLES, facts: { hourlyCandles: READ } },
  { source: 'merge-depth', page: PERP, body: BOOK, facts: DEPTH },
  {
    source: 'spot-tickers',
    page: SPOT,
    body: told([
      { symbol: 'SOLUSDT', lastPr: '101', askPr: '102', bidPr: '99', baseVolume: '40', quoteVolume: '4000' },
    ]),
    facts: { lastPrice: 101, bid: 99, ask: 102, volBase24h: 40, volUsd24h: 4000 },
  },
  { source: 'spot-candles', page: SPOT, body: CANDLES, facts: { dailyCandles: READ } },
  { source: 'spot-candles.hourly', page: SPOT, body: CANDLES, facts: { hourlyCandles: READ } },
  { source: 'spot-orderbook', page: SPOT, body: BOOK, facts: DEPTH },
];
