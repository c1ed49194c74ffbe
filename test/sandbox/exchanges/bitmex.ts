import type { PretendExchange } from './pretend-exchange';

/** Closed on 2026-09-23: its old addresses still lie about, and every one of them says so. */
export const bitmex: PretendExchange = {
  id: 'bitmex',
  name: 'BitMEX',
  pageHosts: ['www.bitmex.com', 'bitmex.com', 'testnet.bitmex.com'],
  theme: 'light',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'",
  closedOn: '2026-09-23',
  routes: [{ kind: 'Perpetual', address: /^\/app\/(?:trade|contract)\/(?<symbol>[A-Z0-9_]+)/ }],
  pairs: ['/app/trade/XBTUSD', '/app/trade/XBTUSDT', '/app/trade/ETHUSD'],
  api: [],
};
