import type { ExchangeId } from '@/utils/contracts/contract';

const QUARTER_MS = 1_798_185_600_000;

const binanceLike = {
  symbols: ['BTC', 'ETH', 'SOL'].map((baseAsset) => ({
    symbol: `${baseAsset}USDT`,
    contractType: 'PERPETUAL',
    deliveryDate: 4_133_404_800_000,
    status: 'TRADING',
    baseAsset,
    quoteAsset: 'USDT',
    marginAsset: 'USDT',
    underlyingType: 'COIN',
  })),
};

const bitget = (quoteCoin: string) => ({
  code: '00000',
  msg: 'success',
  data: [
    { symbol: `BTC${quoteCoin}`, baseCoin: 'BTC', quoteCoin, symbolType: 'perpetual', deliveryTime: '' },
    {
      symbol: `ETH${quoteCoin}Z26`,
      baseCoin: 'ETH',
      quoteCoin,
      symbolType: 'delivery',
      deliveryTime: `${QUARTER_MS}`,
    },
    { symbol: `SOL${quoteCoin}`, baseCoin: 'SOL', quoteCoin, symbolType: 'perpetual', deliveryTime: null },
  ],
});

/** Instrument lists of the exchanges that no pretend internet plays, made up in the documented shape. */
export const LIST_BODIES: Readonly<Partial<Record<ExchangeId, Readonly<Record<string, unknown>>>>> = {
  hyperliquid: {
    perps: [
      { collateralToken: 0, universe: [{ name: 'BTC', szDecimals: 5 }, { name: 'kPEPE' }, { name: 'SOL' }] },
      { collateralToken: 360, universe: [{ name: 'km:US500' }] },
    ],
    spot: {
      tokens: [
        { name: 'USDC', index: 0 },
        { name: 'PURR', index: 1 },
        { name: 'HYPE', index: 150 },
      ],
      universe: [
        { name: 'PURR/USDC', tokens: [1, 0], index: 0 },
        { name: '@107', tokens: [150, 0], index: 107 },
      ],
    },
  },
  dydx: {
    markets: {
      markets: Object.fromEntries(
        ['BTC-USD', 'ETH-USD', 'SOL-USD'].map((ticker) => [ticker, { ticker, status: 'ACTIVE' }]),
      ),
    },
  },
  deribit: {
    futures: {
      result: ['BTC', 'ETH'].map((base) => ({
        instrument_name: `${base}-25DEC26`,
        kind: 'future',
        settlement_period: 'month',
        expiration_timestamp: QUARTER_MS,
        base_currency: base,
        quote_currency: 'USD',
        settlement_currency: base,
        instrument_type: 'reversed',
      })),
    },
  },
  bitget: { usdt: bitget('USDT'), usdc: bitget('USDC'), coin: bitget('USD') },
  mexc: {
    contracts: {
      success: true,
      code: 0,
      data: ['BTC', 'ETH', 'SOL'].map((baseCoin) => ({
        symbol: `${baseCoin}_USDT`,
        baseCoin,
        quoteCoin: 'USDT',
        settleCoin: 'USDT',
        state: 0,
      })),
    },
  },
  bingx: {
    contracts: {
      code: 0,
      msg: '',
      data: ['BTC', 'ETH', 'SOL'].map((asset) => ({
        symbol: `${asset}-USDT`,
        asset,
        currency: 'USDT',
        status: 1,
      })),
    },
  },
  bitfinex: {
    futures: [
      [
        ['BTCF0:USTF0', [null, null, null, '0.0001', '100', null, null, null, 0.01, 0.005]],
        ['ETHF0:USTF0', [null, null, null, '0.001', '1000', null, null, null, 0.01, 0.005]],
      ],
    ],
  },
  cryptocom: {
    instruments: {
      code: 0,
      result: {
        data: [
          { symbol: 'BTCUSD-PERP', inst_type: 'PERPETUAL_SWAP', base_ccy: 'BTC', quote_ccy: 'USD' },
          {
            symbol: 'ETHUSD-261225',
            inst_type: 'FUTURE',
            base_ccy: 'ETH',
            quote_ccy: 'USD',
            expiry_timestamp_ms: QUARTER_MS,
          },
        ],
      },
    },
  },
  phemex: {
    products: {
      code: 0,
      data: {
        products: [
          { symbol: 'ETHUSD', type: 'Perpetual', quoteCurrency: 'USD', settleCurrency: 'ETH' },
          { symbol: 'XRPUSD', type: 'Perpetual', quoteCurrency: 'USD', settleCurrency: 'USD' },
        ],
        perpProductsV2: [
          {
            symbol: '1000SHIBUSDT',
            type: 'PerpetualV2',
            quoteCurrency: 'USDT',
            settleCurrency: 'USDT',
            baseCurrency: '1000 SHIB',
          },
        ],
      },
    },
  },
  aster: { perps: binanceLike },
  binanceus: { spot: binanceLike },
};
