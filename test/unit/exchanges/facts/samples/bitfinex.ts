import type { Sample } from './sample';

const PERP = 'trading.bitfinex.com/t/BTCF0:USTF0';
const SPOT = 'trading.bitfinex.com/t/BTC:USD?type=exchange';

const ROWS = [
  [1790086400000, 105, 102, 108, 101, 9],
  [1790000000000, 100, 105, 110, 95, 7],
];
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;

export const bitfinexSamples: readonly Sample[] = [
  {
    source: 'pair-info-futures',
    page: PERP,
    body: [
      [
        ['AVAXF0:USTF0', [null, null, null, '0.1', '9', null, null, null, 0.05, 0.025]],
        ['BTCF0:USTF0', [null, null, null, '0.1', '9', null, null, null, 0.01, 0.005]],
      ],
    ],
    facts: { imr: 0.01, maxLeverage: 100, mmr: 0.005 },
  },
  {
    source: 'status-deriv',
    page: PERP,
    body: [
      [
        'tBTCF0:USTF0',
        1790000000000,
        null,
        101,
        80,
        null,
        36_000_000,
        null,
        1790028800000,
        0.0005,
        6,
        null,
        0.0001,
        null,
        null,
        100,
        null,
        null,
        500,
        null,
        null,
        null,
        0.0005,
        0.0025,
      ],
    ],
    facts: {
      markPrice: 100,
      indexPrice: 80,
      lastPrice: 101,
      premium: 0.25,
      fundingRate: 0.0001,
      fundingIntervalHours: 8,
      nextFundingAtMs: 1790028800000,
      insuranceFundUsd: 36_000_000,
      oiBase: 500,
      oiUsd: 50_000,
      contractSize: 1,
      inverse: false,
    },
  },
  {
    source: 'ticker',
    page: SPOT,
    body: [99, 1, 102, 2, 0.5, 0.01, 100, 40, 110, 90],
    facts: { bid: 99, ask: 102, lastPrice: 100, volBase24h: 40, volUsd24h: 4000 },
  },
  { source: 'candles', page: PERP, body: ROWS, facts: { dailyCandles: READ } },
  { source: 'candles.hourly', page: SPOT, body: ROWS, facts: { hourlyCandles: READ } },
  {
    source: 'book',
    page: SPOT,
    body: [
      [99, 4, 2],
      [101, 1, -3],
    ],
    facts: { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 },
  },
];
