import { okxMarket } from '../market/okx-market';
import type { PretendExchange } from './pretend-exchange';

export const okx: PretendExchange = {
  id: 'okx',
  name: 'OKX',
  pageHosts: ['www.okx.com', 'my.okx.com', 'app.okx.com', 'okx.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'none'; object-src 'none'",
  routes: [
    { kind: 'Spot', address: /^\/trade-(?:spot|margin)\/(?<symbol>[A-Za-z0-9]+-[A-Za-z0-9]+)/ },
    { kind: 'Perpetual', address: /^\/trade-(?:swap|futures)\/(?<symbol>[A-Za-z0-9]+-[A-Za-z]+-swap)/i },
    { kind: 'Futures', address: /^\/trade-futures\/(?<symbol>[A-Za-z0-9]+-[A-Za-z]+-\w+)/ },
    { kind: 'Options', address: /^\/trade-option\/(?<symbol>[A-Za-z]+-usd)/i },
  ],
  pairs: [
    '/trade-swap/btc-usdt-swap',
    '/trade-swap/eth-usdt-swap',
    '/trade-swap/pepe-usdt-swap',
    '/trade-swap/btc-usd-swap',
    '/trade-futures/btc-usd-quarterly',
    '/trade-spot/btc-usdt',
  ],
  api: okxMarket,
};
