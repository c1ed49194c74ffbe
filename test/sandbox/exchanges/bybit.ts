import { bybitMarket } from '../market/bybit-market';
import type { PretendExchange } from './pretend-exchange';

export const bybit: PretendExchange = {
  id: 'bybit',
  name: 'Bybit',
  pageHosts: [
    ...['www.bybit.com', 'bybit.com', 'testnet.bybit.com', 'trade.bybit.com'],
    ...['eu', 'nl', 'kz', 'tr', 'id'].flatMap((land) => [`www.bybit.${land}`, `bybit.${land}`]),
    ...['www.bybitglobal.com', 'bybitglobal.com'],
  ],
  theme: 'dark',
  csp: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'",
  routes: [
    { kind: 'Spot', address: /^\/trade\/spot\/(?<symbol>[A-Z0-9]+\/[A-Z0-9]+)/ },
    { kind: 'USDT perpetual', address: /^\/trade\/usdt\/(?:futures\/)?(?<symbol>[A-Z0-9-]+USDT[A-Z0-9-]*)/ },
    { kind: 'USDC perpetual', address: /^\/trade\/(?:futures\/)?usdc\/(?<symbol>[A-Z0-9]+-[A-Z0-9]+)/ },
    { kind: 'Inverse', address: /^\/trade\/inverse\/(?:futures\/)?(?<symbol>[A-Z0-9]+USD\w*)/ },
    { kind: 'Options', address: /^\/trade\/option\/usdc\/(?<symbol>[A-Z]+)(?=[/?#]|$)/ },
    { kind: 'Perpetual', address: /^\/app\/exchange\/(?<symbol>[A-Z0-9]+)/ },
  ],
  pairs: [
    '/trade/usdt/BTCUSDT',
    '/trade/usdt/ETHUSDT',
    '/trade/usdt/1000PEPEUSDT',
    '/trade/usdt/SHIB1000USDT',
    '/trade/futures/usdc/BTC-PERP',
    '/trade/inverse/BTCUSD',
    '/trade/spot/SOL/USDT',
  ],
  api: bybitMarket,
};
