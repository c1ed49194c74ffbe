import { krakenFuturesMarket } from '../market/kraken-futures';
import { krakenSpotMarket } from '../market/kraken-spot';
import type { PretendExchange } from './pretend-exchange';

export const kraken: PretendExchange = {
  id: 'kraken',
  name: 'Kraken',
  pageHosts: [
    'pro.kraken.com',
    'www.kraken.com',
    'futures.kraken.com',
    'trade.kraken.com',
    'demo-futures.kraken.com',
  ],
  theme: 'dark',
  csp: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
  routes: [
    { kind: 'Perpetual', address: /^\/app\/trade\/futures-(?<symbol>[a-z0-9]+-usd(?:-cm)?-perp)/i },
    { kind: 'Margin', address: /^\/app\/trade\/margin-(?<symbol>[a-z0-9]+-[a-z]+)/i },
    { kind: 'Spot', address: /^\/app\/trade\/(?<symbol>[a-z0-9]+-[a-z]+)/i },
    { kind: 'Futures', address: /^\/trade\/(?:futures\/)?(?<symbol>[PF][FI]_[A-Z0-9_]+)/ },
    { kind: 'Spot', address: /^\/markets\/kraken\/(?<symbol>[a-z]+\/[a-z]+)/ },
  ],
  pairs: [
    '/app/trade/futures-btc-usd-perp',
    '/app/trade/futures-eth-usd-perp',
    '/app/trade/futures-pepe-usd-perp',
    '/app/trade/futures-btc-usd-cm-perp',
    '/app/trade/margin-btc-usd',
    '/app/trade/btc-usd',
  ],
  submitSaysLeverage: true,
  api: [...krakenFuturesMarket, ...krakenSpotMarket],
};
