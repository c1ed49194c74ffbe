import { calendarDay, quarterEnds, shortDay } from '../days';
import type { PretendExchange } from './pretend-exchange';

const LINEAR = ['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'SHIB', 'ADA'];

function linear(base: string) {
  return {
    symbol: base,
    contract_code: `${base}-USDT`,
    contract_size: base === 'BTC' ? 0.001 : 1,
    delivery_date: '',
    delivery_time: '',
    contract_status: 1,
    support_margin_mode: 'all',
    business_type: 'swap',
    pair: `${base}-USDT`,
    contract_type: 'swap',
    trade_partition: 'USDT',
  };
}

function linearRows(businessType: string | null, nowMs: number) {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  const dated = {
    ...linear('BTC'),
    contract_code: `BTC-USDT-${shortDay(quarter)}`,
    business_type: 'futures',
    contract_type: 'quarter',
    delivery_date: calendarDay(quarter).replaceAll('-', ''),
    delivery_time: String(quarter),
  };
  const swaps = LINEAR.map(linear);
  return businessType === 'all' ? [...swaps, dated] : businessType === 'futures' ? [dated] : swaps;
}

function coinDated(nowMs: number) {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  return {
    symbol: 'BTC',
    contract_code: `BTC${shortDay(quarter)}`,
    contract_type: 'quarter',
    contract_size: 100,
    delivery_date: calendarDay(quarter).replaceAll('-', ''),
    delivery_time: String(quarter),
    contract_status: 1,
  };
}

const API_HOSTS = ['api.hbdm.com', 'api.hbdm.vn'];

export const htx: PretendExchange = {
  id: 'htx',
  name: 'HTX',
  pageHosts: ['www.htx.com', 'htx.com', 'www.huobi.com', 'huobi.com', 'futures.huobi.com', 'futures.htx.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src *; frame-ancestors *",
  routes: [
    {
      kind: 'Linear swap',
      address:
        /linear_swap\/exchange\/?(?:swap_trade\/?)?[#?].*contract_code=(?<symbol>[A-Z0-9]+-USDT[-0-9]*)/,
    },
    {
      kind: 'Coin swap',
      address: /\/swap\/exchange\/?#.*(?:symbol|contract_code)=(?<symbol>[A-Z]+(?:-USD)?)/,
    },
    // Many pages carry no symbol at first load and show BTC.
    {
      kind: 'Linear swap',
      address: /^\/futures\/linear_swap\/exchange(?=[/?#]|$)(?<symbol>)/,
    },
    { kind: 'Spot', address: /^\/(?:trade|exchange)\/(?<symbol>[a-z0-9]+_[a-z0-9]+)/ },
  ],
  pairs: [
    '/futures/linear_swap/exchange#contract_code=BTC-USDT&contract_type=swap&type=cross',
    '/futures/linear_swap/exchange#contract_code=ETH-USDT&contract_type=swap&type=cross',
    '/futures/linear_swap/exchange#contract_code=DOGE-USDT&contract_type=swap&type=isolated',
    '/futures/swap/exchange/#symbol=BTC',
    '/trade/btc_usdt?type=spot',
  ],
  api: API_HOSTS.flatMap((host) => [
    {
      host,
      path: /^\/linear-swap-api\/v1\/swap_contract_info$/,
      answer: ({ query }, now) => ({
        status: 'ok',
        data: linearRows(query.get('business_type'), now),
        ts: now,
      }),
    },
    {
      host,
      path: /^\/swap-api\/v1\/swap_contract_info$/,
      answer: (_, now) => ({
        status: 'ok',
        data: ['BTC', 'ETH'].map((symbol) => ({
          symbol,
          contract_code: `${symbol}-USD`,
          contract_size: symbol === 'BTC' ? 100 : 10,
          contract_status: 1,
        })),
        ts: now,
      }),
    },
    {
      host,
      path: /^\/api\/v1\/contract_contract_info$/,
      answer: (_, now) => ({ status: 'ok', data: [coinDated(now)], ts: now }),
    },
  ]),
};
