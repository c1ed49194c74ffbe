import type { Sample } from './sample';

const LINEAR = 'www.htx.com/futures/linear_swap/exchange#contract_code=SOL-USDT';
const LINEAR_DATED = 'www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT-261225';
const COIN = 'www.htx.com/futures/swap/exchange/#contract_code=SOL-USD';
const COIN_DATED = 'www.htx.com/futures/contract/exchange#symbol=BTC261225';
const SPOT = 'www.htx.com/trade/sol_usdt';

function old(data: unknown) {
  return { status: 'ok', data, ts: 1_790_000_000_000 };
}

function v5(data: unknown) {
  return { code: 200, message: 'Success', data, ts: 1_790_000_000_000 };
}

const RATE = {
  contract_code: 'SOL-USDT',
  funding_rate: '-0.000300000000000000',
  funding_time: '1790006400000',
  next_funding_time: '1790020800000',
};
const RATE_FACTS = { fundingRate: -0.0003, nextFundingAtMs: 1_790_006_400_000, fundingIntervalHours: 4 };
const KLINES = [
  { id: 1_790_086_400, open: 105, high: 108, low: 101, close: 102, amount: 9, vol: 90, trade_turnover: 918 },
  { id: 1_790_000_000, open: 100, high: 110, low: 95, close: 105, amount: 7, vol: 70, trade_turnover: 714 },
];
const CANDLES = [
  [1_790_000_000_000, 100, 110, 95, 105, 7],
  [1_790_086_400_000, 105, 108, 101, 102, 9],
] as const;

const TERMS: readonly Sample[] = [
  {
    source: 'linear-swap_contract_info',
    page: LINEAR_DATED,
    body: old([
      { contract_code: 'BTC-USDT', contract_size: 0.5, delivery_date: '', contract_status: 1 },
      {
        contract_code: 'BTC-USDT-261225',
        contract_size: 0.001,
        delivery_date: '20261225',
        contract_status: 3,
      },
    ]),
    facts: { contractSize: 0.001, inverse: false, expiry: '2026-12-25', tradingState: 'suspended' },
  },
  {
    source: 'swap_contract_info',
    page: COIN,
    body: old([{ contract_code: 'SOL-USD', contract_size: 10, contract_status: 0 }]),
    facts: { contractSize: 10, inverse: true, tradingState: 'delisting' },
  },
  {
    source: 'contract_contract_info',
    page: COIN_DATED,
    body: old([
      { contract_code: 'BTC261225', contract_size: 100, delivery_date: '20261225', contract_status: 1 },
    ]),
    facts: { contractSize: 100, inverse: true, expiry: '2026-12-25', tradingState: 'trading' },
  },
  {
    source: 'swap_query_elements',
    page: LINEAR,
    body: old([
      {
        contract_code: 'SOL-USDT',
        settle_period: 4,
        max_level: '75',
        instrument_values: [
          { business_type: 1, price: '0.1' },
          { business_type: 2, price: '0.5' },
        ],
      },
    ]),
    facts: { fundingIntervalHours: 4, maxLeverage: 75, contractSize: 0.1, inverse: false },
  },
  {
    source: 'swap_adjustfactor',
    page: LINEAR,
    body: old([
      {
        contract_code: 'SOL-USDT',
        list: [
          { lever_rate: 10, ladders: [{ min_size: 0, max_size: null, adjust_factor: 0.1 }] },
          {
            lever_rate: 50,
            ladders: [
              { min_size: 1000, max_size: null, adjust_factor: 0.75 },
              { min_size: 0, max_size: 999, adjust_factor: 0.5 },
            ],
          },
        ],
      },
    ]),
    facts: {
      adjustmentFactors: [
        { leverage: 50, minContracts: 0, maxContracts: 999, factor: 0.5 },
        { leverage: 50, minContracts: 1000, maxContracts: null, factor: 0.75 },
        { leverage: 10, minContracts: 0, maxContracts: null, factor: 0.1 },
      ],
      maxLeverage: 50,
      mmr: 0.01,
      imr: 0.02,
      tiers: [
        { min: 0, max: 999, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: null, capUnit: 'contracts' },
        {
          min: 999,
          max: null,
          mmr: 0.015,
          imr: 0.02,
          maxLeverage: 50,
          deduction: null,
          capUnit: 'contracts',
        },
      ],
    },
  },
];

