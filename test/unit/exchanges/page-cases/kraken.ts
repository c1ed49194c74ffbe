import type { PageCase } from './page-case';

export const krakenCases: readonly PageCase[] = [
  {
    says: 'a spot pair; bitcoin is XBT to the API',
    url: 'https://pro.kraken.com/app/trade/eth-btc',
    contract: { market: 'spot', base: 'ETH', quote: 'BTC', symbol: 'ETHXBT' },
  },
  {
    says: 'DOGE is XDG to the API',
    url: 'https://pro.kraken.com/app/trade/DOGE-EUR',
    contract: { market: 'spot', base: 'DOGE', symbol: 'XDGEUR' },
  },
  {
    says: 'DOG is another token',
    url: 'https://pro.kraken.com/app/trade/dog-usd',
    contract: { base: 'DOG', symbol: 'DOGUSD' },
  },
  {
    says: 'spot on margin',
    url: 'https://pro.kraken.com/app/trade/margin-sol-usd',
    contract: { market: 'margin', base: 'SOL', symbol: 'SOLUSD', settle: null },
  },
  {
    says: 'a linear perpetual',
    url: 'https://pro.kraken.com/app/trade/futures-sol-usd-perp',
    contract: { market: 'perp', quote: 'USD', settle: 'USD', style: 'linear', symbol: 'PF_SOLUSD' },
  },
  {
    says: 'DOGE is XDG among the perpetuals too',
    url: 'https://pro.kraken.com/app/trade/futures-doge-usd-perp',
    contract: { base: 'DOGE', rawBase: 'XDG', symbol: 'PF_XDGUSD' },
  },
  {
    says: 'a coin-margined perpetual',
    url: 'https://pro.kraken.com/app/trade/futures-btc-usd-cm-perp',
    contract: { market: 'perp', base: 'BTC', settle: 'BTC', style: 'inverse', symbol: 'PI_XBTUSD' },
  },
  {
    says: 'a tokenised share is spelled with a small x and is no token',
    url: 'https://pro.kraken.com/app/trade/futures-aaplx-usd-perp',
    contract: { symbol: 'PF_AAPLxUSD', assetClass: 'stock' },
  },
  {
    says: 'the old futures host, in lower case',
    url: 'https://futures.kraken.com/trade/pf_xbtusd',
    contract: { market: 'perp', base: 'BTC', symbol: 'PF_XBTUSD' },
  },
  {
    says: 'a dated linear contract',
    url: 'https://futures.kraken.com/trade/futures/FF_XBTUSD_270326',
    contract: { market: 'future', base: 'BTC', settle: 'USD', style: 'linear', expiry: '2027-03-26' },
  },
  {
    says: 'the old spot host',
    url: 'https://trade.kraken.com/markets/kraken/btc/eur',
    contract: { market: 'spot', base: 'BTC', quote: 'EUR', symbol: 'XBTEUR' },
  },
  {
    says: 'the old chart page',
    url: 'https://trade.kraken.com/charts/KRAKEN:BTC-USD',
    contract: { market: 'spot', base: 'BTC', symbol: 'XBTUSD' },
  },
  {
    says: 'the euro against the dollar is no token',
    url: 'https://pro.kraken.com/app/trade/eur-usd',
    contract: { base: 'EUR', assetClass: 'fx' },
  },
  {
    says: 'the demo is test money',
    url: 'https://demo-futures.kraken.com/trade/futures/PI_XBTUSD',
    contract: { status: 'test' },
  },
  ...[
    ['the markets are no contract', 'https://pro.kraken.com/app/markets/crypto'],
    ['settings are no contract', 'https://pro.kraken.com/app/settings/api'],
    ['an export is no contract', 'https://pro.kraken.com/app/history/export'],
    ['settings below trade are no contract', 'https://futures.kraken.com/trade/settings/api'],
    ['a price page is no trading page', 'https://www.kraken.com/prices/bitcoin'],
    ['a dated symbol needs its date', 'https://futures.kraken.com/trade/futures/FI_XBTUSD'],
    ['a perpetual has none', 'https://futures.kraken.com/trade/futures/PI_XBTUSD_261225'],
    ['an index is no contract', 'https://futures.kraken.com/trade/futures/in_xbtusd'],
  ].map(([says = '', url = '']) => ({ says, url, contract: null })),
];
