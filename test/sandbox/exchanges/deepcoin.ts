import type { PretendExchange } from './pretend-exchange';

const LINEAR = ['BTC', 'ETH', 'SOL', 'DOGE', 'XRP', 'PEPE', 'ADA'];

function row(instId: string, instType: string, base: string, quote: string, lever: string) {
  return {
    instType,
    instId,
    uly: '',
    baseCcy: base,
    quoteCcy: quote,
    ctVal: quote === 'USD' ? '1' : '0.001',
    ctValCcy: '',
    lever,
    state: 'live',
  };
}

export const deepcoin: PretendExchange = {
  id: 'deepcoin',
  name: 'Deepcoin',
  pageHosts: ['www.deepcoin.com', 'deepcoin.com'],
  theme: 'dark',
  csp: "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'none'; object-src 'none'",
  routes: [
    { kind: 'Spot', address: /^\/spot\?(?:.*&)?currentId=(?<symbol>[A-Za-z0-9]+(?:%2F[A-Za-z0-9]+)?)/i },
    { kind: 'Spot', address: /^\/spot\/(?<symbol>[A-Z0-9]+_[A-Z]+)/i },
    // No contract page's address was ever seen in public; this one is made up.
    { kind: 'Perpetual', address: /^\/(?:swap|contract)\/(?<symbol>[A-Z0-9]+-?USDT?(?:-SWAP)?)/i },
  ],
  pairs: [
    '/swap/BTC-USDT-SWAP',
    '/swap/ETH-USDT-SWAP',
    '/Spot?currentId=BTC%2FUSDT',
    '/Spot?currentId=ETH%2FUSDT',
  ],
  api: [
    {
      host: 'api.deepcoin.com',
      path: /^\/deepcoin\/market\/instruments$/,
      answer: ({ query }) => {
        const instType = query.get('instType') ?? '';
        const data =
          instType === 'SWAP'
            ? [
                ...LINEAR.map((base) => row(`${base}-USDT-SWAP`, instType, base, 'USDT', '100')),
                row('BTC-USD-SWAP', instType, 'BTC', 'USD', '125'),
              ]
            : LINEAR.map((base) => row(`${base}-USDT`, instType, base, 'USDT', '0'));
        return { code: '0', msg: '', data };
      },
    },
  ],
};
