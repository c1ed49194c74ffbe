import type { Sample } from './sample';

const PERP = 'www.gate.com/futures/USDT/SOL_USDT';
const INVERSE = 'www.gate.com/futures/BTC/BTC_USD';
const DATED = 'www.gate.com/futures-delivery/usdt/SOL_USDT_20261225';
const SPOT = 'www.gate.com/trade/SOL_USDT';
const OPTION = 'BTC_USDT-20261225-100000-C';

const TERMS = {
  name: 'SOL_USDT',
  type: 'direct',
  quanto_multiplier: '0.5',
  mark_price: '202',
  index_price: '200',
  last_price: '201',
  funding_rate: '-0.0003',
  funding_rate_indicative: '0.5',
  funding_interval: 14_400,
  funding_next_apply: 1_790_006_400,
  leverage_max: '50',
  maintenance_rate: '0.01',
  taker_fee_rate: '0.00075',
  maker_fee_rate: '-0.0001',
  position_size: 400,
  trade_size: 123_456_789,
  long_users: 30,
  short_users: 10,
  in_delisting: false,
  is_pre_market: false,
  status: 'trading',
};

const TERMS_FACTS = {
  markPrice: 202,
  indexPrice: 200,
  lastPrice: 201,
  premium: 202 / 200 - 1,
  fundingRate: -0.0003,
  fundingIntervalHours: 4,
  nextFundingAtMs: 1_790_006_400_000,
  oiContracts: 400,
  oiBase: 200,
  oiUsd: 40_400,
  maxLeverage: 50,
  mmr: 0.01,
  takerFee: 0.00075,
  makerFee: -0.0001,
  longShare: 0.75,
  contractSize: 0.5,
  inverse: false,
  tradingState: 'trading',
} as const;

const STATS = [
  {
    time: 1_790_086_400,
    open_interest: 400,
    open_interest_usd: '40400',
    lsr_account: '3',
    mark_price: '202',
  },
  { time: 1_790_000_000, open_interest: 200, open_interest_usd: '1', lsr_account: '1', mark_price: '200' },
  { time: 1_790_043_200, open_interest: 300, open_interest_usd: '2', lsr_account: '2', mark_price: '201' },
];
const CANDLES = [
  { t: 1_790_000_000, o: '100', h: '110', l: '95', c: '100', v: 20, sum: '1000' },
  { t: 1_790_086_400, o: '105', h: '108', l: '101', c: '102', v: 40, sum: '2040' },
];
const BOOK = { bids: [{ p: '80', s: 400 }], asks: [{ p: '100', s: 400 }] };

const FUTURES: readonly Sample[] = [
  { source: 'futures-usdt-contracts', page: PERP, body: TERMS, facts: TERMS_FACTS },
  {
    source: 'futures-usdt-contracts',
    page: INVERSE,
    body: {
      ...TERMS,
      name: 'BTC_USD',
      type: 'inverse',
      quanto_multiplier: '0',
      mark_price: '100000',
      index_price: '100000',
      position_size: '800000',
      in_delisting: true,
    },
    facts: {
      ...TERMS_FACTS,
      markPrice: 100_000,
      indexPrice: 100_000,
      premium: 0,
      oiContracts: 800_000,
      oiBase: 8,
      oiUsd: 800_000,
      contractSize: 1,
      inverse: true,
      tradingState: 'delisting',
    },
  },
  {
    source: 'futures-usdt-contracts',
    page: SPOT,
    body: TERMS,
    facts: {
      fundingRate: -0.0003,
      fundingIntervalHours: 4,
      nextFundingAtMs: 1_790_006_400_000,
      premium: 202 / 200 - 1,
      oiUsd: 40_400,
      longShare: 0.75,
    },
  },
  {
    source: 'delivery-usdt-contracts',
    page: DATED,
    body: {
      name: 'SOL_USDT_20261225',
      quanto_multiplier: '0.5',
      mark_price: '204',
      index_price: '200',
      last_price: '203',
      leverage_max: '100',
      maintenance_rate: '1000000',
      expire_time: 1_798_185_600,
      position_size: 10,
      in_delisting: false,
    },
    facts: {
      markPrice: 204,
      indexPrice: 200,
      lastPrice: 203,
      premium: 204 / 200 - 1,
      oiContracts: 10,
      oiBase: 5,
      oiUsd: 1020,
      maxLeverage: 100,
      expiry: '2026-12-25',
      contractSize: 0.5,
      inverse: false,
      tradingState: 'trading',
    },
  },
  {
    source: 'tickers',
    page: PERP,
    context: { contractSize: 0.5 },
    body: [
      {
        contract: 'SOL_USDT',
        last: '201',
        mark_price: '202',
        index_price: '200',
        highest_bid: '200.5',
        lowest_ask: '201.5',
        total_size: '400',
        volume_24h: '90',
        volume_24h_base: '45',
        volume_24h_quote: '9000',
      },
    ],
    facts: {
      lastPrice: 201,
      markPrice: 202,
      indexPrice: 200,
      premium: 202 / 200 - 1,
      bid: 200.5,
      ask: 201.5,
      oiContracts: 400,
      oiBase: 200,
      oiUsd: 40_400,
      volBase24h: 45,
      volUsd24h: 9000,
    },
  },
  {
    source: 'risk_limit_tiers',
    page: PERP,
    body: [
      {
        tier: 2,
        risk_limit: '60000',
        initial_rate: '0.04',
        maintenance_rate: '0.02',
        leverage_max: '25',
        deduction: '200',
      },
      {
        tier: 1,
        risk_limit: '20000',
        initial_rate: '0.02',
        maintenance_rate: '0.01',
        leverage_max: '50',
        deduction: '0',
      },
    ],
    facts: {
      tiers: [
        { min: 0, max: 20_000, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: 0, capUnit: 'USDT' },
        { min: 20_000, max: 60_000, mmr: 0.02, imr: 0.04, maxLeverage: 25, deduction: 200, capUnit: 'USDT' },
      ],
      mmr: 0.01,
      imr: 0.02,
      maxLeverage: 50,
    },
  },
  {
    source: 'contract_stats',
    page: PERP,
    context: { contractSize: 0.5 },
    body: STATS,
    facts: { oiContracts: 400, oiBase: 200, oiUsd: 40_400, oiBase24hAgo: 100, longShare: 0.75 },
  },
  {
    source: 'funding_rate',
    page: PERP,
    body: [
      { t: 1_790_028_800, r: '-0.0002' },
      { t: '1790000000000', r: '0.0001' },
    ],
    facts: {
      fundingHistory: [
        { atMs: 1_790_000_000_000, rate: 0.0001 },
        { atMs: 1_790_028_800_000, rate: -0.0002 },
      ],
    },
  },
  {
    source: 'insurance',
    page: PERP,
    body: [
      { t: 1_790_000_000, b: '80' },
      { t: 1_790_086_400, b: '83.5' },
    ],
    facts: { insuranceFundUsd: 83.5 },
  },
  {
    source: 'candlesticks',
    page: PERP,
    context: { contractSize: 0.5 },
    body: CANDLES,
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 100, 10],
        [1_790_086_400_000, 105, 108, 101, 102, 20],
      ],
    },
  },
  {
    source: 'candlesticks.hourly',
    page: INVERSE,
    context: { contractSize: 1 },
    body: [CANDLES[0]],
    facts: { hourlyCandles: [[1_790_000_000_000, 100, 110, 95, 100, 0.2]] },
  },
  {
    source: 'order_book',
    page: INVERSE,
    context: { contractSize: 1 },
    body: BOOK,
    facts: { bids: [[80, 5]], asks: [[100, 4]], bid: 80, ask: 100 },
  },
];

