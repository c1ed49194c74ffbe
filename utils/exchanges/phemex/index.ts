import type { Contract } from '@/utils/contracts/contract';
import type { Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitJoined } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get } from '../instrument-rows';
import { readProducts } from './products';

const SPOT_QUOTES = ['USDT', 'USDC', 'BTC', 'ETH'];
const PERP_QUOTES = ['USDT', 'USDC', 'USD'];

export const phemex: Exchange = {
  id: 'phemex',
  name: 'Phemex',
  coingeckoId: 'phemex',
  optional: true,
  closedOn: null,
  hosts: { live: ['phemex.com', 'www.phemex.com'], test: ['testnet.phemex.com'] },
  domains: ['phemex.com'],
  apiHosts: ['api.phemex.com'],
  lists: [{ id: 'products', request: get('https://api.phemex.com/public/products'), read: readProducts }],
  readPage({ path }, instruments) {
    const [first, second = '', third, ...more] = path;
    if (more.length > 0) return null;
    if (first === 'spot' && second === 'trade' && third !== undefined) return spot(third, instruments);
    return first === 'trade' && third === undefined ? perpetual(second, instruments) : null;
  },
  pageUrl({ market, rawBase, quote, symbol }) {
    if (market === 'spot') return `https://phemex.com/spot/trade/${rawBase}${quote}`;
    return market === 'perp' && symbol !== null ? `https://phemex.com/trade/${symbol}` : null;
  },
};

/** The API puts a small `s` before a spot pair. */
function spot(text: string, instruments: Instruments): Contract | null {
  const pair = splitJoined(text, SPOT_QUOTES);
  if (pair === null) return null;
  return makeContract({
    exchange: 'phemex',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol: `s${pair.base}${pair.quote}`,
    isListed: (coin) => instruments.bySymbol(`${coin}USDT`) !== null,
  });
}

/**
 * Contracts in stablecoins are linear and bitcoin in dollars is inverse; whether another coin in dollars settles in
 * dollars or in itself has changed over the years, and only the list tells. A small `u` marks the old dollar-settled ones.
 */
function perpetual(text: string, instruments: Instruments): Contract | null {
  const [, old = '', name = ''] = /^(u(?=[A-Z0-9]))?(.+)$/.exec(text) ?? [];
  const symbol = old + name.toUpperCase();
  const pair = splitJoined(name, PERP_QUOTES);
  if (pair === null) return null;
  const isDollar = pair.quote === 'USD' && old === '';
  const style = !isDollar ? 'linear' : pair.base === 'BTC' ? 'inverse' : null;
  return makeContract(
    { exchange: 'phemex', market: 'perp', rawBase: pair.base, quote: pair.quote, style, symbol },
    instruments.bySymbol(symbol),
  );
}
