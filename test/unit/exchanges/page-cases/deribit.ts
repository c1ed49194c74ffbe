import type { PageCase } from './page-case';

export const deribitCases: readonly PageCase[] = [
  {
    says: 'bitcoin in dollars is settled in bitcoin',
    url: 'https://www.deribit.com/futures/BTC-PERPETUAL',
    contract: {
      market: 'perp',
      base: 'BTC',
      quote: 'USD',
      settle: 'BTC',
      style: 'inverse',
      symbol: 'BTC-PERPETUAL',
    },
  },
  {
    says: 'a dated contract',
    url: 'https://www.deribit.com/futures/ETH-25DEC26',
    contract: { market: 'future', settle: 'ETH', style: 'inverse', expiry: '2026-12-25' },
  },
  {
    says: 'one in USDC is linear',
    url: 'https://www.deribit.com/futures/SOL_USDC-PERPETUAL',
    contract: {
      market: 'perp',
      quote: 'USDC',
      settle: 'USDC',
      style: 'linear',
      symbol: 'SOL_USDC-PERPETUAL',
    },
  },
  {
    says: 'an index of volatility is no token',
    url: 'https://www.deribit.com/futures/BTCDVOL_USDC-25NOV26',
    contract: { base: 'BTCDVOL', assetClass: 'index' },
  },
  {
    says: 'a chain of options',
    url: 'https://www.deribit.com/options/ETH',
    contract: { market: 'option', base: 'ETH', quote: 'USD', settle: 'ETH', symbol: null, strike: null },
  },
  {
    says: 'one put',
    url: 'https://www.deribit.com/options/BTC/BTC-25DEC26-100000-P',
    contract: {
      market: 'option',
      strike: 100000,
      optionType: 'put',
      expiry: '2026-12-25',
      symbol: 'BTC-25DEC26-100000-P',
    },
  },
  {
    says: 'an option in USDC with a strike below a dollar',
    url: 'https://www.deribit.com/options/XRP_USDC/XRP_USDC-25DEC26-0d55-C',
    contract: {
      base: 'XRP',
      settle: 'USDC',
      strike: 0.55,
      optionType: 'call',
      symbol: 'XRP_USDC-25DEC26-0d55-C',
    },
  },
  {
    says: 'a spot pair',
    url: 'https://www.deribit.com/spot/BTC_USDC',
    contract: { market: 'spot', quote: 'USDC', symbol: 'BTC_USDC' },
  },
  {
    says: 'test money on the test exchange',
    url: 'https://test.deribit.com/futures/BTC-PERPETUAL',
    contract: { market: 'perp', status: 'test' },
  },
  ...[
    ['the bare section is no contract', '/futures'],
    ['an impossible day is no contract', '/futures/BTC-32DEC26'],
    ['the statistics are no contract', '/statistics/BTC/volatility-index'],
    ['an option of another chain is no contract', '/options/ETH/BTC-25DEC26-100000-P'],
    ['an option without a side is no contract', '/options/BTC/BTC-25DEC26-100000'],
    ['a page below a contract is another page', '/futures/BTC-PERPETUAL/x'],
  ].map(([says = '', path]) => ({ says, url: `https://www.deribit.com${path}`, contract: null })),
];
