import * as z from 'zod/mini';
import type { Contract } from '@/utils/contracts/contract';
import type { Instrument } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

/** A spot exchange of its own, with Binance's shapes. */
export const binanceus: Exchange = {
  id: 'binanceus',
  name: 'Binance.US',
  coingeckoId: 'binance_us',
  optional: true,
  closedOn: null,
  hosts: { live: ['www.binance.us', 'binance.us'], test: [] },
  domains: ['binance.us'],
  apiHosts: ['api.binance.us'],
  lists: [{ id: 'spot', request: get('https://api.binance.us/api/v3/exchangeInfo'), read: readList }],
  readPage({ path }) {
    const [section, first = '', second, ...more] = path;
    if (more.length > 0) return null;
    if (section === 'trade' && first === 'pro' && second !== undefined) return spot(second);
    return (section === 'spot-trade' || section === 'trade') && second === undefined ? spot(first) : null;
  },
  pageUrl({ market, rawBase, quote }) {
    const pair = `${rawBase}_${quote}`.toLowerCase();
    return market === 'spot' ? `https://www.binance.us/spot-trade/${pair}` : null;
  },
};

function spot(text: string): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  return makeContract({
    exchange: 'binanceus',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol: pair.base + pair.quote,
  });
}

const row = z.object({ symbol: z.string(), baseAsset: z.string(), quoteAsset: z.string() });

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'symbols'), row, ({ symbol, baseAsset, quoteAsset }) => ({
    symbol,
    market: 'spot',
    rawBase: baseAsset,
    quote: quoteAsset,
    settle: null,
    style: null,
    expiry: null,
    alias: null,
    assetClass: 'token',
  }));
}
