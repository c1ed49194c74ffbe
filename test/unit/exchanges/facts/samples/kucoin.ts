import type { Sample } from './sample';

const PERP = 'www.kucoin.com/trade/futures/SOLUSDTM';
const INVERSE = 'www.kucoin.com/trade/futures/XBTUSDM';
const SPOT = 'www.kucoin.com/trade/SOL-USDT';

function ok(data: unknown) {
  return { code: '200000', data };
}

const TERMS = {
  symbol: 'SOLUSDTM',
  type: 'FFWCSX',
  expireDate: null,
  multiplier: 0.1,
  isInverse: false,
  initialMargin: 0.02,
  maintainMargin: 0.01,
  maxLeverage: 50,
  takerFeeRate: 0.0006,
  makerFeeRate: 0.0002,
  fundingFeeRate: -0.0003,
  fundingRateGranularity: 14_400_000,
  fundingRateSymbol: '.SOLUSDTMFPI4H',
  nextFundingRateTime: 1_234_567,
  openInterest: '2000',
  volumeOf24h: 50,
  turnoverOf24h: 10_000,
  markPrice: 202,
  indexPrice: 200,
  lastTradePrice: 201,
  status: 'Open',
};

const TERMS_FACTS = {
  markPrice: 202,
  indexPrice: 200,
  lastPrice: 201,
  premium: 202 / 200 - 1,
  fundingRate: -0.0003,
  fundingIntervalHours: 4,
  oiContracts: 2000,
  oiBase: 200,
  oiUsd: 40_400,
  volBase24h: 50,
  volUsd24h: 10_000,
  maxLeverage: 50,
  mmr: 0.01,
  imr: 0.02,
  takerFee: 0.0006,
  makerFee: 0.0002,
  contractSize: 0.1,
  inverse: false,
  tradingState: 'trading',
} as const;

const FUTURES: readonly Sample[] = [
  { source: 'contract', page: PERP, body: ok(TERMS), facts: TERMS_FACTS },
  {
    source: 'contract',
    page: SPOT,
    body: ok(TERMS),
    facts: { fundingRate: -0.0003, fundingIntervalHours: 4, premium: 202 / 200 - 1, oiUsd: 40_400 },
  },
  {
    source: 'contracts-active',
    page: PERP,
    body: ok([
      { ...TERMS, symbol: 'XBTUSDTM', markPrice: 7 },
      { ...TERMS, expireDate: 1_798_185_600_000 },
    ]),
    facts: { ...TERMS_FACTS, tradingState: 'delisting' },
  },
  {
    source: 'contracts-active',
    page: INVERSE,
    body: ok([
      {
        symbol: 'XBTUSDM',
        type: 'FFWCSX',
        expireDate: null,
        multiplier: -1,
        isInverse: true,
        openInterest: '800000',
        volumeOf24h: 5,
        turnoverOf24h: 7,
        markPrice: 100_000,
        status: 'Paused',
      },
    ]),
    facts: {
      markPrice: 100_000,
      oiContracts: 800_000,
      oiBase: 8,
      oiUsd: 800_000,
      contractSize: 1,
      inverse: true,
      tradingState: 'suspended',
    },
  },
  {
    source: 'contract',
    page: 'www.kucoin.com/trade/futures/XBTMZ26',
    body: ok({
      symbol: 'XBTMZ26',
      type: 'FFICSX',
      expireDate: 1_798_185_600_000,
      multiplier: -1,
      isInverse: true,
      markPrice: 100_000,
      fundingFeeRate: null,
      status: 'Open',
    }),
    facts: {
      markPrice: 100_000,
      expiry: '2026-12-25',
      contractSize: 1,
      inverse: true,
      tradingState: 'trading',
    },
  },
  {
    source: 'funding-rate-current',
    page: PERP,
    body: ok({
      symbol: '.SOLUSDTMFPI4H',
      granularity: 14_400_000,
      timePoint: 1_789_992_000_000,
      value: -3.2e-5,
      fundingTime: 1_790_006_400_000,
    }),
    facts: { fundingRate: -0.000032, fundingIntervalHours: 4, nextFundingAtMs: 1_790_006_400_000 },
  },
  {
    source: 'uta-funding-rate',
    page: PERP,
    body: ok({
      symbol: '.SOLUSDTMFPI8H',
      nextFundingRate: '0.0001',
      fundingTime: 1_790_006_400_000,
      currentGranularity: 28_800_000,
      newGranularity: 14_400_000,
    }),
    facts: { fundingRate: 0.0001, fundingIntervalHours: 8, nextFundingAtMs: 1_790_006_400_000 },
  },
  {
    source: 'funding-rates-history',
    page: PERP,
    body: ok([
      { symbol: 'SOLUSDTM', fundingRate: -0.0002, timepoint: 1_790_028_800_000 },
      { symbol: 'SOLUSDTM', fundingRate: 0.0001, timepoint: 1_790_000_000_000 },
    ]),
    facts: {
      fundingHistory: [
        { atMs: 1_790_000_000_000, rate: 0.0001 },
        { atMs: 1_790_028_800_000, rate: -0.0002 },
      ],
    },
  },
  {
    source: 'risk-limit',
    page: PERP,
    body: ok([
      {
        symbol: 'SOLUSDTM',
        level: 2,
        maxRiskLimit: 60_000,
        minRiskLimit: 20_000,
        maxLeverage: 25,
        initialMargin: 0.04,
        maintainMargin: 0.02,
      },
      {
        symbol: 'SOLUSDTM',
        level: 1,
        maxRiskLimit: 20_000,
        minRiskLimit: 0,
        maxLeverage: 50,
        initialMargin: 0.02,
        maintainMargin: 0.01,
      },
    ]),
    facts: {
      tiers: [
        { min: 0, max: 20_000, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: null, capUnit: 'USDT' },
        { min: 20_000, max: 60_000, mmr: 0.02, imr: 0.04, maxLeverage: 25, deduction: null, capUnit: 'USDT' },
      ],
      mmr: 0.01,
      imr: 0.02,
      maxLeverage: 50,
    },
  },
  {
    source: 'uta-position-tiers',
    page: PERP,
    body: ok([
      {
        symbol: 'SOLUSDTM',
        tier: 1,
        maxSize: '20000',
        minSize: '0',
        maxLeverage: '50',
        initialMarginRate: '0.02',
        maintainMarginRate: '0.01',
      },
    ]),
    facts: { mmr: 0.01, imr: 0.02, maxLeverage: 50 },
  },
  {
    source: 'ticker',
    page: PERP,
    body: ok({ symbol: 'SOLUSDTM', price: '201', bestBidPrice: '200.5', bestAskPrice: '201.5' }),
    facts: { lastPrice: 201, bid: 200.5, ask: 201.5 },
  },
  {
    source: 'allTickers',
    page: PERP,
    body: ok([
      { symbol: 'XBTUSDM', price: '7' },
      { symbol: 'SOLUSDTM', price: '201' },
    ]),
    facts: { lastPrice: 201 },
  },
  {
    source: 'mark-price',
    page: PERP,
    body: ok({ symbol: 'SOLUSDTM', value: 202, indexPrice: 200 }),
    facts: { markPrice: 202, indexPrice: 200, premium: 202 / 200 - 1 },
  },
  {
    source: 'uta-open-interest',
    page: PERP,
    context: { contractSize: 0.1, markPrice: 202 },
    body: ok([{ symbol: 'SOLUSDTM', openInterest: '2000', ts: 1_790_000_000_000 }]),
    facts: { oiContracts: 2000, oiBase: 200, oiUsd: 40_400 },
  },
  {
    source: 'kline-query',
    page: PERP,
    context: { contractSize: 0.1 },
    body: ok([
      [1_790_000_000_000, 100, 110, 95, 105, 70],
      [1_790_086_400_000, 105, 108, 101, 102, 90],
    ]),
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 7],
        [1_790_086_400_000, 105, 108, 101, 102, 9],
      ],
    },
  },
  {
    source: 'kline-query.hourly',
    page: INVERSE,
    context: { contractSize: 1 },
    body: ok([[1_790_000_000_000, 100, 110, 95, 100, 70]]),
    facts: { hourlyCandles: [[1_790_000_000_000, 100, 110, 95, 100, 0.7]] },
  },
  {
    source: 'level2-depth100',
    page: PERP,
    context: { contractSize: 0.1 },
    body: ok({ bids: [[99, 80]], asks: [[101, 60]] }),
    facts: { bids: [[99, 8]], asks: [[101, 6]], bid: 99, ask: 101 },
  },
];

