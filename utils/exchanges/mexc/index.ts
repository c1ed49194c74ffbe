import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const FUTURES_HOST = 'futures.mexc.com';

export const mexc: Exchange = {
  id: 'mexc',
  name: 'MEXC',
  coingeckoId: 'mxc',
  optional: true,
  closedOn: null,
  hosts: { live: ['www.mexc.com', 'mexc.com', FUTURES_HOST], test: [] },
  domains: ['mexc.com'],
  apiHosts: ['api.mexc.com'],
  lists: [{ id: 'contracts', request: get('https://api.mexc.com/api/v1/contract/detail'), read: readList }],
  readPage({ host, path }, instruments) {
    const [section, pair = '', ...more] = path;
    if (more.length > 0) return null;
    // On the futures host `exchange` is the futures page; everywhere else it is the spot page.
    if (section === 'futures' || (section === 'exchange' && host === FUTURES_HOST)) {
      return perpetual(pair, instruments);
    }
    return section === 'exchange' ? spot(pair, instruments) : null;
  },
  pageUrl({ market, rawBase, quote, symbol }) {
    if (market === 'spot') return `https://www.mexc.com/exchange/${rawBase}_${quote}`;
    return market === 'perp' && symbol !== null ? `https://www.mexc.com/futures/${symbol}` : null;
  },
};

function spot(text: string, instruments: Instruments): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  return makeContract({
    exchange: 'mexc',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol: pair.base + pair.quote,
    isListed: (coin) => instruments.bySymbol(`${coin}_USDT`) !== null,
  });
}

function perpetual(text: string, instruments: Instruments): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  const symbol = `${pair.base}_${pair.quote}`;
  return makeContract(
    {
      exchange: 'mexc',
      market: 'perp',
      rawBase: pair.base,
      quote: pair.quote,
      symbol,
      style: pair.quote === 'USD' ? 'inverse' : 'linear',
      assetClass: classOf(pair.base),
    },
    instruments.bySymbol(symbol),
  );
}

/** Shares are named `AMATSTOCK`. */
function classOf(base: string): AssetClass {
  return /.STOCK$/.test(base) ? 'stock' : knownAssetClass(base, 'perp');
}

const row = z.object({
  symbol: z.string(),
  baseCoin: z.string(),
  quoteCoin: z.string(),
  settleCoin: z.string(),
});

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'data'), row, ({ symbol, baseCoin, quoteCoin, settleCoin }) => ({
    symbol,
    market: 'perp',
    rawBase: baseCoin,
    quote: quoteCoin,
    settle: settleCoin,
    style: settleCoin === baseCoin ? 'inverse' : 'linear',
    expiry: null,
    alias: null,
    assetClass: classOf(baseCoin),
  }));
}
