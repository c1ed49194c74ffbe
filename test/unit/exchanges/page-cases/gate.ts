import type { PageCase } from './page-case';

export const gateCases: readonly PageCase[] = [
  {
    says: 'a spot pair',
    url: 'https://www.gate.com/zh-tw/trade/PEPE_USDT?ref=x',
    contract: { market: 'spot', base: 'PEPE', multiplier: 1, symbol: 'PEPE_USDT' },
  },
  {
    says: 'five times short bitcoin',
    url: 'https://www.gate.com/trade/BTC5S_USDT',
    contract: { leveraged: { underlying: 'BTC', side: 'short', factor: 5 } },
  },
  {
    says: 'a name that ends like a leveraged token is a name where nobody lists its stem',
    url: 'https://www.gate.com/trade/QZX3L_USDT',
    contract: { base: 'QZX3L', leveraged: null },
  },
  {
    says: 'a perpetual in USDT',
    url: 'https://www.gate.com/futures/USDT/SOL_USDT',
    contract: { market: 'perp', settle: 'USDT', style: 'linear', symbol: 'SOL_USDT' },
  },
  {
    says: 'bitcoin settled in bitcoin',
    url: 'https://www.gate.io/futures/BTC/BTC_USD',
    contract: { market: 'perp', quote: 'USD', settle: 'BTC', style: 'inverse' },
  },
  {
    says: 'ether in dollars settled in bitcoin: a quanto',
    url: 'https://www.gate.io/futures/BTC/ETH_USD',
    contract: { base: 'ETH', settle: 'BTC', style: 'quanto' },
  },
  {
    says: 'the old form without its settle asset',
    url: 'https://www.gate.io/futures_trade/BTC_USD',
    contract: { market: 'perp', settle: 'BTC', style: 'inverse' },
  },
  {
    says: 'the old form with it',
    url: 'https://gate.io/futures_trade/usdt/sol_usdt',
    contract: { market: 'perp', settle: 'USDT', symbol: 'SOL_USDT' },
  },
  {
    says: 'a dated contract',
    url: 'https://www.gate.com/futures-delivery/usdt/BTC_USDT_20261225',
    contract: { market: 'future', expiry: '2026-12-25', symbol: 'BTC_USDT_20261225', style: 'linear' },
  },
  {
    says: 'a share is no token',
    url: 'https://www.gate.com/futures/USDT/TSLA_USDT',
    contract: { base: 'TSLA', assetClass: 'stock' },
  },
  {
    says: 'the European site is the same exchange',
    url: 'https://www.gateeu.com/trade/BTC_EUR',
    contract: { market: 'spot', quote: 'EUR' },
  },
  ...[
    ['an announcement is no contract', '/announcements/article/28793'],
    ['the futures centre is no contract', '/futures_center'],
    ['the bare section is no contract', '/futures/trade/usdt/'],
    ['an impossible day is no contract', '/futures-delivery/usdt/BTC_USDT_20261301'],
    ['a settle asset that fits nothing is no contract', '/futures/ETH/BTC_USDT'],
    ['a page below a pair is another page', '/trade/BTC_USDT/grid'],
  ].map(([says = '', path]) => ({ says, url: `https://www.gate.com${path}`, contract: null })),
];
