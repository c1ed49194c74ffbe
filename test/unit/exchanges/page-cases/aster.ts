import type { PageCase } from './page-case';

export const asterCases: readonly PageCase[] = [
  {
    says: 'a perpetual',
    url: 'https://www.asterdex.com/en/futures/ETHUSDT',
    contract: { market: 'perp', base: 'ETH', settle: 'USDT', style: 'linear', symbol: 'ETHUSDT' },
  },
  {
    says: 'the professional page of the same',
    url: 'https://www.asterdex.com/en/trade/pro/futures/1000PEPEUSDT',
    contract: { market: 'perp', base: 'PEPE', multiplier: 1000, symbol: '1000PEPEUSDT' },
  },
  {
    says: 'a perpetual in USD1',
    url: 'https://www.asterdex.com/en/futures/BTCUSD1',
    contract: { base: 'BTC', quote: 'USD1', settle: 'USD1' },
  },
  {
    says: 'lower case is the same contract',
    url: 'https://www.asterdex.com/futures/asterusdt',
    contract: { base: 'ASTER', symbol: 'ASTERUSDT' },
  },
  ...[
    ['the bare section is no contract', '/en/futures'],
    ['earning is no contract', '/en/earn'],
    ['a word is no contract', '/en/futures/home'],
    ['the simple page names no contract of an order book', '/en/trade/1001x/futures/BTCUSD'],
    ['a page below a contract is another page', '/en/futures/BTCUSDT/x'],
  ].map(([says = '', path]) => ({ says, url: `https://www.asterdex.com${path}`, contract: null })),
];
