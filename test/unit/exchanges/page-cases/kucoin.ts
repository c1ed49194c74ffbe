import type { PageCase } from './page-case';

export const kucoinCases: readonly PageCase[] = [
  {
    says: 'a spot pair',
    url: 'https://www.kucoin.com/trade/KCS-USDT?lang=en_US&rcode=x',
    contract: { market: 'spot', base: 'KCS', symbol: 'KCS-USDT' },
  },
  {
    says: 'the old spot host',
    url: 'https://trade.kucoin.com/ETH-BTC',
    contract: { market: 'spot', base: 'ETH', quote: 'BTC' },
  },
  {
    says: 'a margin pair',
    url: 'https://www.kucoin.com/trade/margin/ETH-USDT',
    contract: { market: 'margin', symbol: 'ETH-USDT' },
  },
  {
    says: 'a leveraged token that goes down',
    url: 'https://www.kucoin.com/trade/ETHDOWN-USDT',
    contract: { leveraged: { underlying: 'ETH', side: 'short', factor: null }, status: 'live' },
  },
  {
    says: 'SUPER is an ordinary token',
    url: 'https://www.kucoin.com/trade/SUPER-USDT',
    contract: { base: 'SUPER', leveraged: null },
  },
  {
    says: '1000X is a name on the spot market',
    url: 'https://www.kucoin.com/trade/1000X-USDT',
    contract: { base: '1000X', multiplier: 1 },
  },
  {
    says: 'bitcoin is XBT to the API',
    url: 'https://www.kucoin.com/trade/futures/XBTUSDTM',
    contract: {
      market: 'perp',
      base: 'BTC',
      rawBase: 'XBT',
      settle: 'USDT',
      style: 'linear',
      symbol: 'XBTUSDTM',
    },
  },
  {
    says: 'people write BTC and mean the same contract',
    url: 'https://www.kucoin.com/futures/trade/BTCUSDM',
    contract: {
      market: 'perp',
      base: 'BTC',
      quote: 'USD',
      settle: 'BTC',
      style: 'inverse',
      symbol: 'XBTUSDM',
    },
  },
  {
    says: 'BTCDOM is another name',
    url: 'https://www.kucoin.com/futures/trade/BTCDOMUSDTM',
    contract: { base: 'BTCDOM', symbol: 'BTCDOMUSDTM' },
  },
  {
    says: 'a perpetual in USDC',
    url: 'https://www.kucoin.com/fr/futures/trade/ETHUSDCM',
    contract: { base: 'ETH', quote: 'USDC', settle: 'USDC', style: 'linear' },
  },
  {
    says: 'a quarter ends on the last Friday of its month',
    url: 'https://futures.kucoin.com/trade/XBTMM27',
    contract: { market: 'future', base: 'BTC', expiry: '2027-06-25', style: 'inverse', symbol: 'XBTMM27' },
  },
  ...[
    ['lending is no contract', '/margin/lend'],
    ['the over-the-counter desk is no contract', '/otc'],
    ['the bare section is no contract', '/trade/futures'],
    ['a symbol without its M is unknown', '/futures/trade/XBTUSDT'],
    ['a strategy is no pair', '/trade/strategy'],
    ['a page below a pair is another page', '/trade/BTC-USDT/info'],
  ].map(([says = '', path]) => ({ says, url: `https://www.kucoin.com${path}`, contract: null })),
];
