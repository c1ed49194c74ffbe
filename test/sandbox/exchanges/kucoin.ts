import { quarterEnds } from '../days';
import { tokenByTicker } from '../tokenmetrics/token';
import type { PretendExchange } from './pretend-exchange';

function row(symbol: string, base: string, quote: string, more = {}) {
  const isInverse = quote === 'USD';
  const price = tokenByTicker(base === 'XBT' ? 'BTC' : base)?.priceUsd ?? 1;
  return {
    symbol,
    rootSymbol: isInverse ? base : quote,
    type: 'FFWCSX',
    expireDate: null,
    baseCurrency: base,
    quoteCurrency: quote,
    settleCurrency: isInverse ? base : quote,
    multiplier: isInverse ? -1 : base === 'XBT' ? 0.001 : 0.01,
    isInverse,
    isQuanto: true,
    initialMargin: 0.01,
    maintainMargin: 0.005,
    maxLeverage: 100,
    makerFeeRate: 0.0002,
    takerFeeRate: 0.0006,
    markPrice: price,
    indexPrice: price,
    fundingFeeRate: 0.0001,
    fundingRateGranularity: 28_800_000,
    openInterest: '8724443',
    status: 'Open',
    ...more,
  };
}

function contracts(nowMs: number) {
  const [quarter = 0] = quarterEnds(nowMs, 1);
  const year = String(new Date(quarter).getUTCFullYear()).slice(2);
  const month = { 2: 'H', 5: 'M', 8: 'U', 11: 'Z' }[new Date(quarter).getUTCMonth()] ?? 'Z';
  return [
    ...['XBT', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', '10000SATS', 'NEIRO'].map((base) =>
      row(`${base}USDTM`, base, 'USDT'),
    ),
    row('XBTUSDCM', 'XBT', 'USDC'),
    row('XBTUSDM', 'XBT', 'USD'),
    row('ETHUSDM', 'ETH', 'USD'),
    row(`XBTM${month}${year}`, 'XBT', 'USD', { type: 'FFICSX', expireDate: quarter }),
    // A perpetual that is about to be delisted has a date and is still a perpetual.
    row('EOSUSDTM', 'EOS', 'USDT', { expireDate: quarter }),
  ];
}

export const kucoin: PretendExchange = {
  id: 'kucoin',
  name: 'KuCoin',
  pageHosts: ['www.kucoin.com', 'kucoin.com', 'trade.kucoin.com', 'futures.kucoin.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'none'; object-src 'none'; frame-ancestors 'self'",
  routes: [
    { kind: 'Futures', address: /^\/(?:futures\/trade|trade\/futures)\/(?<symbol>[A-Z0-9]+M\w*)/ },
    { kind: 'Margin', address: /^\/trade\/margin\/(?<symbol>[A-Z0-9]+-[A-Z]+)/ },
    { kind: 'Spot', address: /^\/trade\/(?<symbol>[A-Z0-9]+-[A-Z]+)/ },
    { kind: 'Futures', address: /^\/trade\/(?<symbol>[A-Z0-9]+M)/ },
    { kind: 'Spot', address: /^\/(?<symbol>[A-Z0-9]+-[A-Z]+)/ },
  ],
  pairs: [
    '/futures/trade/XBTUSDTM',
    '/futures/trade/ETHUSDTM',
    '/trade/futures/10000SATSUSDTM',
    '/futures/trade/XBTUSDM',
    '/trade/BTC-USDT',
    '/trade/PEPE-USDT',
  ],
  api: [
    {
      host: 'api-futures.kucoin.com',
      path: /^\/api\/v1\/contracts\/active$/,
      answer: (_, now) => ({ code: '200000', data: contracts(now) }),
    },
    {
      host: 'api.kucoin.com',
      path: /^\/api\/v[12]\/symbols$/,
      answer: () => ({
        code: '200000',
        data: ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO'].map((base) => ({
          symbol: `${base}-USDT`,
          name: `${base}-USDT`,
          baseCurrency: base,
          quoteCurrency: 'USDT',
          isMarginEnabled: true,
          enableTrading: true,
        })),
      }),
    },
  ],
};
