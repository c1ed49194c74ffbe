import type { PageCase } from './page-case';

export const bybitCases: readonly PageCase[] = [
  {
    says: 'a spot pair stands as two segments',
    url: 'https://www.bybit.com/en/trade/spot/WIF/USDT/?affiliate_id=1',
    contract: { market: 'spot', base: 'WIF', quote: 'USDT', symbol: 'WIFUSDT', settle: null },
  },
  {
    says: 'a leveraged token is a spot pair that says so',
    url: 'https://www.bybit.com/trade/spot/ETH3S/USDT',
    contract: { base: 'ETH3S', leveraged: { underlying: 'ETH', side: 'short', factor: 3 } },
  },
  {
    says: 'a perpetual in USDT',
    url: 'https://www.bybit.com/trade/usdt/SOLUSDT',
    contract: { market: 'perp', base: 'SOL', settle: 'USDT', style: 'linear', symbol: 'SOLUSDT' },
  },
  {
    says: 'a multiplier behind the name',
    url: 'https://www.bybit.com/trade/usdt/SHIB1000USDT',
    contract: { base: 'SHIB', rawBase: 'SHIB1000', multiplier: 1000, symbol: 'SHIB1000USDT' },
  },
  {
    says: '1INCH has no multiplier',
    url: 'https://www.bybit.com/trade/usdt/1INCHUSDT',
    contract: { base: '1INCH', multiplier: 1 },
  },
  {
    says: 'bitcoin against the dollar settles in bitcoin',
    url: 'https://www.bybit.com/trade/inverse/BTCUSD',
    contract: { market: 'perp', quote: 'USD', settle: 'BTC', style: 'inverse', symbol: 'BTCUSD' },
  },
  {
    says: 'bitcoin against USDC is another contract, spelled without a hyphen by the API',
    url: 'https://www.bybit.com/en/trade/futures/usdc/BTC-PERP',
    contract: { market: 'perp', quote: 'USDC', settle: 'USDC', style: 'linear', symbol: 'BTCPERP' },
  },
  {
    says: 'a dated contract in USDT',
    url: 'https://www.bybit.com/trade/usdt/futures/BTCUSDT-25SEP26',
    contract: { market: 'future', symbol: 'BTCUSDT-25SEP26', expiry: '2026-09-25', style: 'linear' },
  },
  {
    says: 'a month code means the last Friday of that month',
    url: 'https://www.bybit.com/trade/inverse/futures/ETHUSDZ26',
    contract: { market: 'future', base: 'ETH', symbol: 'ETHUSDZ26', expiry: '2026-12-25', settle: 'ETH' },
  },
  {
    says: 'the second quarter is only named',
    url: 'https://www.bybit.com/trade/inverse/futures/BTCUSD_BIQ',
    contract: { market: 'future', alias: 'biquarterly', symbol: null, expiry: null },
  },
  {
    says: 'the old address of an inverse perpetual',
    url: 'https://www.bybit.com/app/exchange/EOSUSD',
    contract: { market: 'perp', base: 'EOS', quote: 'USD', style: 'inverse' },
  },
  {
    says: 'the old address of a contract in USDT',
    url: 'https://trade.bybit.com/app/exchange/1000BONKUSDT',
    contract: { market: 'perp', base: 'BONK', multiplier: 1000 },
  },
  {
    says: 'an option chain settles in USDC',
    url: 'https://www.bybit.com/trade/option/usdc/ETH',
    contract: { market: 'option', base: 'ETH', quote: 'USD', settle: 'USDC', symbol: null },
  },
  {
    says: 'a regional site is the same exchange',
    url: 'https://www.bybit.nl/en-NL/trade/spot/ETH/EUR',
    contract: { market: 'spot', base: 'ETH', quote: 'EUR', status: 'live' },
  },
  {
    says: 'the testnet is test money',
    url: 'https://testnet.bybit.com/trade/usdt/BTCUSDT',
    contract: { market: 'perp', status: 'test' },
  },
  {
    says: 'a share is no token',
    url: 'https://www.bybit.com/trade/usdt/AAPLUSDT',
    contract: { base: 'AAPL', assetClass: 'stock' },
  },
  ...[
    ['a landing page is no pair', '/trade/spot/act/lt-landing-page'],
    ['lower case names are other pages', '/trade/spot/loan/USDT'],
    ['the demo is no contract', '/trade/demo'],
    ['the transaction log is no contract', '/trade/usdc/assets/unifiedtranslog'],
    ['a dollar contract is not in USDT', '/trade/usdt/BTCUSD'],
    ['a USDT contract is not inverse', '/trade/inverse/BTCUSDT'],
    ['an impossible day is no contract', '/trade/usdt/futures/BTCUSDT-31FEB26'],
    ['an unknown quarter is no contract', '/trade/inverse/futures/BTCUSD_IQ'],
    ['the position builder is no chain', '/trade/option/usdc/pb/ETH'],
    ['the bare section is no contract', '/trade/usdt'],
    ['a spot base alone is no pair', '/trade/spot/BTC'],
  ].map(([says = '', path]) => ({ says, url: `https://www.bybit.com${path}`, contract: null })),
];
