import type { PageCase } from './page-case';

export const htxCases: readonly PageCase[] = [
  {
    says: 'a spot pair; the API spells it in one lower-case word',
    url: 'https://www.htx.com/en-us/trade/sol_usdt/?type=spot',
    contract: { market: 'spot', base: 'SOL', quote: 'USDT', symbol: 'solusdt' },
  },
  {
    says: 'the old domain and form',
    url: 'https://www.huobi.com/en-us/exchange/sol_btc/',
    contract: { market: 'spot', base: 'SOL', quote: 'BTC', symbol: 'solbtc' },
  },
  {
    says: 'a leveraged token',
    url: 'https://www.htx.com/trade/btc3s_usdt',
    contract: { base: 'BTC3S', leveraged: { underlying: 'BTC', side: 'short', factor: 3 } },
  },
  {
    says: 'a perpetual named in the hash',
    url: 'https://www.htx.com/futures/linear_swap/exchange/#contract_code=SOL-USDT&contract_type=swap&type=isolated',
    contract: { market: 'perp', base: 'SOL', settle: 'USDT', style: 'linear', symbol: 'SOL-USDT' },
  },
  {
    says: 'the same in the query of the old host',
    url: 'https://futures.huobi.com/en-us/linear_swap/exchange/swap_trade/?contract_code=SOL-USDT',
    contract: { market: 'perp', symbol: 'SOL-USDT', status: 'live' },
  },
  {
    says: 'a dated contract in USDT',
    url: 'https://www.htx.com/futures/linear_swap/exchange#contract_code=btc-usdt-270326&contract_type=next_quarter',
    contract: { market: 'future', symbol: 'BTC-USDT-270326', expiry: '2027-03-26', alias: null },
  },
  {
    says: 'a quarter that is only named',
    url: 'https://www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT&contract_type=quarter',
    contract: { market: 'future', symbol: null, alias: 'quarterly', expiry: null },
  },
  {
    says: 'a coin-margined perpetual by its coin',
    url: 'https://www.htx.com/futures/swap/exchange/#symbol=ETH',
    contract: { market: 'perp', quote: 'USD', settle: 'ETH', style: 'inverse', symbol: 'ETH-USD' },
  },
  {
    says: 'a coin-margined perpetual by its code',
    url: 'https://www.htx.com/futures/swap/exchange/#contract_code=ETH-USD',
    contract: { market: 'perp', symbol: 'ETH-USD' },
  },
  {
    says: 'a dated coin-margined contract',
    url: 'https://futures.huobi.com/en-us/contract/exchange/#symbol=BTC261225',
    contract: { market: 'future', base: 'BTC', quote: 'USD', expiry: '2026-12-25', symbol: 'BTC261225' },
  },
  {
    says: 'a coin whose name ends in digits keeps them',
    url: 'https://www.htx.com/futures/contract/exchange#symbol=C98261225',
    contract: { base: 'C98', expiry: '2026-12-25' },
  },
  {
    says: 'a form that was seen but contradicts the others is unverified',
    url: 'https://www.htx.com/en-us/futures/usdt/btc-usdt',
    contract: { market: 'perp', symbol: 'BTC-USDT', status: 'unverified' },
  },
  {
    says: 'a symbol as the whole hash is unverified too',
    url: 'https://www.htx.com/futures/swap/#BTC-USDT',
    contract: { market: 'perp', symbol: 'BTC-USDT', style: 'linear', status: 'unverified' },
  },
  ...[
    ['a contract page without symbol is not guessed', '/futures/linear_swap/exchange'],
    ['a margin mode is no symbol', '/futures/linear_swap/exchange#type=cross'],
    ['the landing page is no contract', '/en-us/futures/'],
    ['a fee table is no contract', '/futures/linear_swap/fee_rate/'],
    ['an impossible day is no contract', '/futures/linear_swap/exchange#contract_code=BTC-USDT-260231'],
    ['the closed options have no contract here', '/futures/option/exchange'],
    ['a page below a pair is another page', '/trade/btc_usdt/rules'],
  ].map(([says = '', path]) => ({ says, url: `https://www.htx.com${path}`, contract: null })),
];