const PRICES: readonly Sample[] = [
  {
    source: 'batch_merged',
    page: LINEAR,
    body: {
      status: 'ok',
      ticks: [
        {
          contract_code: 'SOL-USDT',
          close: '201',
          bid: [200.5, 10],
          ask: [201.5, 20],
          amount: '50',
          vol: '10000',
          number_of: '500',
        },
      ],
    },
    facts: { lastPrice: 201, bid: 200.5, ask: 201.5, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    source: 'batch_merged',
    page: COIN,
    context: { contractSize: 10 },
    body: { status: 'ok', ticks: [{ contract_code: 'SOL-USD', close: 200, amount: 50, vol: 1000 }] },
    facts: { lastPrice: 200, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    source: 'swap_index',
    page: LINEAR_DATED,
    body: old([{ contract_code: 'BTC-USDT', index_price: 100_000.5 }]),
    facts: { indexPrice: 100_000.5 },
  },
  {
    source: 'contract_index',
    page: COIN_DATED,
    body: old([{ symbol: 'BTC', index_price: 100_000.5 }]),
    facts: { indexPrice: 100_000.5 },
  },
  {
    source: 'mark_price_kline',
    page: LINEAR,
    body: {
      ch: 'market.SOL-USDT.mark_price.1min',
      status: 'ok',
      data: [
        { id: 1_790_000_060, close: '202' },
        { id: 1_790_000_000, close: '7' },
      ],
    },
    facts: { markPrice: 202 },
  },
];

const FUNDING: readonly Sample[] = [
  { source: 'v5_funding_rate', page: LINEAR, body: v5([RATE]), facts: RATE_FACTS },
  { source: 'v5_funding_rate', page: SPOT, body: v5([RATE]), facts: RATE_FACTS },
  { source: 'linear-swap_funding_rate', page: LINEAR, body: old([RATE]), facts: RATE_FACTS },
  {
    source: 'swap_funding_rate',
    page: COIN,
    body: old({
      contract_code: 'SOL-USD',
      funding_rate: '0.0001',
      estimated_rate: null,
      funding_time: '1790006400000',
      next_funding_time: null,
    }),
    facts: { fundingRate: 0.0001, nextFundingAtMs: 1_790_006_400_000 },
  },
  {
    source: 'v5_funding_rate_history',
    page: LINEAR,
    body: v5([
      { contract_code: 'SOL-USDT', funding_rate: '-0.0002', funding_time: '1790028800000' },
      { contract_code: 'SOL-USDT', funding_rate: '0.0001', funding_time: '1790000000000' },
    ]),
    facts: {
      fundingHistory: [
        { atMs: 1_790_000_000_000, rate: 0.0001 },
        { atMs: 1_790_028_800_000, rate: -0.0002 },
      ],
    },
  },
  {
    source: 'swap_historical_funding_rate',
    page: COIN,
    body: old({
      data: [{ contract_code: 'SOL-USD', funding_rate: '0.0001', funding_time: '1790000000000' }],
    }),
    facts: { fundingHistory: [{ atMs: 1_790_000_000_000, rate: 0.0001 }] },
  },
  {
    source: 'swap_risk_info',
    page: LINEAR,
    body: old([
      { contract_code: 'SOL-USDT-FUTURES', insurance_fund: 7 },
      { contract_code: 'SOL-USDT', insurance_fund: 16_174.5 },
    ]),
    facts: { insuranceFundUsd: 16_174.5 },
  },
];

const INTEREST: readonly Sample[] = [
  {
    source: 'v5_open_interest',
    page: LINEAR,
    body: v5({ contract_code: 'SOL-USDT', volume: '2000', amount: '200', value: '40400' }),
    facts: { oiContracts: 2000, oiBase: 200, oiUsd: 40_400, contractSize: 0.1 },
  },
  {
    source: 'linear-swap_open_interest',
    page: LINEAR_DATED,
    body: old([{ contract_code: 'BTC-USDT-261225', volume: 1000, amount: 1, value: 100_000 }]),
    facts: { oiContracts: 1000, oiBase: 1, oiUsd: 100_000, contractSize: 0.001 },
  },
  {
    source: 'swap_open_interest',
    page: COIN,
    body: old([{ contract_code: 'SOL-USD', volume: 1000, amount: 50 }]),
    facts: { oiContracts: 1000, oiBase: 50, oiUsd: 10_000 },
  },
  {
    source: 'contract_open_interest',
    page: COIN_DATED,
    body: old([{ contract_code: 'BTC261225', volume: 1000, amount: 1 }]),
    facts: { oiContracts: 1000, oiBase: 1, oiUsd: 100_000 },
  },
  {
    source: 'elite_account_ratio',
    page: LINEAR,
    body: old({
      list: [
        { buy_ratio: 0.6, sell_ratio: 0.2, locked_ratio: 0.2, ts: 1_790_003_600_000 },
        { buy_ratio: 0.5, sell_ratio: 0.5, locked_ratio: 0, ts: 1_790_000_000_000 },
      ],
    }),
    facts: { longShare: 0.6 / (0.6 + 0.2) },
  },
];

const SERIES: readonly Sample[] = [
  {
    source: 'kline',
    page: LINEAR,
    body: { ch: 'market.SOL-USDT.kline.1day', status: 'ok', data: KLINES },
    facts: { dailyCandles: CANDLES },
  },
  {
    source: 'kline.hourly',
    page: COIN_DATED,
    body: { ch: 'market.BTC261225.kline.60min', status: 'ok', data: KLINES },
    facts: { hourlyCandles: CANDLES },
  },
  {
    source: 'depth',
    page: COIN,
    body: { status: 'ok', tick: { bids: [[80, 40]], asks: [[100, 40]] } },
    facts: { bids: [[80, 5]], asks: [[100, 4]], bid: 80, ask: 100 },
  },
  {
    source: 'depth',
    page: LINEAR,
    context: { contractSize: 0.1 },
    body: { status: 'ok', tick: { bids: [[80, 40]], asks: [[100, 60]] } },
    facts: { bids: [[80, 4]], asks: [[100, 6]], bid: 80, ask: 100 },
  },
  {
    source: 'spot-merged',
    page: SPOT,
    body: { status: 'ok', tick: { close: 201, bid: [200.5, 1], ask: [201.5, 1], amount: 50, vol: 10_000 } },
    facts: { lastPrice: 201, bid: 200.5, ask: 201.5, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    source: 'spot-symbols',
    page: SPOT,
    body: old([{ symbol: 'solusdt', 'leverage-ratio': 5, state: 'online' }]),
    facts: { maxLeverage: 5, tradingState: 'trading' },
  },
  { source: 'spot-kline', page: SPOT, body: old(KLINES), facts: { dailyCandles: CANDLES } },
  { source: 'spot-kline.hourly', page: SPOT, body: old(KLINES), facts: { hourlyCandles: CANDLES } },
  {
    source: 'spot-depth',
    page: SPOT,
    body: { status: 'ok', tick: { bids: [[99, 8]], asks: [[101, 6]] } },
    facts: { bids: [[99, 8]], asks: [[101, 6]], bid: 99, ask: 101 },
  },
];

export const htxSamples: readonly Sample[] = [...TERMS, ...PRICES, ...FUNDING, ...INTEREST, ...SERIES];