const SPOT_PAGES: readonly Sample[] = [
  {
    source: 'spot-stats',
    page: SPOT,
    body: ok({
      symbol: 'SOL-USDT',
      last: '201',
      buy: '200.5',
      sell: '201.5',
      vol: '50',
      volValue: '10000',
      takerFeeRate: '0.001',
      makerFeeRate: '0.001',
      takerCoefficient: '2',
      makerCoefficient: '1',
    }),
    facts: {
      lastPrice: 201,
      bid: 200.5,
      ask: 201.5,
      volBase24h: 50,
      volUsd24h: 10_000,
      takerFee: 0.002,
      makerFee: 0.001,
    },
  },
  {
    source: 'symbols',
    page: SPOT,
    body: ok({ symbol: 'SOL-USDT', enableTrading: false }),
    facts: { tradingState: 'suspended' },
  },
  {
    source: 'isolated-symbols',
    page: SPOT,
    body: ok([
      { symbol: 'BTC-USDT', maxLeverage: 3 },
      { symbol: 'SOL-USDT', maxLeverage: 10 },
    ]),
    facts: { maxLeverage: 10 },
  },
  {
    source: 'spot-candles',
    page: SPOT,
    body: ok([['1790086400', '105', '102', '108', '101', '9', '900'], ['1790000000', '100', '105', '110', '95', '7', '700']]), // biome-ignore format: a table
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 7],
        [1_790_086_400_000, 105, 108, 101, 102, 9],
      ],
    },
  },
  {
    source: 'spot-candles.hourly',
    page: SPOT,
    body: ok([['1790000000', '100', '105', '110', '95', '7', '700']]),
    facts: { hourlyCandles: [[1_790_000_000_000, 100, 110, 95, 105, 7]] },
  },
  {
    source: 'spot-level2_100',
    page: SPOT,
    body: ok({ bids: [['99', '8']], asks: [['101', '6']] }),
    facts: { bids: [[99, 8]], asks: [[101, 6]], bid: 99, ask: 101 },
  },
];

export const kucoinSamples: readonly Sample[] = [...FUTURES, ...SPOT_PAGES];
