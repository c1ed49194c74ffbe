import { calendarDay, quarterEnds } from '../days';
import { tokenByTicker } from '../tokenmetrics/token';
import type { PretendExchange } from './pretend-exchange';

function contract(name: string, type: 'direct' | 'inverse', more = {}) {
  const price = String(tokenByTicker(name.split('_')[0] ?? '')?.priceUsd ?? 1);
  return {
    name,
    type,
    quanto_multiplier: type === 'inverse' ? '0' : '0.0001',
    leverage_min: '1',
    leverage_max: '100',
    maintenance_rate: '0.004',
    mark_price: price,
    index_price: price,
    last_price: price,
    funding_rate: '0.0001',
    funding_interval: 28_800,
    in_delisting: false,
    is_pre_market: false,
    status: 'trading',
    contract_type: '',
    ...more,
  };
}

const USDT = ['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'BONK', 'NEIRO', 'ADA'];

function delivery(nowMs: number) {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  return contract(`BTC_USDT_${calendarDay(quarter).replaceAll('-', '')}`, 'direct', {
    underlying: 'BTC_USDT',
    cycle: 'QUARTERLY',
    expire_time: Math.floor(quarter / 1000),
  });
}

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
  api: [
    {
      host: 'api.gateio.ws',
      path: /^\/api\/v4\/futures\/(usdt|btc)\/contracts$/,
      answer: (_request, _now, match) =>
        match[1] === 'btc'
          ? [contract('BTC_USD', 'inverse')]
          : [
              ...USDT.map((base) => contract(`${base}_USDT`, 'direct')),
              contract('SAMSUNG_USDT', 'direct', { contract_type: 'stocks' }),
            ],
    },
    {
      host: 'api.gateio.ws',
      path: /^\/api\/v4\/delivery\/usdt\/contracts$/,
      answer: (_, now) => [delivery(now)],
    },
    {
      host: 'api.gateio.ws',
      path: /^\/api\/v4\/spot\/currency_pairs$/,
      answer: () =>
        [...USDT, 'BTC3L', 'ETH3S'].map((base) => ({
          id: `${base}_USDT`,
          base,
          quote: 'USDT',
          trade_status: 'tradable',
        })),
    },
  ],
};
