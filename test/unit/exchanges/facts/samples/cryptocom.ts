import type { Sample } from './sample';

const PERP = 'crypto.com/exchange/trade/SOLUSD-PERP';
const DATED = 'crypto.com/exchange/trade/ETHUSD-261225';
const SPOT = 'crypto.com/exchange/trade/spot/SOL_USDT';

function told(...data: readonly unknown[]) {
  return { id: -1, method: 'public/get', code: 0, result: { data } };
}

const CANDLES = told(
  { o: '100', h: '110', l: '95', c: '105', v: '7', t: 1790000000000 },
  { o: '105', h: '108', l: '101', c: '102', v: '9', t: 1790086400000 },
);
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;

function valued(v: string) {
  return told({ v, t: 1790000000000 });
}

export const cryptocomSamples: readonly Sample[] = [
  {
    source: 'get-instruments',
    page: DATED,
    body: told({
      symbol: 'ETHUSD-261225',
      inst_type: 'FUTURE',
      max_leverage: '50',
      contract_size: '1',
      tradable: true,
      expiry_timestamp_ms: 1798185600000,
    }),
    facts: {
      maxLeverage: 50,
      contractSize: 1,
      inverse: false,
      expiry: '2026-12-25',
      tradingState: 'trading',
    },
  },
  {
    source: 'get-instruments',
    page: SPOT,
    body: told({ symbol: 'SOL_USDT', inst_type: 'CCY_PAIR', max_leverage: '50', tradable: false }),
    facts: { tradingState: 'suspended' },
  },
  { source: 'get-valuations.mark_price', page: PERP, body: valued('100'), facts: { markPrice: 100 } },
  { source: 'get-valuations.index_price', page: PERP, body: valued('80'), facts: { indexPrice: 80 } },
  {
    source: 'get-valuations.estimated_funding_rate',
    page: PERP,
    body: told({ v: '0.00002', t: 1790003600000 }, { v: '0.00001', t: 1790000000000 }),
    facts: { fundingRate: 0.00002, fundingIntervalHours: 1 },
  },
  {
    source: 'get-valuations.funding_hist',
    page: PERP,
    body: told({ v: '0.00002', t: 1790003600000 }, { v: '-0.00001', t: 1790000000000 }),
    facts: {
      fundingHistory: [
        { atMs: 1790000000000, rate: -0.00001 },
        { atMs: 1790003600000, rate: 0.00002 },
      ],
    },
  },
  { source: 'get-insurance', page: PERP, body: valued('50000000'), facts: { insuranceFundUsd: 50_000_000 } },
  {
    source: 'get-tickers',
    page: PERP,
    context: { contractSize: 1, markPrice: 100 },
    body: told({
      i: 'SOLUSD-PERP',
      a: '101',
      b: '99',
      k: '102',
      v: '40',
      vv: '4000',
      oi: '500',
      h: '1',
      l: '1',
    }),
    facts: {
      lastPrice: 101,
      bid: 99,
      ask: 102,
      oiContracts: 500,
      oiBase: 500,
      oiUsd: 50_000,
      volBase24h: 40,
      volUsd24h: 4000,
    },
  },
  { source: 'get-candlestick', page: SPOT, body: CANDLES, facts: { dailyCandles: READ } },
  { source: 'get-candlestick.hourly', page: PERP, body: CANDLES, facts: { hourlyCandles: READ } },
  {
    source: 'get-book',
    page: PERP,
    body: told({ bids: [['99', '2', '1']], asks: [['101', '3', '1']], t: 1790000000000 }),
    facts: { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 },
  },
];
