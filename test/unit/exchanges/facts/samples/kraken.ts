import type { Sample } from './sample';

const LINEAR = 'futures.kraken.com/trade/futures/PF_SOLUSD';
const INVERSE = 'futures.kraken.com/trade/futures/PI_ETHUSD';
const DATED = 'futures.kraken.com/trade/futures/FI_ETHUSD_261225';
const SPOT = 'pro.kraken.com/app/trade/btc-usd';

const ROWS = [
  {
    symbol: 'PF_SOLUSD',
    markPrice: 202,
    indexPrice: 200,
    last: 201,
    bid: 200.5,
    ask: 201.5,
    fundingRate: 0.005,
    openInterest: 1000,
    vol24h: 50,
    volumeQuote: 10_000,
    suspended: false,
    postOnly: false,
  },
  {
    symbol: 'PI_ETHUSD',
    markPrice: 4000,
    indexPrice: 4000,
    last: 3999,
    bid: 3998,
    ask: 3999,
    fundingRate: -0.00000000625,
    openInterest: 8000,
    vol24h: 16_000,
    volumeQuote: 4,
    suspended: false,
    postOnly: true,
  },
];
const TICKERS = { result: 'success', serverTime: '2026-09-21T14:00:00.500Z', tickers: ROWS };
const NEXT_HOUR = Date.UTC(2026, 8, 21, 15);

const LINEAR_FACTS = {
  markPrice: 202,
  indexPrice: 200,
  lastPrice: 201,
  bid: 200.5,
  ask: 201.5,
  premium: 202 / 200 - 1,
  // Half a cent on a coin of 200 dollars.
  fundingRate: 0.000025,
  fundingIntervalHours: 1,
  nextFundingAtMs: NEXT_HOUR,
  oiContracts: 1000,
  oiBase: 1000,
  oiUsd: 202_000,
  volBase24h: 50,
  volUsd24h: 10_000,
  tradingState: 'trading',
} as const;

const SOL_LEVELS = [
  { numNonContractUnits: 500_000, initialMargin: 0.04, maintenanceMargin: 0.02 },
  { numNonContractUnits: 0, initialMargin: 0.02, maintenanceMargin: 0.01 },
];
const CANDLES = {
  candles: [
    { time: 1_790_000_000_000, open: '100', high: '110', low: '95', close: '105', volume: '210' },
    { time: 1_790_086_400_000, open: '105', high: '108', low: '101', close: '102', volume: '408' },
  ],
  more_candles: false,
};

