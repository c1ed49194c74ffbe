import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Contract } from '@/utils/contracts/contract';
import { dayOf, fromYymmdd } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const LIST = 'https://api.crypto.com/exchange/v1/public/get-instruments';

/** Derivatives are priced and settled in dollars. */
export const cryptocom: Exchange = {
  id: 'cryptocom',
  name: 'Crypto.com',
  coingeckoId: 'crypto_com',
  optional: true,
  closedOn: null,
  hosts: { live: ['crypto.com', 'www.crypto.com'], test: [] },
  domains: ['crypto.com'],
  apiHosts: ['api.crypto.com'],
  lists: [{ id: 'instruments', request: get(LIST), read: readList }],
  readPage({ path }, instruments) {
    const [root, section, first = '', second, ...more] = path;
    if (root !== 'exchange' || section !== 'trade' || more.length > 0) return null;
    if (second !== undefined) return first === 'spot' ? spot(second) : null;
    return spot(first) ?? derivative(first.toUpperCase(), instruments);
  },
  pageUrl({ market, rawBase, quote, symbol }) {
    const page = 'https://crypto.com/exchange/trade/';
    if (market === 'spot') return `${page}spot/${rawBase}_${quote}`;
    return symbol === null || (market !== 'perp' && market !== 'future') ? null : page + symbol;
  },
};

function spot(text: string): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  const symbol = `${pair.base}_${pair.quote}`;
  return makeContract({
    exchange: 'cryptocom',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol,
  });
}

/** `BTCUSD-PERP` and `BTCUSD-261225`, on pages whose form was never seen in public. */
function derivative(symbol: string, instruments: Instruments): Contract | null {
  const [joined = '', tail = '', ...more] = symbol.split('-');
  const pair = splitJoined(joined, ['USD']);
  const expiry = fromYymmdd(tail);
  if (pair === null || more.length > 0 || (tail !== 'PERP' && expiry === null)) return null;
  return makeContract(
    {
      exchange: 'cryptocom',
      market: expiry === null ? 'perp' : 'future',
      rawBase: pair.base,
      quote: pair.quote,
      style: 'linear',
      symbol,
      expiry,
      status: 'unverified',
    },
    instruments.bySymbol(symbol),
  );
}

const row = z.object({
  symbol: z.string(),
  inst_type: z.enum(['PERPETUAL_SWAP', 'FUTURE']),
  base_ccy: z.string(),
  quote_ccy: z.string(),
  expiry_timestamp_ms: z.optional(z.number()),
});

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(under(body, 'result'), 'data'), row, (r) => {
    const isDated = r.inst_type === 'FUTURE';
    return {
      symbol: r.symbol,
      market: isDated ? 'future' : 'perp',
      rawBase: r.base_ccy,
      quote: r.quote_ccy,
      settle: r.quote_ccy,
      style: 'linear',
      expiry: isDated && r.expiry_timestamp_ms !== undefined ? dayOf(r.expiry_timestamp_ms) : null,
      alias: null,
      assetClass: knownAssetClass(r.base_ccy, 'perp'),
    };
  });
}
