import type { Sample } from './sample';

const PAGE = 'www.binance.us/spot-trade/sol_usdt';
const ROWS = [
  [1790000000000, '100', '110', '95', '105', '7', 1790086399999, '735'],
  [1790086400000, '105', '108', '101', '102', '9', 1790172799999, '945'],
];
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;

export const binanceusSamples: readonly Sample[] = [
  {
    source: 'spot_exchangeInfo',
    page: PAGE,
    body: { symbols: [{ symbol: 'SOLUSDT', status: 'BREAK' }] },
    facts: { tradingState: 'suspended' },
  },
  {
    source: 'spot_ticker24hr',
    page: PAGE,
    body: {
      symbol: 'SOLUSDT',
      lastPrice: '101',
      bidPrice: '99',
      askPrice: '102',
      volume: '40',
      quoteVolume: '4000',
    },
    facts: { lastPrice: 101, bid: 99, ask: 102, volBase24h: 40, volUsd24h: 4000 },
  },
  { source: 'spot_klines', page: PAGE, body: ROWS, facts: { dailyCandles: READ } },
  { source: 'spot_klines.hourly', page: PAGE, body: ROWS, facts: { hourlyCandles: READ } },
  {
    source: 'spot_depth',
    page: PAGE,
    body: { bids: [['99', '2']], asks: [['101', '3']] },
    facts: { bids: [[99, 2]], asks: [[101, 3]] },
  },
];
