import { kucoinFuturesMarket } from '../market/kucoin-futures';
import { kucoinSpotMarket } from '../market/kucoin-spot';
import type { PretendExchange } from './pretend-exchange';

export const kucoin: PretendExchange = {
  id: 'kucoin',
  name: 'KuCoin',
  pageHosts: ['www.kucoin.com', 'kucoin.com', 'trade.kucoin.com', 'futures.kucoin.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'none'; object-src 'none'; frame-ancestors 'self'",
  routes: [
    { kind: 'Futures', address: /^\/(?:futures\/trade|trade\/futures)\/(?<symbol>[A-Z0-9]+M\w*)/ },
    { kind: 'Margin', address: /^\/trade\/margin\/(?<symbol>[A-Z0-9]+-[A-Z]+)/ },
    { kind: 'Spot', address: /^\/trade\/(?<symbol>[A-Z0-9]+-[A-Z]+)/ },
    { kind: 'Futures', address: /^\/trade\/(?<symbol>[A-Z0-9]+M)/ },
    { kind: 'Spot', address: /^\/(?<symbol>[A-Z0-9]+-[A-Z]+)/ },
  ],
  pairs: [
    '/futures/trade/XBTUSDTM',
    '/futures/trade/ETHUSDTM',
    '/trade/futures/10000SATSUSDTM',
    '/futures/trade/XBTUSDM',
    '/trade/BTC-USDT',
    '/trade/PEPE-USDT',
  ],
  api: [...kucoinFuturesMarket, ...kucoinSpotMarket],
};
