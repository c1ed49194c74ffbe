import type { PageCase } from './page-case';

export const cryptocomCases: readonly PageCase[] = [
  {
    says: 'a spot pair',
    url: 'https://crypto.com/exchange/trade/spot/ZIL_USDT',
    contract: { market: 'spot', base: 'ZIL', quote: 'USDT', symbol: 'ZIL_USDT' },
  },
  {
    says: 'the older form of a spot pair',
    url: 'https://crypto.com/exchange/trade/BTC_USD',
    contract: { market: 'spot', quote: 'USD', symbol: 'BTC_USD' },
  },
  {
    says: 'a perpetual, whose form was never seen in public',
    url: 'https://crypto.com/exchange/trade/BTCUSD-PERP',
    contract: { market: 'perp', settle: 'USD', style: 'linear', symbol: 'BTCUSD-PERP', status: 'unverified' },
  },
  {
    says: 'a dated contract, likewise',
    url: 'https://crypto.com/exchange/trade/ETHUSD-261225',
    contract: { market: 'future', expiry: '2026-12-25', status: 'unverified' },
  },
  ...[
    ['a price page is no contract', '/price/bnb'],
    ['the front page is no contract', '/exchange'],
    ['the bare section is no contract', '/exchange/trade'],
    ['the markets are no contract', '/exchange/markets'],
    ['an impossible day is no contract', '/exchange/trade/ETHUSD-261301'],
    ['a page below a pair is another page', '/exchange/trade/spot/ZIL_USDT/x'],
  ].map(([says = '', path]) => ({ says, url: `https://crypto.com${path}`, contract: null })),
];
