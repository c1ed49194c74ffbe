import type { PageCase } from './page-case';

export const hyperliquidCases: readonly PageCase[] = [
  {
    says: 'a coin in dollars, settled in USDC',
    url: 'https://app.hyperliquid.xyz/trade/BTC',
    contract: { market: 'perp', base: 'BTC', quote: 'USD', settle: 'USDC', style: 'linear', symbol: 'BTC' },
  },
  {
    says: 'a small k is a thousand, and the API minds its case',
    url: 'https://app.hyperliquid.xyz/trade/kPEPE',
    contract: { base: 'PEPE', rawBase: 'kPEPE', multiplier: 1000, symbol: 'kPEPE' },
  },
  {
    says: 'a name that begins with K is a name',
    url: 'https://app.hyperliquid.xyz/trade/KAITO',
    contract: { base: 'KAITO', multiplier: 1, symbol: 'KAITO' },
  },
  {
    says: 'lower case is the same coin',
    url: 'https://app.hyperliquid.xyz/trade/eth',
    contract: { base: 'ETH', symbol: 'ETH' },
  },
  {
    says: 'a share on a builder’s exchange keeps its prefix',
    url: 'https://app.hyperliquid.xyz/trade/xyz:TSLA',
    contract: { base: 'TSLA', assetClass: 'stock', settle: 'USDC', symbol: 'xyz:TSLA' },
  },
  {
    says: 'what other builders settle in is not told',
    url: 'https://app.hyperliquid.xyz/trade/km:US500',
    contract: { base: 'US500', assetClass: 'index', settle: null, symbol: 'km:US500' },
  },
  {
    says: 'a spot pair, whose number only the list tells',
    url: 'https://app.hyperliquid.xyz/trade/HYPE/USDC',
    contract: { market: 'spot', base: 'HYPE', quote: 'USDC', symbol: null, style: null },
  },
  {
    says: 'a spot pair with an encoded slash',
    url: 'https://app.hyperliquid.xyz/trade/PURR%2FUSDC',
    contract: { market: 'spot', base: 'PURR', quote: 'USDC' },
  },
  {
    says: 'test money on the test exchange',
    url: 'https://app.hyperliquid-testnet.xyz/trade/BTC',
    contract: { market: 'perp', status: 'test' },
  },
  ...[
    ['the bare section is no contract', '/trade'],
    ['a pair’s number is none without the list', '/trade/@107'],
    ['a vault is no contract', '/vaults/0x1'],
    ['the portfolio is no contract', '/portfolio'],
    ['an unknown quote is no pair', '/trade/HYPE/PAGE'],
    ['a page below a pair is another page', '/trade/HYPE/USDC/x'],
    ['a prefix alone is no coin', '/trade/xyz:'],
  ].map(([says = '', path]) => ({ says, url: `https://app.hyperliquid.xyz${path}`, contract: null })),
];
