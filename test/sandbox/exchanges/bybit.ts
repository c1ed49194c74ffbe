import { quarterEnds } from '../days';
import type { PretendExchange } from './pretend-exchange';

const LINEAR = ['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', '1000PEPE', '1000BONK', 'SHIB1000', 'NEIROCTO', 'ADA'];

function row(symbol: string, contractType: string, base: string, quote: string, settle: string, more = {}) {
  return {
    symbol,
    contractType,
    status: 'Trading',
    baseCoin: base,
    quoteCoin: quote,
    settleCoin: settle,
    deliveryTime: '0',
    leverageFilter: { minLeverage: '1', maxLeverage: '100.00', leverageStep: '0.01' },
    fundingInterval: 480,
    isPreListing: false,
    symbolType: '',
    ...more,
  };
}

/** `25DEC26`. */
function bybitDay(ms: number): string {
  const day = new Date(ms);
  const month = day.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toUpperCase();
  return `${day.getUTCDate()}${month}${String(day.getUTCFullYear()).slice(2)}`;
}

function rowsOf(category: string | null, nowMs: number): readonly object[] | null {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  const delivered = { deliveryTime: String(quarter), fundingInterval: 0 };
  switch (category) {
    case 'linear':
      return [
        ...LINEAR.map((base) => row(`${base}USDT`, 'LinearPerpetual', base, 'USDT', 'USDT')),
        row('BTCPERP', 'LinearPerpetual', 'BTC', 'USDC', 'USDC'),
        row('ETHPERP', 'LinearPerpetual', 'ETH', 'USDC', 'USDC'),
        row(`BTCUSDT-${bybitDay(quarter)}`, 'LinearFutures', 'BTC', 'USDT', 'USDT', delivered),
        row(`BTC-${bybitDay(quarter)}`, 'LinearFutures', 'BTC', 'USDC', 'USDC', delivered),
        row('AAPLUSDT', 'LinearPerpetual', 'AAPL', 'USDT', 'USDT', { symbolType: 'stock' }),
      ];
    case 'inverse': {
      const month = { 2: 'H', 5: 'M', 8: 'U', 11: 'Z' }[new Date(quarter).getUTCMonth()] ?? 'Z';
      const year = String(new Date(quarter).getUTCFullYear()).slice(2);
      return [
        row('BTCUSD', 'InversePerpetual', 'BTC', 'USD', 'BTC'),
        row('ETHUSD', 'InversePerpetual', 'ETH', 'USD', 'ETH'),
        row(`BTCUSD${month}${year}`, 'InverseFutures', 'BTC', 'USD', 'BTC', delivered),
      ];
    }
    case 'spot':
      return ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO'].map((base) => ({
        symbol: `${base}USDT`,
        baseCoin: base,
        quoteCoin: 'USDT',
        status: 'Trading',
        marginTrading: 'utaOnly',
      }));
    case 'option':
      return [];
    default:
      return null;
  }
}

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
  api: [
    {
      host: 'api.bybit.com',
      path: /^\/v5\/market\/instruments-info$/,
      answer: ({ query }, nowMs) => {
        const category = query.get('category');
        const list = rowsOf(category, nowMs);
        const wrong = list === null;
        return {
          retCode: wrong ? 10001 : 0,
          retMsg: wrong ? 'params error: Category is invalid' : 'OK',
          result: wrong ? {} : { category, list, nextPageCursor: '' },
          retExtInfo: {},
          time: nowMs,
        };
      },
    },
  ],
};
