import type { PageCase } from './page-case';

export const mexcCases: readonly PageCase[] = [
  {
    says: 'a spot pair',
    url: 'https://www.mexc.com/exchange/PEPE_USDT',
    contract: { market: 'spot', base: 'PEPE', multiplier: 1, symbol: 'PEPEUSDT' },
  },
  {
    says: 'three times long bitcoin',
    url: 'https://www.mexc.com/exchange/BTC3L_USDT',
    contract: { market: 'spot', leveraged: { underlying: 'BTC', side: 'long', factor: 3 } },
  },
  {
    says: 'a perpetual',
    url: 'https://www.mexc.com/futures/SOL_USDT?type=linear_swap',
    contract: { market: 'perp', settle: 'USDT', style: 'linear', symbol: 'SOL_USDT' },
  },
  {
    says: 'a perpetual settled in the coin',
    url: 'https://www.mexc.com/futures/BTC_USD',
    contract: { market: 'perp', settle: 'BTC', style: 'inverse' },
  },
  {
    says: 'a share is no token',
    url: 'https://www.mexc.com/futures/AMATSTOCK_USDT',
    contract: { base: 'AMATSTOCK', assetClass: 'stock' },
  },
  {
    says: 'what is the spot page elsewhere is a perpetual on the futures host',
    url: 'https://futures.mexc.com/exchange/ETH_USDT',
    contract: { market: 'perp', symbol: 'ETH_USDT', style: 'linear' },
  },
  ...[
    ['the markets are no contract', '/markets'],
    ['the bare section is no contract', '/futures'],
    ['a word is no pair', '/exchange/launchpad'],
    ['an unknown quote is no pair', '/futures/BTC_PAGE'],
    ['a page below a pair is another page', '/exchange/BTC_USDT/x'],
  ].map(([says = '', path]) => ({ says, url: `https://www.mexc.com${path}`, contract: null })),
];
