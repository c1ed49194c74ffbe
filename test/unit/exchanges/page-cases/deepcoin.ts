import type { PageCase } from './page-case';

export const deepcoinCases: readonly PageCase[] = [
  {
    says: 'a coin alone means its pair in USDT',
    url: 'https://www.deepcoin.com/en/Spot?currentId=SOL',
    contract: { market: 'spot', base: 'SOL', quote: 'USDT', symbol: 'SOL-USDT', status: 'live' },
  },
  {
    says: 'a pair in the query',
    url: 'https://www.deepcoin.com/zh-Hans/Spot?currentId=SOL%2FUSDC',
    contract: { market: 'spot', base: 'SOL', quote: 'USDC' },
  },
  {
    says: 'a pair in the path',
    url: 'https://deepcoin.com/en/spot/SOL_USDT',
    contract: { market: 'spot', base: 'SOL', quote: 'USDT' },
  },
  ...[
    ['a contract page is not read before the list is known', '/en/swap/BTCUSDT'],
    ['the markets are no contract', '/en/markets'],
    ['documentation is no contract', '/docs/swap/BTC-USDT-SWAP'],
    ['fees are no contract', '/en/fees'],
    ['a registration is no contract', '/zh-Hans/register?invitationCode=BTCUSDT'],
    ['the bare spot page is no contract', '/en/Spot'],
    ['the front page is no contract', '/en'],
  ].map(([says = '', path]) => ({ says, url: `https://www.deepcoin.com${path}`, contract: null })),
];
