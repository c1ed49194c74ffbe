import type { PageCase } from './page-case';

export const bitmexCases: readonly PageCase[] = [
  {
    says: 'the old inverse perpetual, on an exchange that has closed',
    url: 'https://www.bitmex.com/app/trade/XBTUSD',
    contract: {
      market: 'perp',
      base: 'BTC',
      rawBase: 'XBT',
      settle: 'BTC',
      style: 'inverse',
      status: 'closed',
    },
  },
  {
    says: 'ether in dollars settled in bitcoin: a quanto',
    url: 'https://www.bitmex.com/app/trade/ETHUSD',
    contract: { market: 'perp', base: 'ETH', quote: 'USD', settle: 'BTC', style: 'quanto' },
  },
  {
    says: 'bitcoin in euro was inverse',
    url: 'https://www.bitmex.com/app/trade/XBTEUR',
    contract: { quote: 'EUR', settle: 'BTC', style: 'inverse' },
  },
  {
    says: 'a contract in USDT was linear',
    url: 'https://bitmex.com/app/trade/SOLUSDT',
    contract: { base: 'SOL', settle: 'USDT', style: 'linear' },
  },
  {
    says: 'a dated bitcoin contract ends on the last Friday of March',
    url: 'https://www.bitmex.com/app/trade/XBTH25',
    contract: { market: 'future', quote: 'USD', settle: 'BTC', style: 'inverse', expiry: '2025-03-28' },
  },
  {
    says: 'a dated quanto names its quote',
    url: 'https://www.bitmex.com/app/trade/ETHUSDU21',
    contract: {
      market: 'future',
      base: 'ETH',
      quote: 'USD',
      settle: 'BTC',
      style: 'quanto',
      expiry: '2021-09-24',
    },
  },
  {
    says: 'any other dated coin was priced in bitcoin',
    url: 'https://www.bitmex.com/app/trade/ADAZ21',
    contract: {
      market: 'future',
      base: 'ADA',
      quote: 'BTC',
      settle: 'BTC',
      style: 'linear',
      expiry: '2021-12-31',
    },
  },
  {
    says: 'its spot market, in lower case',
    url: 'https://www.bitmex.com/app/trade/xbt_usdt',
    contract: { market: 'spot', base: 'BTC', symbol: 'XBT_USDT', settle: null },
  },
  {
    says: 'its testnet is test money',
    url: 'https://testnet.bitmex.com/app/trade/XBTUSD',
    contract: { status: 'test' },
  },
  ...[
    ['a specification is no trading page', '/app/contract/XBTUSD'],
    ['documentation is no trading page', '/app/wsAPI'],
    ['the bare page is no contract', '/app/trade'],
    ['a letter that is no quarter is no contract', '/app/trade/XBTK25'],
    ['a news page is no trading page', '/blog/bitmex-closure'],
  ].map(([says = '', path]) => ({ says, url: `https://www.bitmex.com${path}`, contract: null })),
];