const SPOT_AND_OPTIONS: readonly Sample[] = [
  {
    source: 'spot-tickers',
    page: SPOT,
    body: [
      {
        currency_pair: 'SOL_USDT',
        last: '201',
        highest_bid: '200.5',
        lowest_ask: '201.5',
        base_volume: '50',
        quote_volume: '10000',
      },
    ],
    facts: { lastPrice: 201, bid: 200.5, ask: 201.5, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    source: 'spot-currency_pairs',
    page: SPOT,
    body: { id: 'SOL_USDT', fee: '0.2', trade_status: 'tradable' },
    facts: { takerFee: 0.002, makerFee: 0.002, tradingState: 'trading' },
  },
  {
    source: 'margin-uni-currency_pairs',
    page: SPOT,
    body: { currency_pair: 'SOL_USDT', leverage: '10' },
    facts: { maxLeverage: 10 },
  },
  {
    source: 'spot-candlesticks',
    page: SPOT,
    body: [['1790000000', '700', '105', '110', '95', '100', '7', 'true']],
    facts: { dailyCandles: [[1_790_000_000_000, 100, 110, 95, 105, 7]] },
  },
  {
    source: 'spot-candlesticks.hourly',
    page: SPOT,
    body: [['1790000000', '700', '105', '110', '95', '100', '7', 'false']],
    facts: { hourlyCandles: [[1_790_000_000_000, 100, 110, 95, 105, 7]] },
  },
  {
    source: 'spot-order_book',
    page: SPOT,
    body: { bids: [['99', '8']], asks: [['101', '6']] },
    facts: { bids: [[99, 8]], asks: [[101, 6]], bid: 99, ask: 101 },
  },
  {
    source: 'options-contracts',
    page: PERP,
    contract: { market: 'option', style: null, symbol: OPTION },
    body: [
      {
        name: OPTION,
        mark_price: '2012',
        last_price: '2000',
        bid1_price: '1990',
        ask1_price: '0',
        underlying_price: '101000.5',
        expiration_time: '1798185600',
        multiplier: '0.01',
        position_size: '4',
        taker_fee_rate: '0.0004',
        maker_fee_rate: '0.0003',
      },
    ],
    facts: {
      optionPrice: 2012,
      lastPrice: 2000,
      bid: 1990,
      oiContracts: 4,
      underlyingPrice: 101_000.5,
      expiry: '2026-12-25',
      contractSize: 0.01,
      takerFee: 0.0004,
      makerFee: 0.0003,
    },
  },
  {
    source: 'options-tickers',
    page: PERP,
    contract: { market: 'option', style: null, symbol: OPTION },
    body: [{ name: OPTION, mark_price: '2012', mark_iv: '0.61', delta: '0.39', theta: '-32.1' }],
    facts: { optionPrice: 2012, impliedVolatility: 0.61, delta: 0.39, thetaPerDay: -32.1 },
  },
];

export const gateSamples: readonly Sample[] = [...FUTURES, ...SPOT_AND_OPTIONS];
