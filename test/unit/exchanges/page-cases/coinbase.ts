import type { PageCase } from './page-case';

export const coinbaseCases: readonly PageCase[] = [
  {
    says: 'a spot pair',
    url: 'https://www.coinbase.com/advanced-trade/spot/XTZ-USD',
    contract: { market: 'spot', base: 'XTZ', quote: 'USD', symbol: 'XTZ-USD' },
  },
  {
    says: 'the older form without its section',
    url: 'https://www.coinbase.com/en-gb/advanced-trade/sol-eur',
    contract: { market: 'spot', base: 'SOL', quote: 'EUR', symbol: 'SOL-EUR' },
  },
  {
    says: 'a perpetual settles in USDC',
    url: 'https://coinbase.com/advanced-trade/perpetuals/SOL-PERP-INTX',
    contract: { market: 'perp', quote: 'USDC', settle: 'USDC', style: 'linear', symbol: 'SOL-PERP-INTX' },
  },
  {
    says: 'the short form of a perpetual is the same contract',
    url: 'https://www.coinbase.com/perpetuals/BTC-PERP',
    contract: { market: 'perp', base: 'BTC', symbol: 'BTC-PERP-INTX' },
  },
  {
    says: 'the code of a nano future is not its token',
    url: 'https://www.coinbase.com/advanced-trade/futures/BIT-27SEP24-CDE',
    contract: { market: 'future', base: 'BTC', quote: 'USD', settle: 'USD', expiry: '2024-09-27' },
  },
  {
    says: 'a five-year future that pays funding is a perpetual',
    url: 'https://www.coinbase.com/advanced-trade/futures/BIP-20DEC30-CDE',
    contract: { market: 'perp', base: 'BTC', expiry: '2030-12-20' },
  },
  {
    says: 'the exchange proper',
    url: 'https://exchange.coinbase.com/trade/ETH-BTC',
    contract: { market: 'spot', base: 'ETH', quote: 'BTC', status: 'live' },
  },
  {
    says: 'Coinbase Pro is gone',
    url: 'https://pro.coinbase.com/trade/BTC-USD',
    contract: { market: 'spot', base: 'BTC', status: 'retired' },
  },
  ...[
    [
      'an unknown code is an unknown contract',
      'https://www.coinbase.com/advanced-trade/futures/ZZZ-31OCT25-CDE',
    ],
    ['an impossible day is no contract', 'https://www.coinbase.com/advanced-trade/futures/BIT-31SEP25-CDE'],
    ['a product page is no trading page', 'https://www.coinbase.com/futures/bip-20dec30-cde'],
    ['a price page is no trading page', 'https://www.coinbase.com/price/bitcoin'],
    ['all prices are no trading page', 'https://www.coinbase.com/prices'],
    ['the bare section is no contract', 'https://www.coinbase.com/advanced-trade/perpetuals'],
    ['documentation is no trading page', 'https://docs.cdp.coinbase.com/advanced-trade/spot/BTC-USD'],
    ['the international landing page is no contract', 'https://international.coinbase.com/?tab=derivatives'],
  ].map(([says = '', url = '']) => ({ says, url, contract: null })),
];