export const krakenSamples: readonly Sample[] = [
  { source: 'futures-tickers', page: LINEAR, body: TICKERS, facts: LINEAR_FACTS },
  {
    source: 'futures-tickers',
    page: INVERSE,
    body: TICKERS,
    facts: {
      markPrice: 4000,
      indexPrice: 4000,
      lastPrice: 3999,
      bid: 3998,
      ask: 3999,
      premium: 0,
      // Coins on a dollar, so times the price.
      fundingRate: -0.00000000625 * 4000,
      fundingIntervalHours: 1,
      nextFundingAtMs: NEXT_HOUR,
      oiContracts: 8000,
      oiBase: 2,
      oiUsd: 8000,
      volBase24h: 4,
      volUsd24h: 16_000,
      tradingState: 'post-only',
    },
  },
  {
    source: 'futures-tickers',
    page: 'pro.kraken.com/app/trade/sol-usd',
    body: TICKERS,
    facts: {
      fundingRate: 0.000025,
      fundingIntervalHours: 1,
      nextFundingAtMs: NEXT_HOUR,
      premium: 202 / 200 - 1,
      oiUsd: 202_000,
    },
  },
  {
    source: 'futures-ticker',
    page: LINEAR,
    body: { result: 'success', serverTime: TICKERS.serverTime, ticker: ROWS[0] },
    facts: LINEAR_FACTS,
  },
  {
    source: 'futures-instruments',
    page: LINEAR,
    body: {
      result: 'success',
      instruments: [
        {
          symbol: 'PF_SOLUSD',
          contractSize: 1,
          tradeable: true,
          postOnly: false,
          marginLevels: SOL_LEVELS,
          retailMarginLevels: [{ numNonContractUnits: 0, initialMargin: 0.1, maintenanceMargin: 0.05 }],
        },
      ],
    },
    facts: {
      contractSize: 1,
      inverse: false,
      maxLeverage: 50,
      retailMaxLeverage: 10,
      mmr: 0.01,
      imr: 0.02,
      tiers: [
        { min: 0, max: 500_000, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: null, capUnit: 'USD' },
        { min: 500_000, max: null, mmr: 0.02, imr: 0.04, maxLeverage: 25, deduction: null, capUnit: 'USD' },
      ],
      tradingState: 'trading',
    },
  },
  {
    source: 'futures-instruments',
    page: DATED,
    body: {
      result: 'success',
      instruments: [
        {
          symbol: 'fi_ethusd_261225',
          contractSize: 1,
          tradeable: false,
          lastTradingTime: '2026-12-25T16:00:00.000Z',
          marginLevels: [{ contracts: 0, initialMargin: 0.02, maintenanceMargin: 0.01 }],
        },
      ],
    },
    facts: {
      contractSize: 1,
      inverse: true,
      maxLeverage: 50,
      mmr: 0.01,
      imr: 0.02,
      tiers: [
        { min: 0, max: null, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: null, capUnit: 'contracts' },
      ],
      expiry: '2026-12-25',
      tradingState: 'suspended',
    },
  },
  {
    source: 'futures-historicalfundingrates',
    page: INVERSE,
    body: {
      result: 'success',
      rates: [
        { timestamp: '2026-09-21T15:00:00.000Z', fundingRate: 0.5, relativeFundingRate: -0.00002 },
        { timestamp: '2026-09-21T14:00:00.000Z', fundingRate: 0.5, relativeFundingRate: 0.00001 },
      ],
    },
    facts: {
      fundingHistory: [
        { atMs: Date.UTC(2026, 8, 21, 14), rate: 0.00001 },
        { atMs: Date.UTC(2026, 8, 21, 15), rate: -0.00002 },
      ],
    },
  },
  {
    source: 'futures-candles',
    page: LINEAR,
    body: CANDLES,
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 210],
        [1_790_086_400_000, 105, 108, 101, 102, 408],
      ],
    },
  },
  {
    source: 'futures-candles.hourly',
    page: INVERSE,
    body: CANDLES,
    facts: {
      hourlyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 2],
        [1_790_086_400_000, 105, 108, 101, 102, 4],
      ],
    },
  },
  {
    source: 'futures-orderbook',
    page: INVERSE,
    body: { result: 'success', orderBook: { bids: [[2000, 4000]], asks: [[4000, 4000], [5000, 5000]] } }, // biome-ignore format: a table
    facts: { bids: [[2000, 2]], asks: [[4000, 1], [5000, 1]], bid: 2000, ask: 4000 }, // biome-ignore format: a table
  },
  {
    source: 'spot-AssetPairs',
    page: SPOT,
    body: {
      error: [],
      result: {
        XXBTZUSD: {
          altname: 'XBTUSD',
          leverage_buy: [2, 3, 5],
          leverage_sell: [2, 3],
          fees: [[0, 0.4], [10_000, 0.35]], // biome-ignore format: a table
          fees_maker: [[0, 0.25], [10_000, 0.2]], // biome-ignore format: a table
          status: 'online',
        },
      },
    },
    facts: { maxLeverage: 5, takerFee: 0.004, makerFee: 0.0025, tradingState: 'trading' },
  },
  {
    source: 'spot-Ticker',
    page: SPOT,
    body: {
      error: [],
      result: {
        XXBTZUSD: {
          a: ['101000.5', '1', '1.000'],
          b: ['100999.5', '1', '1.000'],
          c: ['101000.0', '0.1'],
          v: ['3', '8'],
          p: ['7', '100000'],
        },
      },
    },
    facts: { ask: 101_000.5, bid: 100_999.5, lastPrice: 101_000, volBase24h: 8, volUsd24h: 800_000 },
  },
  ...(['spot-OHLC', 'spot-OHLC.hourly'] as const).map(
    (source): Sample => ({
      source,
      page: SPOT,
      body: {
        error: [],
        result: {
          XXBTZUSD: [[1_790_000_000, '100', '110', '95', '105', '101', '7', 12]],
          last: 1_790_000_000,
        },
      },
      facts: {
        [source === 'spot-OHLC' ? 'dailyCandles' : 'hourlyCandles']: [
          [1_790_000_000_000, 100, 110, 95, 105, 7],
        ],
      },
    }),
  ),
  {
    source: 'spot-Depth',
    page: SPOT,
    body: {
      error: [],
      result: { XXBTZUSD: { bids: [['99', '8', 1]], asks: [['101', '6', 1], ['100.5', '2', 1]] } }, // biome-ignore format: a table
    },
    facts: { bids: [[99, 8]], asks: [[100.5, 2], [101, 6]], bid: 99, ask: 100.5 }, // biome-ignore format: a table
  },
];
