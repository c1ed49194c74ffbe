import { quarterEnds, shortDay } from '../days';
import type { PretendExchange } from './pretend-exchange';

const USDT_PERPS = [
  'BTC',
  'ETH',
  'SOL',
  'DOGE',
  'XRP',
  'ADA',
  'AVAX',
  'LINK',
  'NEIRO',
  '1000PEPE',
  '1000BONK',
];
const NEVER = 4_133_404_800_000;

function perp(base: string, quote: string, more: object = {}) {
  return {
    symbol: `${base}${quote}`,
    pair: `${base}${quote}`,
    contractType: 'PERPETUAL',
    deliveryDate: NEVER,
    onboardDate: 1_569_398_400_000,
    status: 'TRADING',
    baseAsset: base,
    quoteAsset: quote,
    marginAsset: quote,
    underlyingType: 'COIN',
    underlyingSubType: [],
    ...more,
  };
}

function dated(symbol: string, base: string, quote: string, contractType: string, deliveryDate: number) {
  return { ...perp(base, quote), symbol, contractType, deliveryDate };
}

function usdMargined(nowMs: number) {
  const [current = 0, next = 0] = quarterEnds(nowMs, 2);
  return {
    timezone: 'UTC',
    serverTime: nowMs,
    symbols: [
      ...USDT_PERPS.map((base) => perp(base, 'USDT')),
      perp('BTC', 'USDC'),
      perp('ETH', 'USDC'),
      perp('ETH', 'BTC'),
      perp('TSLA', 'USDT', { contractType: 'TRADIFI_PERPETUAL', underlyingType: 'EQUITY' }),
      perp('BTCDOM', 'USDT', { underlyingType: 'INDEX' }),
      perp('EOS', 'USDT', { status: 'SETTLING' }),
      dated(`BTCUSDT_${shortDay(current)}`, 'BTC', 'USDT', 'CURRENT_QUARTER', current),
      dated(`BTCUSDT_${shortDay(next)}`, 'BTC', 'USDT', 'NEXT_QUARTER', next),
    ],
  };
}

function coinMargined(nowMs: number) {
  const [current = 0, next = 0] = quarterEnds(nowMs, 2);
  const inverse = (base: string) => {
    const pair = `${base}USD`;
    const row = {
      ...perp(base, 'USD'),
      pair,
      marginAsset: base,
      contractStatus: 'TRADING',
      contractSize: base === 'BTC' ? 100 : 10,
    };
    return [
      { ...row, symbol: `${pair}_PERP` },
      {
        ...row,
        symbol: `${pair}_${shortDay(current)}`,
        contractType: 'CURRENT_QUARTER',
        deliveryDate: current,
      },
      { ...row, symbol: `${pair}_${shortDay(next)}`, contractType: 'NEXT_QUARTER', deliveryDate: next },
    ];
  };
  return { timezone: 'UTC', serverTime: nowMs, symbols: ['BTC', 'ETH'].flatMap(inverse) };
}

function spot(nowMs: number) {
  const pairs = ['BTC', 'ETH', 'SOL', 'DOGE', 'PEPE', 'NEIRO', 'USDC'].map((base) => [base, 'USDT'] as const);
  const symbols = [...pairs, ['ETH', 'BTC'] as const, ['BTC', 'EUR'] as const].map(([base, quote]) => ({
    symbol: `${base}${quote}`,
    status: 'TRADING',
    baseAsset: base,
    quoteAsset: quote,
    isSpotTradingAllowed: true,
    isMarginTradingAllowed: base !== 'NEIRO',
  }));
  return { timezone: 'UTC', serverTime: nowMs, symbols };
}

export const binance: PretendExchange = {
  id: 'binance',
  name: 'Binance',
  pageHosts: ['www.binance.com', 'binance.com', 'testnet.binancefuture.com', 'demo.binance.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  routes: [
    { kind: 'Spot', address: /^\/trade\/(?:pro\/)?(?<symbol>[A-Za-z0-9]+_[A-Za-z0-9]+)/ },
    { kind: 'Perpetual', address: /^\/futures(?:ng)?\/(?<symbol>[A-Z0-9_]{5,})(?=[/?#]|$)/ },
    { kind: 'Coin-margined', address: /^\/(?:futures\/)?delivery\/(?<symbol>[A-Za-z0-9]+_\w+)/ },
    { kind: 'Options', address: /^\/eoptions\/(?<symbol>[A-Z]+USDT)/ },
  ],
  pairs: [
    '/futures/BTCUSDT',
    '/futures/ETHUSDT',
    '/futures/DOGEUSDT',
    '/futures/1000PEPEUSDT',
    '/futures/NEIROUSDT',
    '/futures/BTCUSDC',
    '/delivery/btcusd_perpetual',
    '/trade/BTC_USDT?type=spot',
  ],
  api: [
    { host: 'fapi.binance.com', path: /^\/fapi\/v1\/exchangeInfo$/, answer: (_, now) => usdMargined(now) },
    { host: 'dapi.binance.com', path: /^\/dapi\/v1\/exchangeInfo$/, answer: (_, now) => coinMargined(now) },
    { host: 'api.binance.com', path: /^\/api\/v3\/exchangeInfo$/, answer: (_, now) => spot(now) },
    { host: 'data-api.binance.vision', path: /^\/api\/v3\/exchangeInfo$/, answer: (_, now) => spot(now) },
    {
      host: 'eapi.binance.com',
      path: /^\/eapi\/v1\/exchangeInfo$/,
      answer: (_, now) => ({ timezone: 'UTC', serverTime: now, optionContracts: [], optionSymbols: [] }),
    },
  ],
};
