import type { Sample } from './sample';

const PERP = 'www.mexc.com/futures/SOL_USDT';
const COIN = 'www.mexc.com/futures/BTC_USD';
const SPOT = 'www.mexc.com/exchange/SOL_USDT';

function told(data: unknown) {
  return { success: true, code: 0, data };
}

const CANDLES = told({
  time: [1790000000, 1790086400],
  open: [100, 105],
  high: [110, 108],
  low: [95, 101],
  close: [105, 102],
  vol: [70, 90],
  amount: [700, 900],
});
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;
const ROWS = [
  [1790000000000, '100', '110', '95', '105', '7', 1790086399999, '735'],
  [1790086400000, '105', '108', '101', '102', '9', 1790172799999, '945'],
];

export const mexcSamples: readonly Sample[] = [
  {
    source: 'contract-detail',
    page: PERP,
    body: told({
      symbol: 'SOL_USDT',
      contractSize: 0.1,
      maxLeverage: 40,
      takerFeeRate: 0.0006,
      makerFeeRate: 0.0002,
      maintenanceMarginRate: 0.01,
      initialMarginRate: 0.02,
      riskBaseVol: 1000,
      riskIncrVol: 500,
      riskIncrMmr: 0.01,
      riskIncrImr: 0.03,
      riskLevelLimit: 2,
      state: 0,
    }),
    facts: {
      maxLeverage: 40,
      mmr: 0.01,
      imr: 0.02,
      tiers: [
        { min: 0, max: 1000, mmr: 0.01, imr: 0.02, maxLeverage: 40, deduction: null, capUnit: 'contracts' },
        {
          min: 1000,
          max: 1500,
          mmr: 0.02,
          imr: 0.05,
          maxLeverage: 20,
          deduction: null,
          capUnit: 'contracts',
        },
      ],
      takerFee: 0.0006,
      makerFee: 0.0002,
      contractSize: 0.1,
      inverse: false,
      tradingState: 'trading',
    },
  },
  {
    source: 'contract-detail',
    page: COIN,
    body: told({
      symbol: 'BTC_USD',
      contractSize: 100,
      maxLeverage: 100,
      riskLimitType: 'BY_VOLUME',
      riskLimitCustom: [
        { level: 2, maxVol: 900, mmr: 0.02, imr: 0.04, maxLeverage: 25 },
        { level: 1, maxVol: 400, mmr: 0.005, imr: 0.01, maxLeverage: 100 },
      ],
      state: 4,
    }),
    facts: {
      maxLeverage: 100,
      tiers: [
        { min: 0, max: 400, mmr: 0.005, imr: 0.01, maxLeverage: 100, deduction: null, capUnit: 'contracts' },
        { min: 400, max: 900, mmr: 0.02, imr: 0.04, maxLeverage: 25, deduction: null, capUnit: 'contracts' },
      ],
      contractSize: 100,
      inverse: true,
      tradingState: 'suspended',
    },
  },
  {
    source: 'ticker',
    page: PERP,
    context: { contractSize: 0.5 },
    body: told({
      symbol: 'SOL_USDT',
      lastPrice: 101,
      bid1: 99,
      ask1: 102,
      volume24: 80,
      amount24: 4000,
      holdVol: 1000,
      indexPrice: 80,
      fairPrice: 100,
      fundingRate: 0.001,
    }),
    facts: {
      markPrice: 100,
      indexPrice: 80,
      lastPrice: 101,
      bid: 99,
      ask: 102,
      premium: 0.25,
      fundingRate: 0.001,
      oiContracts: 1000,
      oiBase: 500,
      oiUsd: 50_000,
      volBase24h: 40,
      volUsd24h: 4000,
    },
  },
  {
    source: 'ticker',
    page: COIN,
    context: { contractSize: 100 },
    body: told({ symbol: 'BTC_USD', volume24: 80, amount24: 0.8, holdVol: 10, fairPrice: 10_000 }),
    facts: {
      markPrice: 10_000,
      oiContracts: 10,
      oiBase: 0.1,
      oiUsd: 1000,
      volBase24h: 0.8,
      volUsd24h: 8000,
    },
  },
  {
    source: 'funding_rate',
    page: SPOT,
    body: told({ symbol: 'SOL_USDT', fundingRate: 0.0001, collectCycle: 4, nextSettleTime: 1790028800000 }),
    facts: { fundingRate: 0.0001, fundingIntervalHours: 4, nextFundingAtMs: 1790028800000 },
  },
  {
    source: 'risk_reverse',
    page: PERP,
    body: told([{ symbol: 'SOL_USDT', currency: 'USDT', available: 425_018 }]),
    facts: { insuranceFundUsd: 425_018 },
  },
  {
    source: 'funding_rate-history',
    page: PERP,
    body: told({
      resultList: [
        { symbol: 'SOL_USDT', fundingRate: 0.0003, settleTime: 1790028800000 },
        { symbol: 'SOL_USDT', fundingRate: 0.0001, settleTime: 1790000000000 },
      ],
    }),
    facts: {
      fundingHistory: [
        { atMs: 1790000000000, rate: 0.0001 },
        { atMs: 1790028800000, rate: 0.0003 },
      ],
    },
  },
  {
    source: 'kline',
    page: PERP,
    context: { contractSize: 0.1 },
    body: CANDLES,
    facts: { dailyCandles: READ },
  },
  {
    source: 'kline.hourly',
    page: PERP,
    context: { contractSize: 0.1 },
    body: CANDLES,
    facts: { hourlyCandles: READ },
  },
  {
    source: 'depth',
    page: PERP,
    context: { contractSize: 0.5 },
    body: told({ bids: [[99, 4, 1]], asks: [[101, 6, 2]], version: 1, timestamp: 1790000000000 }),
    facts: { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 },
  },
  {
    source: 'spot-ticker',
    page: SPOT,
    body: {
      symbol: 'SOLUSDT',
      lastPrice: '101',
      bidPrice: '99',
      askPrice: '102',
      volume: '40',
      quoteVolume: null,
    },
    facts: { lastPrice: 101, bid: 99, ask: 102, volBase24h: 40 },
  },
  { source: 'spot-klines', page: SPOT, body: ROWS, facts: { dailyCandles: READ } },
  { source: 'spot-klines.hourly', page: SPOT, body: ROWS, facts: { hourlyCandles: READ } },
  {
    source: 'spot-depth',
    page: SPOT,
    body: { lastUpdateId: 1, bids: [['99', '2']], asks: [['101', '3']] },
    facts: { bids: [[99, 2]], asks: [[101, 3]] },
  },
];
