import { coinbaseMarket } from '../market/coinbase-market';
import type { PretendExchange } from './pretend-exchange';

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
  api: coinbaseMarket,
};
