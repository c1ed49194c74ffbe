import { binanceMarket } from '../market/binance-futures';
import { binanceLists } from '../market/binance-lists';
import type { PretendExchange } from './pretend-exchange';

export const binance: PretendExchange = {
  id: 'binance',
  name: 'Binance',
  pageHosts: ['www.binance.com', 'binance.com', 'testnet.binancefuture.com', 'demo.binance.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  routes: [
    { kind: 'Spot', address: /^\/trade\/(?:pro\/)?(?<symbol>[A-Za-z0-9]+_[A-Za-z0-9]+)/ },
    { kind: 'Perpetual', address: /^\/futures(?:ng)?\/(?<symbol>[A-Z0-9_]{5,})(?=[/?#]|$)/ },
    { kind: 'Coin-margined', address: /^\/(?:futures\/)?delivery\/(?<symbol>[A-Za-z0-9]+_\w+)/ },
    { kind: 'Options', address: /^\/eoptions\/(?<symbol>[A-Z]+USDT)/ },
  ],
  pairs: [
    '/futures/BTCUSDT',
    '/futures/ETHUSDT',
    '/futures/DOGEUSDT',
    '/futures/1000PEPEUSDT',
    '/futures/NEIROUSDT',
    '/futures/BTCUSDC',
    '/delivery/btcusd_perpetual',
    '/trade/BTC_USDT?type=spot',
  ],
  leverageClass: 'contractLeverage leverage-btn',
  api: [...binanceLists, ...binanceMarket],
};
