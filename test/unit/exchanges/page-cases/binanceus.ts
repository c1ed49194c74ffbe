import type { PageCase } from './page-case';

export const binanceusCases: readonly PageCase[] = [
  {
    says: 'a spot pair',
    url: 'https://www.binance.us/spot-trade/sol_usdt',
    contract: { market: 'spot', base: 'SOL', quote: 'USDT', symbol: 'SOLUSDT' },
  },
  {
    says: 'the older form',
    url: 'https://www.binance.us/trade/ETH_USD',
    contract: { market: 'spot', quote: 'USD', symbol: 'ETHUSD' },
  },
  {
    says: 'the oldest form',
    url: 'https://www.binance.us/trade/pro/TRAC_usd',
    contract: { market: 'spot', base: 'TRAC', quote: 'USD' },
  },
  ...[
    ['limits are no contract', '/trade-limits'],
    ['the bare section is no contract', '/spot-trade'],
    ['there are no derivatives', '/futures/BTCUSDT'],
    ['a word is no pair', '/trade/pro'],
    ['an unknown quote is no pair', '/spot-trade/btc_page'],
  ].map(([says = '', path]) => ({ says, url: `https://www.binance.us${path}`, contract: null })),
];
