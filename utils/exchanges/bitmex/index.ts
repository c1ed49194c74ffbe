import type { Contract } from '@/utils/contracts/contract';
import { fromMonthCode } from '@/utils/contracts/expiry';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker, splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';

/** Closed on 23 September 2026 at 04:00 UTC. Its API is never asked; old links are read and say so. */
export const bitmex: Exchange = {
  id: 'bitmex',
  name: 'BitMEX',
  coingeckoId: 'bitmex_spot',
  optional: false,
  closedOn: '2026-09-23',
  hosts: { live: ['www.bitmex.com', 'bitmex.com'], test: ['testnet.bitmex.com'] },
  domains: ['bitmex.com'],
  apiHosts: [],
  lists: [],
  readPage({ path }) {
    const [root, page, symbol = '', ...more] = path;
    if (root !== 'app' || page !== 'trade' || more.length > 0) return null;
    const upper = symbol.toUpperCase();
    return spot(upper) ?? dated(upper) ?? perpetual(upper);
  },
  pageUrl({ symbol }) {
    return symbol === null ? null : `https://www.bitmex.com/app/trade/${symbol}`;
  },
};

function spot(symbol: string): Contract | null {
  const pair = splitSeparated(symbol, '_');
  if (pair === null) return null;
  return makeContract({ exchange: 'bitmex', market: 'spot', rawBase: pair.base, quote: pair.quote, symbol });
}

function perpetual(symbol: string): Contract | null {
  const pair = splitJoined(symbol, ['USDT', 'USD', 'EUR']);
  return pair === null ? null : derivative('perp', pair.base, pair.quote, symbol, null);
}

/** `XBTU21` is in dollars, `ETHUSDU21` names its quote, and every other coin's `XRPU21` is in bitcoin. */
function dated(symbol: string): Contract | null {
  const [, stem = '', code = ''] = /^(.+)([HMUZ]\d\d)$/.exec(symbol) ?? [];
  const expiry = fromMonthCode(code);
  if (expiry === null || !isTicker(stem)) return null;
  const pair = splitJoined(stem, ['USDT', 'USD', 'EUR']) ?? {
    base: stem,
    quote: stem === 'XBT' ? 'USD' : 'XBT',
  };
  return derivative('future', pair.base, pair.quote, symbol, expiry);
}

/**
 * Bitcoin against a currency was inverse; every other coin in dollars was quanto, settled in bitcoin. Contracts in
 * USDT were quanto too, until linear ones took their place.
 */
function derivative(
  market: 'perp' | 'future',
  rawBase: string,
  quote: string,
  symbol: string,
  expiry: string | null,
): Contract {
  const parts = { exchange: 'bitmex', market, rawBase, quote, symbol, expiry } as const;
  if (quote === 'USDT' || quote === 'XBT') return makeContract({ ...parts, style: 'linear' });
  if (rawBase === 'XBT') return makeContract({ ...parts, style: 'inverse' });
  return makeContract({ ...parts, style: 'quanto', settle: 'XBT' });
}
