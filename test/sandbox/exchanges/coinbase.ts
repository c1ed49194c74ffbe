import { jsonAnswer } from '../answer';
import { tokenByTicker } from '../tokenmetrics/token';
import type { PretendExchange } from './pretend-exchange';

function product(product_id: string, base: string, quote: string, venue: string, more = {}) {
  return {
    product_id,
    price: String(tokenByTicker(base)?.priceUsd ?? 1),
    product_type: venue === 'CBE' ? 'SPOT' : 'FUTURE',
    product_venue: venue,
    base_currency_id: venue === 'CBE' ? base : '',
    quote_currency_id: quote,
    base_display_symbol: venue === 'CBE' ? base : '',
    quote_display_symbol: quote,
    is_disabled: false,
    trading_disabled: false,
    status: 'online',
    ...more,
  };
}

function future(code: string, root: string, size: string, expiry: string | null, name: string) {
  const isIntx = expiry === null;
  return product(
    isIntx ? `${root}-PERP-INTX` : `${code}-${name}-CDE`,
    root,
    isIntx ? 'USDC' : 'USD',
    isIntx ? 'INTX' : 'FCM',
    {
      display_name: name === '20DEC30' || isIntx ? `${root} PERP` : `${root} ${name}`,
      future_product_details: {
        venue: isIntx ? '' : 'cde',
        contract_code: code,
        contract_expiry: expiry,
        contract_size: size,
        contract_root_unit: root,
        contract_expiry_type: isIntx ? 'PERPETUAL' : 'EXPIRING',
        perpetual_details: { open_interest: '0', funding_rate: '0.00001', max_leverage: isIntx ? '10' : '' },
        non_crypto: false,
      },
    },
  );
}

const PRODUCTS = [
  ...['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'XTZ'].map((base) => product(`${base}-USD`, base, 'USD', 'CBE')),
  product('ETH-USDC', 'ETH', 'USDC', 'CBE'),
  product('ETH-BTC', 'ETH', 'BTC', 'CBE'),
  future('BTC', 'BTC', '1', null, 'PERP'),
  future('ETH', 'ETH', '1', null, 'PERP'),
  future('BIP', 'BTC', '0.01', '2030-12-20T16:00:00Z', '20DEC30'),
  future('ETP', 'ETH', '0.1', '2030-12-20T16:00:00Z', '20DEC30'),
  future('BIT', 'BTC', '0.01', '2026-12-24T16:00:00Z', '24DEC26'),
];

export const coinbase: PretendExchange = {
  id: 'coinbase',
  name: 'Coinbase',
  pageHosts: [
    'www.coinbase.com',
    'coinbase.com',
    'exchange.coinbase.com',
    'pro.coinbase.com',
    'international.coinbase.com',
  ],
  theme: 'light',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; object-src 'none'; base-uri 'none'",
  routes: [
    { kind: 'Perpetual', address: /^\/(?:advanced-trade\/)?perpetuals\/(?<symbol>[A-Z0-9]+-PERP\w*)/ },
    { kind: 'Futures', address: /^\/advanced-trade\/futures\/(?<symbol>[A-Z]+-\w+-CDE)/ },
    { kind: 'Spot', address: /^\/(?:advanced-trade|trade)\/(?:spot\/)?(?<symbol>[A-Z0-9]+-[A-Z]+)/ },
  ],
  pairs: [
    '/advanced-trade/perpetuals/BTC-PERP-INTX',
    '/advanced-trade/perpetuals/ETH-PERP-INTX',
    '/advanced-trade/futures/BIP-20DEC30-CDE',
    '/advanced-trade/spot/BTC-USD',
    '/advanced-trade/spot/SOL-USD',
  ],
  api: [
    {
      host: 'api.coinbase.com',
      path: /^\/api\/v3\/brokerage\/market\/products$/,
      answer: ({ query }) => {
        const type = query.get('product_type');
        const expiry = query.get('contract_expiry_type');
        const products = PRODUCTS.filter(
          (row) =>
            (type === null || row.product_type === type) &&
            (expiry === null || (expiry === 'PERPETUAL') === (row.product_venue === 'INTX')),
        );
        return { products, num_products: products.length, pagination: null };
      },
    },
    {
      host: 'api.coinbase.com',
      path: /^\/api\/v3\/brokerage\/market\/products\/([^/]+)$/,
      answer: (_request, _now, match) =>
        PRODUCTS.find((row) => row.product_id === match[1]) ??
        jsonAnswer({ error: 'NOT_FOUND', error_details: '', message: 'product not found' }, 404),
    },
  ],
};
