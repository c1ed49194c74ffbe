import type { PageCase } from './page-case';

export const phemexCases: readonly PageCase[] = [
  {
    says: 'bitcoin in dollars is settled in bitcoin',
    url: 'https://phemex.com/trade/BTCUSD',
    contract: { market: 'perp', quote: 'USD', settle: 'BTC', style: 'inverse', symbol: 'BTCUSD' },
  },
  {
    says: 'how another coin in dollars settles only the list tells',
    url: 'https://phemex.com/trade/ETHUSD',
    contract: { market: 'perp', settle: null, style: null, symbol: 'ETHUSD' },
  },
  {
    says: 'a perpetual in USDT',
    url: 'https://phemex.com/trade/1000PEPEUSDT',
    contract: { base: 'PEPE', multiplier: 1000, settle: 'USDT', style: 'linear', symbol: '1000PEPEUSDT' },
  },
  {
    says: 'an old dollar-settled one keeps its small u',
    url: 'https://phemex.com/trade/uBTCUSD',
    contract: { base: 'BTC', settle: 'USD', style: 'linear', symbol: 'uBTCUSD' },
  },
  {
    says: 'a spot pair, to which the API adds a small s',
    url: 'https://phemex.com/spot/trade/BTCUSDT',
    contract: { market: 'spot', quote: 'USDT', symbol: 'sBTCUSDT' },
  },
  {
    says: 'test money on the test exchange',
    url: 'https://testnet.phemex.com/trade/BTCUSD',
    contract: { market: 'perp', status: 'test' },
  },
  ...[
    ['the bare section is no contract', '/trade'],
    ['the markets are no contract', '/markets'],
    ['a word is no pair', '/trade/history'],
    ['the bare spot section is no contract', '/spot/trade'],
    ['a page below a pair is another page', '/trade/BTCUSD/x'],
  ].map(([says = '', path]) => ({ says, url: `https://phemex.com${path}`, contract: null })),
];
