import type { Sample } from './sample';

const PAGE = 'dydx.trade/trade/SOL-USD';
const CANDLES = {
  candles: [
    {
      startedAt: '2026-09-21T00:00:00.000Z',
      open: '105',
      close: '102',
      high: '108',
      low: '101',
      baseTokenVolume: '9',
    },
    {
      startedAt: '2026-09-20T00:00:00.000Z',
      open: '100',
      close: '105',
      high: '110',
      low: '95',
      baseTokenVolume: '7',
    },
  ],
};
const READ = [
  [Date.UTC(2026, 8, 20), 100, 110, 95, 105, 7],
  [Date.UTC(2026, 8, 21), 105, 108, 101, 102, 9],
] as const;

export const dydxSamples: readonly Sample[] = [
  {
    source: 'perpetualMarkets',
    page: PAGE,
    body: {
      markets: {
        'SOL-USD': {
          ticker: 'SOL-USD',
          status: 'ACTIVE',
          oraclePrice: '200',
          volume24H: '5000000',
          nextFundingRate: '-0.000002',
          initialMarginFraction: '0.05',
          maintenanceMarginFraction: '0.03',
          openInterest: '1000',
        },
      },
    },
    facts: {
      markPrice: 200,
      indexPrice: 200,
      fundingRate: -0.000002,
      fundingIntervalHours: 1,
      oiBase: 1000,
      oiUsd: 200_000,
      volUsd24h: 5_000_000,
      imr: 0.05,
      maxLeverage: 20,
      mmr: 0.03,
      tradingState: 'trading',
      contractSize: 1,
      inverse: false,
    },
  },
  {
    source: 'historicalFunding',
    page: PAGE,
    body: {
      historicalFunding: [
        { ticker: 'SOL-USD', rate: '0.000003', effectiveAt: '2026-09-21T01:00:00.000Z' },
        { ticker: 'SOL-USD', rate: '0.000001', effectiveAt: '2026-09-21T00:00:00.000Z' },
      ],
    },
    facts: {
      fundingHistory: [
        { atMs: Date.UTC(2026, 8, 21, 0), rate: 0.000001 },
        { atMs: Date.UTC(2026, 8, 21, 1), rate: 0.000003 },
      ],
    },
  },
  { source: 'candles', page: PAGE, body: CANDLES, facts: { dailyCandles: READ } },
  { source: 'candles.hourly', page: PAGE, body: CANDLES, facts: { hourlyCandles: READ } },
  {
    source: 'orderbooks',
    page: PAGE,
    body: { bids: [{ price: '99', size: '2' }], asks: [{ price: '101', size: '3' }] },
    facts: { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 },
  },
];
