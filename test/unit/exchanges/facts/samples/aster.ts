import type { Sample } from './sample';

const PAGE = 'www.asterdex.com/en/futures/SOLUSDT';
const ROWS = [
  [1790000000000, '100', '110', '95', '105', '7', 1790086399999, '735'],
  [1790086400000, '105', '108', '101', '102', '9', 1790172799999, '945'],
];
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;

export const asterSamples: readonly Sample[] = [
  {
    source: 'exchangeInfo',
    page: PAGE,
    body: {
      symbols: [
        {
          symbol: 'SOLUSDT',
          status: 'TRADING',
          contractType: 'PERPETUAL',
          deliveryDate: 4133404800000,
          maintMarginPercent: '12.5000',
        },
      ],
    },
    facts: { inverse: false, contractSize: 1, tradingState: 'trading' },
  },
  {
    source: 'fundingInfo',
    page: PAGE,
    body: [{ symbol: 'SOLUSDT', fundingIntervalHours: 4, fundingFeeCap: 0.02 }],
    facts: { fundingIntervalHours: 4 },
  },
  {
    source: 'premiumIndex',
    page: PAGE,
    body: [
      {
        symbol: 'SOLUSDT',
        markPrice: '100',
        indexPrice: '80',
        lastFundingRate: '0.0001',
        nextFundingTime: 1790028800000,
      },
    ],
    facts: {
      markPrice: 100,
      indexPrice: 80,
      premium: 0.25,
      fundingRate: 0.0001,
      nextFundingAtMs: 1790028800000,
    },
  },
  {
    source: 'ticker24hr',
    page: PAGE,
    body: [{ symbol: 'SOLUSDT', lastPrice: '101', volume: '40', quoteVolume: '4000' }],
    facts: { lastPrice: 101, volBase24h: 40, volUsd24h: 4000 },
  },
  {
    source: 'bookTicker',
    page: PAGE,
    body: [{ symbol: 'SOLUSDT', bidPrice: '99', askPrice: '102' }],
    facts: { bid: 99, ask: 102 },
  },
  {
    source: 'fundingRate',
    page: PAGE,
    body: [
      { symbol: 'SOLUSDT', fundingRate: '0.0003', fundingTime: 1790028800000 },
      { symbol: 'SOLUSDT', fundingRate: '0.0001', fundingTime: 1790000000000 },
    ],
    facts: {
      fundingHistory: [
        { atMs: 1790000000000, rate: 0.0001 },
        { atMs: 1790028800000, rate: 0.0003 },
      ],
    },
  },
  {
    source: 'brackets',
    page: PAGE,
    body: {
      code: '000000',
      data: {
        brackets: [
          {
            symbol: 'SOLUSDT',
            riskBrackets: [
              {
                bracketNotionalFloor: 0,
                bracketNotionalCap: 10_000,
                bracketMaintenanceMarginRate: 0.01,
                cumFastMaintenanceAmount: 0,
                maxOpenPosLeverage: 50,
              },
            ],
          },
        ],
      },
    },
    facts: {
      maxLeverage: 50,
      mmr: 0.01,
      tiers: [{ min: 0, max: 10_000, mmr: 0.01, imr: null, maxLeverage: 50, deduction: 0, capUnit: 'USDT' }],
    },
  },
  { source: 'klines', page: PAGE, body: ROWS, facts: { dailyCandles: READ } },
  { source: 'klines.hourly', page: PAGE, body: ROWS, facts: { hourlyCandles: READ } },
  {
    source: 'depth',
    page: PAGE,
    body: { bids: [['99', '2']], asks: [['101', '3']] },
    facts: { bids: [[99, 2]], asks: [[101, 3]] },
  },
];
