import { quarterEnds, shortDay } from '../days';
import type { PretendExchange } from './pretend-exchange';

function row(symbol: string, base: string, type: string, more = {}) {
  const isInverse = type === 'futures_inverse';
  return {
    symbol,
    type,
    underlying: isInverse ? `rr_${base.toLowerCase()}usd` : undefined,
    contractSize: 1,
    tradeable: true,
    marginLevels: isInverse
      ? [{ contracts: 0, initialMargin: 0.02, maintenanceMargin: 0.01 }]
      : [{ numNonContractUnits: 0, initialMargin: 0.02, maintenanceMargin: 0.01 }],
    base: base === 'XBT' ? 'BTC' : base,
    quote: 'USD',
    pair: `${base === 'XBT' ? 'BTC' : base}:USD`,
    ...more,
  };
}

function instruments(nowMs: number) {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  const until = { lastTradingTime: new Date(quarter).toISOString() };
  return [
    ...['XBT', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'ADA'].map((base) =>
      row(`PF_${base}USD`, base, 'flexible_futures'),
    ),
    row('PF_AAPLxUSD', 'AAPLx', 'flexible_futures', { category: 'Equities' }),
    row('PI_XBTUSD', 'XBT', 'futures_inverse'),
    row('PI_ETHUSD', 'ETH', 'futures_inverse'),
    row(`FI_XBTUSD_${shortDay(quarter)}`, 'XBT', 'futures_inverse', until),
    row(`FF_XBTUSD_${shortDay(quarter)}`, 'XBT', 'flexible_futures', until),
  ];
}

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
  api: [
    {
      host: 'futures.kraken.com',
      path: /^\/derivatives\/api\/v3\/instruments$/,
      answer: (_, now) => ({
        result: 'success',
        instruments: instruments(now),
        serverTime: new Date(now).toISOString(),
      }),
    },
    {
      host: 'api.kraken.com',
      path: /^\/0\/public\/AssetPairs$/,
      answer: () => ({
        error: [],
        result: {
          XXBTZUSD: { altname: 'XBTUSD', wsname: 'XBT/USD', base: 'XXBT', quote: 'ZUSD', status: 'online' },
          XETHZUSD: { altname: 'ETHUSD', wsname: 'ETH/USD', base: 'XETH', quote: 'ZUSD', status: 'online' },
          XDGUSD: { altname: 'XDGUSD', wsname: 'XDG/USD', base: 'XXDG', quote: 'ZUSD', status: 'online' },
          SOLUSD: { altname: 'SOLUSD', wsname: 'SOL/USD', base: 'SOL', quote: 'ZUSD', status: 'online' },
        },
      }),
    },
  ],
};
