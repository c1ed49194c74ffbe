import { gateFuturesMarket } from '../market/gate-futures';
import { gateSpotMarket } from '../market/gate-spot';
import type { PretendExchange } from './pretend-exchange';

export const gate: PretendExchange = {
  id: 'gate',
  name: 'Gate',
  pageHosts: ['gate.com', 'gate.io', 'gateeu.com', 'gate.cn', 'gate.tv'].flatMap((host) => [
    `www.${host}`,
    host,
  ]),
  theme: 'light',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; upgrade-insecure-requests",
  routes: [
    { kind: 'Perpetual', address: /^\/futures(?:_trade)?\/(?:[A-Za-z]+\/)?(?<symbol>[A-Z0-9]+_[A-Z]+)/ },
    { kind: 'Futures', address: /^\/futures-delivery\/[a-z]+\/(?<symbol>[A-Z0-9]+_[A-Z]+_[0-9]+)/ },
    { kind: 'Spot', address: /^\/trade\/(?<symbol>[A-Z0-9]+_[A-Z]+)/ },
  ],
  pairs: [
    '/futures/USDT/BTC_USDT',
    '/futures/USDT/ETH_USDT',
    '/futures/USDT/NEIRO_USDT',
    '/futures/BTC/BTC_USD',
    '/trade/BTC_USDT',
    '/trade/BTC3L_USDT',
  ],
  api: [...gateFuturesMarket, ...gateSpotMarket],
};
