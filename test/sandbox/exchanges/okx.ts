import { quarterEnds, shortDay } from '../days';
import type { PretendExchange } from './pretend-exchange';

const SWAPS = ['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'BONK', 'NEIROETH', 'ADA', 'SHIB'];

function row(instId: string, instType: string, uly: string, settleCcy: string, more = {}) {
  return {
    alias: '',
    baseCcy: '',
    quoteCcy: '',
    ctMult: '1',
    ctType: uly.endsWith('-USD') ? 'inverse' : 'linear',
    ctVal: uly.endsWith('-USD') ? '100' : '0.01',
    ctValCcy: uly.endsWith('-USD') ? 'USD' : uly.split('-')[0],
    expTime: '',
    instFamily: uly,
    instId,
    instType,
    lever: '100',
    optType: '',
    ruleType: 'normal',
    settleCcy,
    state: 'live',
    stk: '',
    uly,
    ...more,
  };
}

function rowsOf(instType: string | null, nowMs: number): readonly object[] {
  const [current = 0, next = 0] = quarterEnds(nowMs, 2);
  if (instType === 'SWAP') {
    return [
      ...SWAPS.map((base) => row(`${base}-USDT-SWAP`, 'SWAP', `${base}-USDT`, 'USDT')),
      row('ETH-USDC-SWAP', 'SWAP', 'ETH-USDC', 'USDC'),
      row('BTC-USD-SWAP', 'SWAP', 'BTC-USD', 'BTC'),
      row('ETH-USD-SWAP', 'SWAP', 'ETH-USD', 'ETH'),
    ];
  }
  if (instType === 'FUTURES') {
    const quarter = (uly: string, settle: string, ms: number, alias: string) =>
      row(`${uly}-${shortDay(ms)}`, 'FUTURES', uly, settle, { alias, expTime: String(ms) });
    return [
      quarter('BTC-USD', 'BTC', current, 'quarter'),
      quarter('BTC-USD', 'BTC', next, 'next_quarter'),
      quarter('BTC-USDT', 'USDT', current, 'quarter'),
      row('BTC-USD_UM_XPERP-310404', 'FUTURES', 'BTC-USD_UM', 'USD', { ruleType: 'xperp', ctType: 'linear' }),
    ];
  }
  if (instType === 'SPOT' || instType === 'MARGIN') {
    return ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO'].map((base) =>
      row(`${base}-USDT`, instType, '', '', { baseCcy: base, quoteCcy: 'USDT', ctType: '', ctVal: '' }),
    );
  }
  return [];
}

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
  api: ['www.okx.com', 'eea.okx.com', 'us.okx.com'].map((host) => ({
    host,
    path: /^\/api\/v5\/public\/instruments$/,
    answer: ({ query }, nowMs) => ({ code: '0', msg: '', data: rowsOf(query.get('instType'), nowMs) }),
  })),
};
