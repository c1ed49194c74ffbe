import type { PageCase } from './page-case';

export const bitfinexCases: readonly PageCase[] = [
  {
    says: 'a perpetual, whose UST is USDT',
    url: 'https://trading.bitfinex.com/t/BTCF0:USTF0',
    contract: {
      market: 'perp',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      style: 'linear',
      symbol: 'tBTCF0:USTF0',
    },
  },
  {
    says: 'a spot pair',
    url: 'https://trading.bitfinex.com/t/BTC:USD?type=exchange',
    contract: { market: 'spot', quote: 'USD', settle: null, symbol: 'tBTCUSD' },
  },
  {
    says: 'the same book on margin',
    url: 'https://trading.bitfinex.com/t/BTC:USD?type=margin',
    contract: { market: 'margin', symbol: 'tBTCUSD' },
  },
  {
    says: 'a longer ticker stands before a colon',
    url: 'https://trading.bitfinex.com/t/AVAX:UST?type=exchange',
    contract: { base: 'AVAX', quote: 'USDT', symbol: 'tAVAX:UST' },
  },
  {
    says: 'a ticker of three letters that the world spells with four',
    url: 'https://trading.bitfinex.com/t/ATO:USD?type=exchange',
    contract: { base: 'ATOM', rawBase: 'ATO', symbol: 'tATOUSD' },
  },
  {
    says: 'an index is no token',
    url: 'https://trading.bitfinex.com/t/GERMANY40IXF0:USTF0',
    contract: { market: 'perp', assetClass: 'index' },
  },
  ...[
    ['lending is no contract', '/f/USD'],
    ['the bare section is no contract', '/t'],
    ['an unknown quote is no pair', '/t/BTC:PAGE'],
    ['paper money is no contract', '/t/TESTBTCF0:TESTUSDTF0'],
    ['a word is no pair', '/t/settings'],
    ['a page below a pair is another page', '/t/BTC:USD/x'],
  ].map(([says = '', path]) => ({ says, url: `https://trading.bitfinex.com${path}`, contract: null })),
];
