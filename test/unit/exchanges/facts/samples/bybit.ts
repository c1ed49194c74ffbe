import type { Sample } from './sample';

const USDT = 'www.bybit.com/trade/usdt/SOLUSDT';
const DATED = 'www.bybit.com/trade/usdt/futures/BTCUSDT-25SEP26';
const COIN = 'www.bybit.com/trade/inverse/ETHUSD';
const SPOT = 'www.bybit.com/trade/spot/PEPE/USDT';
const CHAIN = 'www.bybit.com/trade/option/usdc/BTC';

/** The envelope of every answer. */
function told(list: readonly unknown[], more: object = {}) {
  return { retCode: 0, retMsg: 'OK', result: { ...more, list }, time: 1_790_000_000_000 };
}

const DAY = [
  ['1790086400000', '105', '108', '101', '102', '900', '9'],
  ['1790000000000', '100', '110', '95', '105', '700', '7'],
];

export const bybitSamples: readonly Sample[] = [
  {
    source: 'instruments-info',
    page: USDT,
    body: told(
      [
        {
          symbol: 'SOLUSDT',
          status: 'Trading',
          deliveryTime: '0',
          fundingInterval: 240,
          leverageFilter: { maxLeverage: '75.00' },
          preListingInfo: null,
        },
      ],
      { category: 'linear' },
    ),
    facts: {
      contractSize: 1,
      inverse: false,
      maxLeverage: 75,
      fundingIntervalHours: 4,
      tradingState: 'trading',
    },
  },
  {
    source: 'instruments-info',
    page: DATED,
    body: told(
      [
        {
          symbol: 'BTCUSDT-25SEP26',
          status: 'Delivering',
          deliveryTime: '1790323200000',
          leverageFilter: { maxLeverage: '25' },
        },
      ],
      { category: 'linear' },
    ),
    facts: {
      contractSize: 1,
      inverse: false,
      maxLeverage: 25,
      expiry: '2026-09-25',
      tradingState: 'delisting',
    },
  },
  {
    source: 'risk-limit',
    page: USDT,
    body: told(
      [
        {
          symbol: 'SOLUSDT',
          riskLimitValue: '400000',
          maintenanceMargin: '0.02',
          initialMargin: '0.04',
          maxLeverage: '25',
          mmDeduction: '2000',
        },
        {
          symbol: 'SOLUSDT',
          riskLimitValue: '200000',
          maintenanceMargin: '0.01',
          initialMargin: '0.02',
          maxLeverage: '50',
          mmDeduction: '',
        },
      ],
      { category: 'linear' },
    ),
    facts: {
      mmr: 0.01,
      imr: 0.02,
      maxLeverage: 50,
      tiers: [
        { min: 0, max: 200_000, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: null, capUnit: 'USDT' },
        {
          min: 200_000,
          max: 400_000,
          mmr: 0.02,
          imr: 0.04,
          maxLeverage: 25,
          deduction: 2000,
          capUnit: 'USDT',
        },
      ],
    },
  },
  {
    source: 'risk-limit',
    page: COIN,
    body: told(
      [
        {
          symbol: 'ETHUSD',
          riskLimitValue: '3000',
          maintenanceMargin: '1',
          initialMargin: '2',
          maxLeverage: '50.00',
        },
      ],
      { category: 'inverse' },
    ),
    facts: {
      mmr: 0.01,
      imr: 0.02,
      maxLeverage: 50,
      tiers: [{ min: 0, max: 3000, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: null, capUnit: 'ETH' }],
    },
  },
  {
    source: 'open-interest',
    page: COIN,
    context: { markPrice: 4000 },
    body: told(
      [
        { openInterest: '8000', timestamp: '1790086400000' },
        { openInterest: '4000', timestamp: '1790000000000' },
      ],
      { symbol: 'ETHUSD', category: 'inverse' },
    ),
    facts: { oiContracts: 8000, oiUsd: 8000, oiBase: 2, oiBase24hAgo: 1 },
  },
  {
    source: 'open-interest',
    page: USDT,
    context: { markPrice: 200 },
    body: told([{ openInterest: '50', timestamp: '1790086400000' }], {
      symbol: 'SOLUSDT',
      category: 'linear',
    }),
    facts: { oiBase: 50, oiUsd: 10_000 },
  },
  {
    source: 'insurance',
    page: USDT,
    body: told([
      { coin: 'USDT', symbols: 'MERLUSDT,ZEUSUSDT', balance: '5', value: '5' },
      { coin: 'USDT', symbols: '', balance: '900', value: '899.5' },
    ]),
    facts: { insuranceFundUsd: 899.5 },
  },
  {
    source: 'account-ratio',
    page: USDT,
    body: told([{ symbol: 'SOLUSDT', buyRatio: '0.57', sellRatio: '0.43', timestamp: '1790000000000' }]),
    facts: { longShare: 0.57 },
  },
  {
    source: 'funding-history',
    page: USDT,
    body: told(
      [
        { symbol: 'SOLUSDT', fundingRate: '-0.0002', fundingRateTimestamp: '1790028800000' },
        { symbol: 'SOLUSDT', fundingRate: '0.0001', fundingRateTimestamp: '1790000000000' },
      ],
      { category: 'linear' },
    ),
    facts: {
      fundingHistory: [
        { atMs: 1_790_000_000_000, rate: 0.0001 },
        { atMs: 1_790_028_800_000, rate: -0.0002 },
      ],
    },
  },
  {
    source: 'tickers.linear',
    page: USDT,
    body: told(
      [
        {
          symbol: 'SOLUSDT',
          markPrice: '202',
          indexPrice: '200',
          lastPrice: '201',
          bid1Price: '200.5',
          ask1Price: '200.75',
          fundingRate: '0.0001',
          fundingIntervalHour: '8',
          nextFundingTime: '1790006400000',
          openInterest: '50',
          openInterestValue: '10100',
          volume24h: '7',
          turnover24h: '1400',
        },
      ],
      { category: 'linear' },
    ),
    facts: {
      markPrice: 202,
      indexPrice: 200,
      premium: 202 / 200 - 1,
      lastPrice: 201,
      bid: 200.5,
      ask: 200.75,
      fundingRate: 0.0001,
      fundingIntervalHours: 8,
      nextFundingAtMs: 1_790_006_400_000,
      oiBase: 50,
      oiUsd: 10_100,
      volBase24h: 7,
      volUsd24h: 1400,
    },
  },
  {
    source: 'tickers.linear',
    page: DATED,
    body: told(
      [
        {
          symbol: 'BTCUSDT-25SEP26',
          markPrice: '120000',
          indexPrice: '100000',
          fundingRate: '',
          nextFundingTime: '0',
        },
      ],
      { category: 'linear' },
    ),
    facts: { markPrice: 120_000, indexPrice: 100_000, premium: 1.2 - 1 },
  },
  {
    source: 'tickers.linear',
    page: SPOT,
    body: told(
      [
        {
          symbol: '1000PEPEUSDT',
          markPrice: '0.02',
          indexPrice: '0.016',
          lastPrice: '0.02',
          fundingRate: '0.0003',
          fundingIntervalHour: '4',
          openInterest: '1000000',
        },
      ],
      { category: 'linear' },
    ),
    facts: { fundingRate: 0.0003, fundingIntervalHours: 4, premium: 0.02 / 0.016 - 1, oiUsd: 20_000 },
  },
  {
    source: 'tickers.inverse',
    page: COIN,
    body: told(
      [
        {
          symbol: 'ETHUSD',
          markPrice: '4000',
          indexPrice: '4000',
          fundingRate: '-0.001',
          nextFundingTime: '1790006400000',
          openInterest: '8000',
          openInterestValue: '2',
          volume24h: '12000',
          turnover24h: '3',
        },
      ],
      { category: 'inverse' },
    ),
    facts: {
      markPrice: 4000,
      indexPrice: 4000,
      premium: 0,
      fundingRate: -0.001,
      nextFundingAtMs: 1_790_006_400_000,
      oiContracts: 8000,
      oiUsd: 8000,
      oiBase: 2,
      volUsd24h: 12_000,
      volBase24h: 3,
    },
  },
  {
    source: 'tickers.spot',
    page: SPOT,
    body: told(
      [
        {
          symbol: 'PEPEUSDT',
          lastPrice: '0.5',
          bid1Price: '0.25',
          ask1Price: '0.75',
          volume24h: '8',
          turnover24h: '4',
        },
      ],
      { category: 'spot' },
    ),
    facts: { lastPrice: 0.5, bid: 0.25, ask: 0.75, volBase24h: 8, volUsd24h: 4 },
  },
  {
    source: 'tickers.option',
    page: CHAIN,
    symbol: 'BTC-25DEC26-100000-C',
    body: told(
      [
        {
          symbol: 'BTC-25DEC26-100000-C',
          markPrice: '2012',
          markIv: '0.61',
          delta: '0.39',
          theta: '-32.1',
          underlyingPrice: '101000',
          indexPrice: '100500',
          bid1Price: '0',
          ask1Price: '2020',
          openInterest: '2',
          volume24h: '1',
          turnover24h: '101000',
        },
      ],
      { category: 'option' },
    ),
    facts: {
      markPrice: 2012,
      optionPrice: 2012,
      impliedVolatility: 0.61,
      delta: 0.39,
      thetaPerDay: -32.1,
      underlyingPrice: 101_000,
      indexPrice: 100_500,
      ask: 2020,
      oiBase: 2,
      oiUsd: 202_000,
      volBase24h: 1,
      volUsd24h: 101_000,
    },
  },
  {
    source: 'tickers.option',
    page: CHAIN,
    body: told([{ symbol: 'BTC-25DEC26-100000-C', indexPrice: '100500', underlyingPrice: '101000' }], {
      category: 'option',
    }),
    facts: { indexPrice: 100_500, underlyingPrice: 100_500 },
  },
  {
    source: 'kline',
    page: COIN,
    body: told(DAY, { symbol: 'ETHUSD', category: 'inverse' }),
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 7],
        [1_790_086_400_000, 105, 108, 101, 102, 9],
      ],
    },
  },
  {
    source: 'kline.hourly',
    page: USDT,
    body: told(DAY, { symbol: 'SOLUSDT', category: 'linear' }),
    facts: {
      hourlyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 700],
        [1_790_086_400_000, 105, 108, 101, 102, 900],
      ],
    },
  },
  {
    source: 'orderbook',
    page: COIN,
    body: {
      retCode: 0,
      result: { s: 'ETHUSD', b: [['2000', '4000']], a: [['4000', '4000']], ts: 1, u: 2 },
    },
    facts: { bids: [[2000, 2]], asks: [[4000, 1]] },
  },
];
