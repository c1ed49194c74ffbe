/** Answers made up in the documented shape, each telling of bitcoin in dollars and of a pair without a price. */
export const BOARD_BODIES: Readonly<Record<string, { readonly body: unknown; readonly refusal: unknown }>> = {
  binance: {
    body: [
      { symbol: 'BTCUSDT', lastPrice: '103000.5', volume: '2', quoteVolume: '206001' },
      { symbol: 'OLDUSDT', lastPrice: '0.00', volume: '0', quoteVolume: '0' },
    ],
    refusal: { code: -1003, msg: 'Too many requests.' },
  },
  bybit: {
    body: {
      retCode: 0,
      result: {
        category: 'spot',
        list: [
          { symbol: 'BTCUSDT', lastPrice: '103000.5', volume24h: '2', turnover24h: '206001' },
          { symbol: 'OLDUSDT', lastPrice: '', turnover24h: '0' },
        ],
      },
    },
    refusal: { retCode: 10_006, retMsg: 'Too many visits!', result: {} },
  },
  okx: {
    body: {
      code: '0',
      data: [
        { instId: 'BTC-USDT', last: '103000.5', vol24h: '2', volCcy24h: '206001' },
        { instId: 'OLD-USDT', last: '', vol24h: '0', volCcy24h: '0' },
      ],
    },
    refusal: { code: '50011', msg: 'Too Many Requests', data: [] },
  },
  gate: {
    body: [
      { currency_pair: 'BTC_USDT', last: '103000.5', base_volume: '2', quote_volume: '206001' },
      { currency_pair: 'OLD_USDT', last: '', base_volume: '0', quote_volume: '0' },
    ],
    refusal: { label: 'TOO_MANY_REQUESTS', message: 'slow down' },
  },
  kucoin: {
    body: {
      code: '200000',
      data: {
        time: 1,
        ticker: [
          { symbol: 'BTC-USDT', last: '103000.5', vol: '2', volValue: '206001' },
          { symbol: 'OLD-USDT', last: null, vol: '0', volValue: '0' },
        ],
      },
    },
    refusal: { code: '429000', msg: 'Too Many Requests' },
  },
  htx: {
    body: {
      status: 'ok',
      data: [
        { symbol: 'btcusdt', close: 103_000.5, amount: 2, vol: 206_001 },
        { symbol: 'oldusdt', close: 0, amount: 0, vol: 0 },
      ],
    },
    refusal: { status: 'error', 'err-code': '1032', 'err-msg': 'visits too many' },
  },
  deepcoin: {
    body: {
      code: '0',
      data: [
        { instId: 'BTC-USDT', last: '103000.5', vol24h: '2', volCcy24h: '206001' },
        { instId: 'OLD-USDT', last: '', vol24h: '0', volCcy24h: '0' },
      ],
    },
    refusal: { code: '50', msg: 'too many requests', data: null },
  },
  coinbase: {
    body: {
      products: [
        { product_id: 'BTC-USD', price: '103000.5', approximate_quote_24h_volume: '206001' },
        { product_id: 'OLD-USD', price: '', approximate_quote_24h_volume: '' },
      ],
    },
    refusal: { error: 'RATE_LIMIT_EXCEEDED', message: 'too many requests' },
  },
  kraken: {
    body: {
      error: [],
      result: {
        XXBTZUSD: { c: ['103000.5', '0.1'], v: ['1', '2'], p: ['103000', '103000.5'] },
        OLDUSD: { c: [], v: ['0', '0'], p: ['0', '0'] },
      },
    },
    refusal: { error: ['EGeneral:Too many requests'] },
  },
  bitget: {
    body: {
      code: '00000',
      data: [
        { symbol: 'BTCUSDT', lastPr: '103000.5', baseVolume: '2', quoteVolume: '206001' },
        { symbol: 'OLDUSDT', lastPr: '', quoteVolume: '0' },
      ],
    },
    refusal: { code: '429', msg: 'too many requests', data: null },
  },
  mexc: {
    body: [
      { symbol: 'BTCUSDT', lastPrice: '103000.5', volume: '2', quoteVolume: '206001' },
      { symbol: 'OLDUSDT', lastPrice: '0', volume: '0', quoteVolume: '0' },
    ],
    refusal: { code: -1003, msg: 'Too many requests.' },
  },
  cryptocom: {
    body: {
      code: 0,
      result: {
        data: [
          { i: 'BTC_USD', a: '103000.5', v: '2', vv: '206001' },
          { i: 'OLD_USD', a: null, v: '0', vv: '0' },
        ],
      },
    },
    refusal: { code: 42_901, message: 'RATE_LIMIT' },
  },
  binanceus: {
    body: [
      { symbol: 'BTCUSDT', lastPrice: '103000.5', volume: '2', quoteVolume: '206001' },
      { symbol: 'OLDUSDT', lastPrice: '0.00', volume: '0', quoteVolume: '0' },
    ],
    refusal: { code: -1003, msg: 'Too many requests.' },
  },
};
