import type { PageCase } from './page-case';

export const dydxCases: readonly PageCase[] = [
  {
    says: 'a perpetual in dollars, settled in USDC',
    url: 'https://dydx.trade/trade/BTC-USD',
    contract: {
      market: 'perp',
      base: 'BTC',
      quote: 'USD',
      settle: 'USDC',
      style: 'linear',
      symbol: 'BTC-USD',
    },
  },
  {
    says: 'lower case is the same market',
    url: 'https://dydx.trade/trade/sol-usd',
    contract: { base: 'SOL', symbol: 'SOL-USD' },
  },
  {
    says: 'a coin of another chain names its address, which keeps its case',
    url: 'https://dydx.trade/trade/FARTCOIN,RAYDIUM,9BB6NFEcjBC-USD',
    contract: { base: 'FARTCOIN', symbol: 'FARTCOIN,RAYDIUM,9BB6NFEcjBC-USD' },
  },
  {
    says: 'the third version has shut',
    url: 'https://trade.dydx.exchange/trade/ETH-USD',
    contract: { base: 'ETH', status: 'retired' },
  },
  ...[
    ['the bare section is no contract', '/trade'],
    ['the markets are no contract', '/markets'],
    ['the portfolio is no contract', '/portfolio/overview'],
    ['another quote is no market', '/trade/BTC-USDT'],
    ['a word is no market', '/trade/rewards'],
    ['a page below a market is another page', '/trade/BTC-USD/x'],
  ].map(([says = '', path]) => ({ says, url: `https://dydx.trade${path}`, contract: null })),
];
