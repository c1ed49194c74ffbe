import type { PageCase } from './page-case';

export const okxCases: readonly PageCase[] = [
  {
    says: 'a spot pair',
    url: 'https://www.okx.com/en-br/trade-spot/sol-usdc',
    contract: { market: 'spot', base: 'SOL', quote: 'USDC', symbol: 'SOL-USDC', settle: null },
  },
  {
    says: 'a margin pair',
    url: 'https://www.okx.com/trade-margin/sol-usdt',
    contract: { market: 'margin', base: 'SOL', symbol: 'SOL-USDT' },
  },
  {
    says: 'a spot bot trades the same pair',
    url: 'https://www.okx.com/trade-spot-strategy/sol-usdt',
    contract: { market: 'spot', symbol: 'SOL-USDT' },
  },
  {
    says: 'a linear perpetual, in upper case',
    url: 'https://www.okx.com/trade-swap/SOL-USDT-SWAP',
    contract: { market: 'perp', settle: 'USDT', style: 'linear', symbol: 'SOL-USDT-SWAP' },
  },
  {
    says: 'an inverse perpetual',
    url: 'https://app.okx.com/trade-swap/eth-usd-swap',
    contract: { market: 'perp', quote: 'USD', settle: 'ETH', style: 'inverse' },
  },
  {
    says: 'a perpetual under the dated section is a perpetual',
    url: 'https://www.okx.com/trade-futures/btc-usdt-swap',
    contract: { market: 'perp', symbol: 'BTC-USDT-SWAP' },
  },
  {
    says: 'a dated contract',
    url: 'https://www.okx.com/trade-futures/eth-usdt-270326',
    contract: { market: 'future', style: 'linear', expiry: '2027-03-26', symbol: 'ETH-USDT-270326' },
  },
  {
    says: 'a week that is only named',
    url: 'https://www.okx.com/trade-futures/btc-usd-biweekly',
    contract: { market: 'future', alias: 'biweekly', symbol: null, style: 'inverse' },
  },
  {
    says: 'an X-Perp pays funding in spite of its date',
    url: 'https://my.okx.com/trade-futures/eth-usd_um_xperp-310404',
    contract: {
      market: 'perp',
      base: 'ETH',
      quote: 'USD',
      settle: null,
      style: 'linear',
      expiry: '2031-04-04',
      symbol: 'ETH-USD_UM_XPERP-310404',
    },
  },
  {
    says: 'a contract settled in dollar coins is linear, its settle asset a matter of the region',
    url: 'https://www.okx.com/trade-futures/btc-usd_um-270326',
    contract: { market: 'future', quote: 'USD', settle: null, style: 'linear' },
  },
  {
    says: 'an option chain',
    url: 'https://www.okx.com/trade-option/btc-usd',
    contract: { market: 'option', base: 'BTC', quote: 'USD', settle: 'BTC', symbol: null, strike: null },
  },
  {
    says: 'one option',
    url: 'https://www.okx.com/trade-option/eth-usd/eth-usd-270326-4000-p',
    contract: { symbol: 'ETH-USD-270326-4000-P', expiry: '2027-03-26', strike: 4000, optionType: 'put' },
  },
  {
    says: '2Z has no multiplier',
    url: 'https://www.okx.com/trade-swap/2z-usdt-swap',
    contract: { base: '2Z', multiplier: 1 },
  },
  ...[
    ['a section without instrument is no contract', '/trade-swap'],
    ['a list of prices is no contract', '/markets/prices/swap'],
    ['information about a swap is no trading page', '/markets/swap-info/chz-usdt-swap'],
    ['arbitrage data is no trading page', '/markets/arbitrage/funding-usdt/btc-usdt-swap'],
    ['an API answer is no page', '/api/v5/market/ticker'],
    ['an impossible day is no contract', '/trade-futures/btc-usd-261332'],
    ['a swap is no spot pair', '/trade-spot/btc-usdt-swap'],
    ['a pair is no swap', '/trade-swap/btc-usdt'],
    ['an option under another chain is no contract', '/trade-option/btc-usd/eth-usd-270326-4000-p'],
    ['an unknown section is no contract', '/trade-market/btc-usdt'],
  ].map(([says = '', path]) => ({ says, url: `https://www.okx.com${path}`, contract: null })),
];
