import { htxMarket } from '../market/htx-market';
import { htxReference } from '../market/htx-reference';
import type { PretendExchange } from './pretend-exchange';

export const htx: PretendExchange = {
  id: 'htx',
  name: 'HTX',
  pageHosts: ['www.htx.com', 'htx.com', 'www.huobi.com', 'huobi.com', 'futures.huobi.com', 'futures.htx.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; img-src *; frame-ancestors *",
  routes: [
    {
      kind: 'Linear swap',
      address:
        /linear_swap\/exchange\/?(?:swap_trade\/?)?[#?].*contract_code=(?<symbol>[A-Z0-9]+-USDT[-0-9]*)/,
    },
    {
      kind: 'Coin swap',
      address: /\/swap\/exchange\/?#.*(?:symbol|contract_code)=(?<symbol>[A-Z]+(?:-USD)?)/,
    },
    // Many pages carry no symbol at first load and show BTC.
    {
      kind: 'Linear swap',
      address: /^\/futures\/linear_swap\/exchange(?=[/?#]|$)(?<symbol>)/,
    },
    { kind: 'Spot', address: /^\/(?:trade|exchange)\/(?<symbol>[a-z0-9]+_[a-z0-9]+)/ },
  ],
  pairs: [
    '/futures/linear_swap/exchange#contract_code=BTC-USDT&contract_type=swap&type=cross',
    '/futures/linear_swap/exchange#contract_code=ETH-USDT&contract_type=swap&type=cross',
    '/futures/linear_swap/exchange#contract_code=DOGE-USDT&contract_type=swap&type=isolated',
    '/futures/swap/exchange/#symbol=BTC',
    '/trade/btc_usdt?type=spot',
  ],
  api: [...htxReference, ...htxMarket],
};
