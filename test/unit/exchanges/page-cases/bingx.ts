import type { PageCase } from './page-case';

export const bingxCases: readonly PageCase[] = [
  {
    says: 'a perpetual',
    url: 'https://bingx.com/perpetual/SOL-USDT',
    contract: { market: 'perp', settle: 'USDT', style: 'linear', symbol: 'SOL-USDT' },
  },
  {
    says: 'a perpetual in USDC',
    url: 'https://bingx.com/perpetual/BTC-USDC',
    contract: { market: 'perp', settle: 'USDC', symbol: 'BTC-USDC' },
  },
  {
    says: 'the form with a joined symbol',
    url: 'https://bingx.com/futures/forward/ETHUSDT',
    contract: { market: 'perp', symbol: 'ETH-USDT' },
  },
  {
    says: 'a spot pair, which the API spells with a hyphen',
    url: 'https://bingx.com/spot/BTCUSDT',
    contract: { market: 'spot', base: 'BTC', quote: 'USDT', symbol: 'BTC-USDT' },
  },
  {
    says: 'a share is no token',
    url: 'https://bingx.com/perpetual/NCSKTSLA2USD-USDT',
    contract: { market: 'perp', assetClass: 'stock' },
  },
  ...[
    ['the bare section is no contract', '/perpetual'],
    ['the markets are no contract', '/markets/spot'],
    ['copy trading is no contract', '/copytrading'],
    ['a pair in dollars is no form that was ever seen', '/perpetual/BTC-USD'],
    ['a word is no pair', '/spot/grid'],
    ['a page below a pair is another page', '/perpetual/BTC-USDT/x'],
  ].map(([says = '', path]) => ({ says, url: `https://bingx.com${path}`, contract: null })),
];
