import { deepcoinMarket } from '../market/deepcoin-market';
import type { PretendExchange } from './pretend-exchange';

export const deepcoin: PretendExchange = {
  id: 'deepcoin',
  name: 'Deepcoin',
  pageHosts: ['www.deepcoin.com', 'deepcoin.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'none'; object-src 'none'",
  routes: [
    { kind: 'Spot', address: /^\/spot\?(?:.*&)?currentId=(?<symbol>[A-Za-z0-9]+(?:%2F[A-Za-z0-9]+)?)/i },
    { kind: 'Spot', address: /^\/spot\/(?<symbol>[A-Z0-9]+_[A-Z]+)/i },
    // No contract page's address was ever seen in public; this one is made up.
    { kind: 'Perpetual', address: /^\/(?:swap|contract)\/(?<symbol>[A-Z0-9]+-?USDT?(?:-SWAP)?)/i },
  ],
  pairs: [
    '/swap/BTC-USDT-SWAP',
    '/swap/ETH-USDT-SWAP',
    '/Spot?currentId=BTC%2FUSDT',
    '/Spot?currentId=ETH%2FUSDT',
  ],
  api: deepcoinMarket,
};
