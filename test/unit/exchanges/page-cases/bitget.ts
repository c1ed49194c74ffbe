import type { PageCase } from './page-case';

export const bitgetCases: readonly PageCase[] = [
  {
    says: 'a spot pair without a separator',
    url: 'https://www.bitget.com/spot/pepeusdt',
    contract: { market: 'spot', base: 'PEPE', quote: 'USDT', symbol: 'PEPEUSDT' },
  },
  {
    says: 'the old form of a spot pair',
    url: 'https://www.bitget.com/spot/BTCUSDT_SPBL?type=spot',
    contract: { market: 'spot', symbol: 'BTCUSDT' },
  },
  {
    says: 'a perpetual in USDT',
    url: 'https://www.bitget.com/futures/usdt/1000BONKUSDT',
    contract: {
      market: 'perp',
      base: 'BONK',
      multiplier: 1000,
      settle: 'USDT',
      style: 'linear',
      symbol: '1000BONKUSDT',
    },
  },
  {
    says: 'a perpetual in USDC',
    url: 'https://www.bitget.com/futures/usdc/ETHPERP',
    contract: { market: 'perp', quote: 'USDC', settle: 'USDC', symbol: 'ETHPERP' },
  },
  {
    says: 'a perpetual settled in the coin',
    url: 'https://www.bitget.com/futures/coin/ETHUSD',
    contract: { market: 'perp', quote: 'USD', settle: 'ETH', style: 'inverse' },
  },
  {
    says: 'a dated contract settled in the coin',
    url: 'https://www.bitget.com/futures/coin/BTCUSDZ26',
    contract: { market: 'future', expiry: '2026-12-25', style: 'inverse', symbol: 'BTCUSDZ26' },
  },
  {
    says: 'a dated contract with its day',
    url: 'https://www.bitget.com/futures/coin/ETHUSD_261225',
    contract: { market: 'future', expiry: '2026-12-25' },
  },
  {
    says: 'the old form of a perpetual',
    url: 'https://www.bitget.com/mix/usdt/BTCUSDT_UMCBL',
    contract: { market: 'perp', symbol: 'BTCUSDT' },
  },
  {
    says: 'a ticker of Chinese letters',
    url: 'https://www.bitget.com/futures/usdt/%E5%B8%81%E5%AE%89%E4%BA%BA%E7%94%9FUSDT',
    contract: { base: '币安人生', symbol: '币安人生USDT' },
  },
  ...[
    ['the bare section is no contract', '/futures/usdt'],
    ['the markets are no contract', '/markets/usdt'],
    ['a settle asset that fits nothing is no contract', '/futures/eth/BTCUSDT'],
    ['a pair in another quote than its section is no contract', '/futures/usdt/BTCUSD'],
    ['an impossible day is no contract', '/futures/coin/ETHUSD_261301'],
    ['a word is no pair', '/spot/grid'],
    ['a bot is no contract', '/futures/usdt/BTCUSDT/grid'],
  ].map(([says = '', path]) => ({ says, url: `https://www.bitget.com${path}`, contract: null })),
];
