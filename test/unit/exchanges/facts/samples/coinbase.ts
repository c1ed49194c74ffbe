import type { Sample } from './sample';

const PERP = 'www.coinbase.com/advanced-trade/perpetuals/SOL-PERP-INTX';
const US_PERP = 'www.coinbase.com/advanced-trade/futures/BIP-20DEC30-CDE';
const US_DATED = 'www.coinbase.com/advanced-trade/futures/BIT-25SEP26-CDE';
const SPOT = 'www.coinbase.com/advanced-trade/spot/SOL-USD';

const OPEN = {
  is_disabled: false,
  trading_disabled: false,
  view_only: false,
  cancel_only: false,
  post_only: false,
  fcm_trading_session_details: null,
};
const QUOTE = {
  best_bid_price: '200.5',
  best_ask_price: '201.5',
  trade_price: '201',
  index_price: '200',
  mark_price: '202',
  predicted_funding: '-0.000009',
  timestamp: '2026-09-21T14:07:39.454Z',
};
const QUOTE_FACTS = {
  markPrice: 202,
  indexPrice: 200,
  lastPrice: 201,
  bid: 200.5,
  ask: 201.5,
  premium: 202 / 200 - 1,
  fundingRate: -0.000009,
};
const CANDLES = [
  { start: '1790086400', low: '101', high: '108', open: '105', close: '102', volume: '9' },
  { start: '1790000000', low: '95', high: '110', open: '100', close: '105', volume: '7' },
];

const INTERNATIONAL: readonly Sample[] = [
  {
    source: 'intx-instruments',
    page: PERP,
    body: {
      symbol: 'SOL-PERP',
      qty_24hr: '50',
      notional_24hr: '10000',
      open_interest: '200',
      base_imf: '0.05',
      funding_interval: '3600000000000',
      trading_state: 'TRADING',
      quote: QUOTE,
    },
    facts: {
      ...QUOTE_FACTS,
      fundingIntervalHours: 1,
      nextFundingAtMs: Date.UTC(2026, 8, 21, 15),
      oiContracts: 200,
      oiBase: 200,
      oiUsd: 40_400,
      volBase24h: 50,
      volUsd24h: 10_000,
      maxLeverage: 20,
      imr: 0.05,
      contractSize: 1,
      inverse: false,
      tradingState: 'trading',
    },
  },
  { source: 'intx-quote', page: PERP, body: QUOTE, facts: QUOTE_FACTS },
  {
    source: 'intx-funding',
    page: PERP,
    body: {
      results: [
        { funding_rate: '-0.00002', event_time: '2026-09-21T15:00:00Z' },
        { funding_rate: '0.00001', event_time: '2026-09-21T14:00:00Z' },
      ],
    },
    facts: {
      fundingHistory: [
        { atMs: Date.UTC(2026, 8, 21, 14), rate: 0.00001 },
        { atMs: Date.UTC(2026, 8, 21, 15), rate: -0.00002 },
      ],
    },
  },
  ...(['intx-candles', 'intx-candles.hourly'] as const).map(
    (source): Sample => ({
      source,
      page: PERP,
      body: {
        aggregations: [
          { start: '2026-09-21T00:00:00Z', open: '100', high: '110', low: '95', close: '105', volume: '7' },
        ],
      },
      facts: {
        [source === 'intx-candles' ? 'dailyCandles' : 'hourlyCandles']: [
          [Date.UTC(2026, 8, 21), 100, 110, 95, 105, 7],
        ],
      },
    }),
  ),
  {
    source: 'market-products.perp-intx',
    page: PERP,
    body: {
      ...OPEN,
      product_id: 'SOL-PERP-INTX',
      price: '201',
      volume_24h: '50',
      future_product_details: {
        contract_size: '1',
        perpetual_details: { open_interest: '0', funding_rate: '0.000016', max_leverage: '20' },
      },
    },
    facts: {
      lastPrice: 201,
      tradingState: 'trading',
      fundingRate: 0.000016,
      volBase24h: 50,
      volUsd24h: 10_050,
      maxLeverage: 20,
      imr: 0.05,
      contractSize: 1,
      inverse: false,
    },
  },
];

