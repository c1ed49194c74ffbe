import type { Sample } from './sample';

const COIN = 'www.deribit.com/futures/BTC-PERPETUAL';
const LINEAR = 'www.deribit.com/futures/SOL_USDC-PERPETUAL';
const OPTION = 'www.deribit.com/options/BTC/BTC-25DEC26-100000-C';
const STABLE_OPTION = 'www.deribit.com/options/SOL_USDC/SOL_USDC-25DEC26-300-P';
const SPOT = 'www.deribit.com/spot/BTC_USDC';

function told(result: unknown) {
  return { jsonrpc: '2.0', result, testnet: false };
}

const CHART = told({
  status: 'ok',
  ticks: [1790000000000, 1790086400000],
  open: [100, 105],
  high: [110, 108],
  low: [95, 101],
  close: [105, 102],
  volume: [7, 9],
  cost: [700, 900],
});
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;

export const deribitSamples: readonly Sample[] = [
  {
    source: 'get_instruments',
    page: COIN,
    body: told([
      {
        instrument_name: 'BTC-PERPETUAL',
        kind: 'future',
        instrument_type: 'reversed',
        max_leverage: 50,
        taker_commission: 0.0005,
        maker_commission: 0,
        contract_size: 10,
        settlement_period: 'perpetual',
        expiration_timestamp: 32503708800000,
        is_active: true,
      },
    ]),
    facts: {
      maxLeverage: 50,
      takerFee: 0.0005,
      makerFee: 0,
      contractSize: 10,
      inverse: true,
      tradingState: 'trading',
    },
  },
  {
    source: 'get_instrument.option',
    page: OPTION,
    body: told({
      instrument_name: 'BTC-25DEC26-100000-C',
      kind: 'option',
      instrument_type: 'reversed',
      taker_commission: 0.0003,
      maker_commission: 0.0003,
      contract_size: 1,
      settlement_period: 'month',
      expiration_timestamp: 1798185600000,
      is_active: true,
    }),
    facts: {
      takerFee: 0.0003,
      makerFee: 0.0003,
      contractSize: 1,
      expiry: '2026-12-25',
      tradingState: 'trading',
    },
  },
  {
    source: 'ticker',
    page: COIN,
    body: told({
      instrument_name: 'BTC-PERPETUAL',
      state: 'open',
      mark_price: 100,
      index_price: 80,
      last_price: 101,
      best_bid_price: 99,
      best_ask_price: 102,
      funding_8h: 0.0002,
      current_funding: 0,
      open_interest: 5000,
      stats: { volume: 40, volume_usd: 4000 },
    }),
    facts: {
      markPrice: 100,
      indexPrice: 80,
      premium: 0.25,
      lastPrice: 101,
      bid: 99,
      ask: 102,
      fundingRate: 0.0002,
      fundingIntervalHours: 8,
      oiUsd: 5000,
      oiBase: 50,
      volBase24h: 40,
      volUsd24h: 4000,
      tradingState: 'trading',
    },
  },
  {
    source: 'ticker',
    page: LINEAR,
    body: told({
      instrument_name: 'SOL_USDC-PERPETUAL',
      state: 'halted',
      mark_price: 200,
      open_interest: 30,
    }),
    facts: { markPrice: 200, oiBase: 30, oiUsd: 6000, tradingState: 'suspended' },
  },
  {
    source: 'ticker',
    page: OPTION,
    body: told({
      instrument_name: 'BTC-25DEC26-100000-C',
      state: 'open',
      mark_price: 0.05,
      best_bid_price: 0.04,
      best_ask_price: 0.06,
      mark_iv: 50,
      underlying_price: 100_000,
      index_price: 99_000,
      open_interest: 12,
      stats: { volume: 3 },
      greeks: { delta: 0.5, theta: -80, vega: 1, gamma: 0 },
    }),
    facts: {
      optionPrice: 5000,
      markPrice: 5000,
      underlyingPrice: 100_000,
      indexPrice: 99_000,
      bid: 4000,
      ask: 6000,
      impliedVolatility: 0.5,
      delta: 0.5,
      thetaPerDay: -80,
      oiBase: 12,
      oiUsd: 1_200_000,
      volBase24h: 3,
      tradingState: 'trading',
    },
  },
  {
    source: 'ticker',
    page: STABLE_OPTION,
    body: told({ instrument_name: 'SOL_USDC-25DEC26-300-P', mark_price: 25, underlying_price: 280 }),
    facts: { optionPrice: 25, markPrice: 25, underlyingPrice: 280 },
  },
  {
    source: 'ticker',
    page: SPOT,
    body: told({
      instrument_name: 'BTC_USDC',
      state: 'open',
      last_price: 101,
      best_bid_price: 99,
      best_ask_price: 102,
      stats: { volume: 4, volume_usd: 400 },
    }),
    facts: { lastPrice: 101, bid: 99, ask: 102, volBase24h: 4, volUsd24h: 400, tradingState: 'trading' },
  },
  {
    source: 'funding_rate_history',
    page: COIN,
    body: told([
      { timestamp: 1790028800000, interest_8h: 0.0003, interest_1h: 0.00001 },
      { timestamp: 1790025200000, interest_8h: 0.0002, interest_1h: 0.00001 },
      { timestamp: 1790000000000, interest_8h: 0.0001, interest_1h: 0.00001 },
    ]),
    facts: {
      fundingHistory: [
        { atMs: 1790000000000, rate: 0.0001 },
        { atMs: 1790028800000, rate: 0.0003 },
      ],
    },
  },
  { source: 'get_tradingview_chart_data', page: OPTION, body: CHART, facts: { dailyCandles: READ } },
  { source: 'get_tradingview_chart_data.hourly', page: COIN, body: CHART, facts: { hourlyCandles: READ } },
  {
    source: 'get_order_book',
    page: COIN,
    body: told({ instrument_name: 'BTC-PERPETUAL', bids: [[100, 500]], asks: [[125, 250]] }),
    facts: { bids: [[100, 5]], asks: [[125, 2]], bid: 100, ask: 125 },
  },
];
