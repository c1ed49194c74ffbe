import type { Sample } from './sample';

const PERP = 'bingx.com/en/perpetual/SOL-USDT';
const SPOT = 'bingx.com/en/spot/SOLUSDT';

function told(data: unknown) {
  return { code: 0, msg: '', data };
}

const CANDLES = told([
  { open: '105', close: '102', high: '108', low: '101', volume: '9', time: 1790086400000 },
  { open: '100', close: '105', high: '110', low: '95', volume: '7', time: 1790000000000 },
]);
const ROWS = told([
  [1790086400000, 105, 108, 101, 102, 9, 1790172799999, 945],
  [1790000000000, 100, 110, 95, 105, 7, 1790086399999, 735],
]);
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;
const DEPTH = { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 } as const;
const QUOTES = { lastPrice: '101', bidPrice: 99, askPrice: 102, volume: '40', quoteVolume: '4000' };
const QUOTED = { lastPrice: 101, bid: 99, ask: 102, volBase24h: 40, volUsd24h: 4000 };

export const bingxSamples: readonly Sample[] = [
  {
    source: 'contracts',
    page: PERP,
    body: told([
      {
        symbol: 'SOL-USDT',
        makerFeeRate: 0.0002,
        takerFeeRate: 0.0005,
        maxLongLeverage: 75,
        maxShortLeverage: 50,
        status: 25,
      },
    ]),
    facts: {
      maxLeverage: 50,
      takerFee: 0.0005,
      makerFee: 0.0002,
      contractSize: 1,
      inverse: false,
      tradingState: 'delisting',
    },
  },
  {
    source: 'premiumIndex',
    page: PERP,
    body: told({
      symbol: 'SOL-USDT',
      markPrice: '100',
      indexPrice: '80',
      lastFundingRate: '-0.0001',
      fundingIntervalHours: 8,
      nextFundingTime: 1790028800000,
    }),
    facts: {
      markPrice: 100,
      indexPrice: 80,
      premium: 0.25,
      fundingRate: -0.0001,
      fundingIntervalHours: 8,
      nextFundingAtMs: 1790028800000,
    },
  },
  { source: 'ticker', page: PERP, body: told({ symbol: 'SOL-USDT', ...QUOTES }), facts: QUOTED },
  {
    source: 'openInterest',
    page: PERP,
    context: { markPrice: 100 },
    body: told({ openInterest: '5000', symbol: 'SOL-USDT', time: 1790000000000 }),
    facts: { oiUsd: 5000, oiBase: 50 },
  },
  {
    source: 'fundingRate',
    page: PERP,
    body: told([
      { symbol: 'SOL-USDT', fundingRate: '0.0003', fundingTime: 1790028800000 },
      { symbol: 'SOL-USDT', fundingRate: '0.0001', fundingTime: 1790000000000 },
    ]),
    facts: {
      fundingHistory: [
        { atMs: 1790000000000, rate: 0.0001 },
        { atMs: 1790028800000, rate: 0.0003 },
      ],
    },
  },
  { source: 'klines', page: PERP, body: CANDLES, facts: { dailyCandles: READ } },
  { source: 'klines.hourly', page: PERP, body: CANDLES, facts: { hourlyCandles: READ } },
  {
    source: 'depth',
    page: PERP,
    body: told({
      bids: [['99', '2000']],
      asks: [['101', '3000']],
      bidsCoin: [['99', '2']],
      asksCoin: [['101', '3']],
    }),
    facts: DEPTH,
  },
  { source: 'spot-ticker', page: SPOT, body: told([{ symbol: 'SOL-USDT', ...QUOTES }]), facts: QUOTED },
  { source: 'spot-kline', page: SPOT, body: ROWS, facts: { dailyCandles: READ } },
  { source: 'spot-kline.hourly', page: SPOT, body: ROWS, facts: { hourlyCandles: READ } },
  {
    source: 'spot-depth',
    page: SPOT,
    body: told({ bids: [['99', '2']], asks: [['101', '3']] }),
    facts: DEPTH,
  },
];