const UNITED_STATES: readonly Sample[] = [
  {
    source: 'market-products.future',
    page: US_PERP,
    body: {
      ...OPEN,
      product_id: 'BIP-20DEC30-CDE',
      price: '100000',
      volume_24h: '5000',
      approximate_quote_24h_volume: '5000000',
      best_bid_price: '',
      fcm_trading_session_details: { is_session_open: true },
      future_product_details: {
        contract_size: '0.01',
        contract_expiry: '2030-12-20T16:00:00Z',
        // The answer's own time is 28 minutes past midnight.
        time_to_expiry_ms: String(Date.UTC(2030, 11, 20, 16) - Date.UTC(2026, 8, 21, 0, 28)),
        open_interest: '20000',
        funding_rate: '0.000013',
        funding_time: '2026-09-21T00:00:00Z',
        funding_interval: '3600s',
        index_price: '99900',
        intraday_margin_rate: { long_margin_rate: '0.1', short_margin_rate: '0.1' },
        overnight_margin_rate: { long_margin_rate: '0.2', short_margin_rate: '0.25' },
        perpetual_details: { open_interest: '20000', funding_rate: '', max_leverage: '' },
      },
    },
    facts: {
      lastPrice: 100_000,
      tradingState: 'trading',
      indexPrice: 99_900,
      fundingRate: 0.000013,
      fundingIntervalHours: 1,
      nextFundingAtMs: Date.UTC(2026, 8, 21, 1),
      oiContracts: 20_000,
      oiBase: 200,
      oiUsd: 20_000_000,
      volBase24h: 50,
      volUsd24h: 5_000_000,
      maxLeverage: 4,
      intradayMaxLeverage: 10,
      imr: 0.25,
      expiry: '2030-12-20',
      contractSize: 0.01,
      inverse: false,
    },
  },
  {
    source: 'market-products.future',
    page: US_DATED,
    body: {
      products: [
        { product_id: 'BIP-20DEC30-CDE', price: '7' },
        {
          ...OPEN,
          product_id: 'BIT-25SEP26-CDE',
          price: '100000',
          volume_24h: '5000',
          fcm_trading_session_details: { is_session_open: false },
          future_product_details: {
            contract_size: '0.01',
            contract_expiry: '2026-09-25T15:00:00Z',
            open_interest: '20000',
            funding_rate: '',
            funding_time: null,
            funding_interval: null,
            index_price: '',
          },
        },
      ],
    },
    facts: {
      lastPrice: 100_000,
      tradingState: 'suspended',
      oiContracts: 20_000,
      oiBase: 200,
      oiUsd: 20_000_000,
      volBase24h: 50,
      expiry: '2026-09-25',
      contractSize: 0.01,
      inverse: false,
    },
  },
  {
    source: 'product_book',
    page: US_PERP,
    context: { contractSize: 0.01 },
    body: {
      pricebook: {
        product_id: 'BIP-20DEC30-CDE',
        bids: [{ price: '99', size: '800' }],
        asks: [{ price: '101', size: '600' }],
      },
    },
    facts: { bids: [[99, 8]], asks: [[101, 6]], bid: 99, ask: 101 },
  },
  {
    source: 'candles.hourly',
    page: US_DATED,
    context: { contractSize: 0.01 },
    body: { candles: [{ ...CANDLES[1], volume: '700' }] },
    facts: { hourlyCandles: [[1_790_000_000_000, 100, 110, 95, 105, 7]] },
  },
];

const SPOT_PAGES: readonly Sample[] = [
  {
    source: 'market-products.spot',
    page: SPOT,
    body: {
      ...OPEN,
      product_id: 'SOL-USD',
      price: '201',
      volume_24h: '50',
      approximate_quote_24h_volume: '10000',
      post_only: true,
    },
    facts: { lastPrice: 201, tradingState: 'post-only', volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    source: 'intx-instruments',
    page: SPOT,
    body: { symbol: 'SOL-PERP', open_interest: '200', funding_interval: '3600000000000', quote: QUOTE },
    facts: {
      fundingRate: -0.000009,
      fundingIntervalHours: 1,
      nextFundingAtMs: Date.UTC(2026, 8, 21, 15),
      premium: 202 / 200 - 1,
      oiUsd: 40_400,
    },
  },
  {
    source: 'exchange-products',
    page: SPOT,
    body: { id: 'SOL-USD', status: 'online', trading_disabled: false, cancel_only: true, post_only: false },
    facts: { tradingState: 'suspended' },
  },
  {
    source: 'product-ticker',
    page: SPOT,
    body: { trades: [], best_bid: '200.5', best_ask: '201.5' },
    facts: { bid: 200.5, ask: 201.5 },
  },
  {
    source: 'candles',
    page: SPOT,
    body: { candles: CANDLES },
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 7],
        [1_790_086_400_000, 105, 108, 101, 102, 9],
      ],
    },
  },
  {
    source: 'exchange-candles',
    page: SPOT,
    body: [[1_790_000_000, 95, 110, 100, 105, 7]],
    facts: { dailyCandles: [[1_790_000_000_000, 100, 110, 95, 105, 7]] },
  },
  {
    source: 'exchange-candles.hourly',
    page: SPOT,
    body: [[1_790_000_000, 95, 110, 100, 105, 7]],
    facts: { hourlyCandles: [[1_790_000_000_000, 100, 110, 95, 105, 7]] },
  },
];

export const coinbaseSamples: readonly Sample[] = [...INTERNATIONAL, ...UNITED_STATES, ...SPOT_PAGES];
