import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { type Pair, splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const LIST = 'https://open-api.bingx.com/openApi/swap/v2/quote/contracts';
const PERP_QUOTES = ['USDT', 'USDC'];
const SPOT_QUOTES = ['USDT', 'USDC', 'USD1', 'EUR', 'BTC', 'ETH'];

/** The API spells every pair with a hyphen, perpetual or spot. */
export const bingx: Exchange = {
  id: 'bingx',
  name: 'BingX',
  coingeckoId: 'bingx',
  optional: true,
  closedOn: null,
  hosts: { live: ['bingx.com', 'www.bingx.com'], test: [] },
  domains: ['bingx.com'],
  apiHosts: ['open-api.bingx.com'],
  lists: [{ id: 'contracts', request: get(LIST), read: readList }],
  readPage({ path }, instruments) {
    const [section, first = '', second, ...more] = path;
    if (more.length > 0) return null;
    if (section === 'futures' && first === 'forward')
      return perpetual(pairIn(second, PERP_QUOTES), instruments);
    if (second !== undefined) return null;
    if (section === 'perpetual') return perpetual(pairIn(first, PERP_QUOTES), instruments);
    return section === 'spot' ? spot(pairIn(first, SPOT_QUOTES), instruments) : null;
  },
  pageUrl({ market, rawBase, quote, symbol }) {
    if (market === 'spot') return `https://bingx.com/en/spot/${rawBase}${quote}`;
    return market === 'perp' && symbol !== null ? `https://bingx.com/en/perpetual/${symbol}` : null;
  },
};

/** With a hyphen, or joined in one of the known quotes. */
function pairIn(text: string | undefined, quotes: readonly string[]): Pair | null {
  if (text === undefined) return null;
  const pair = splitSeparated(text, '-') ?? splitJoined(text, quotes);
  return pair !== null && quotes.includes(pair.quote) ? pair : null;
}

function spot(pair: Pair | null, instruments: Instruments): Contract | null {
  if (pair === null) return null;
  const { base, quote } = pair;
  return makeContract({
    exchange: 'bingx',
    market: 'spot',
    rawBase: base,
    quote,
    symbol: `${base}-${quote}`,
    isListed: (coin) => instruments.bySymbol(`${coin}-USDT`) !== null,
  });
}

function perpetual(pair: Pair | null, instruments: Instruments): Contract | null {
  if (pair === null) return null;
  const symbol = `${pair.base}-${pair.quote}`;
  return makeContract(
    {
      exchange: 'bingx',
      market: 'perp',
      rawBase: pair.base,
      quote: pair.quote,
      style: 'linear',
      symbol,
      assetClass: classOf(pair.base),
    },
    instruments.bySymbol(symbol),
  );
}

/** Contracts that are no coins carry their kind in front: `NCSKTSLA2USD`, `NCCOGOLD2USD`. */
const CLASSES: ReadonlyMap<string, AssetClass> = new Map<string, AssetClass>([
  ['NCSK', 'stock'],
  ['NCCO', 'commodity'],
  ['NCSI', 'index'],
  ['NCFX', 'fx'],
]);

function classOf(base: string): AssetClass {
  const marked = /2USD$/.test(base) ? CLASSES.get(base.slice(0, 4)) : undefined;
  return marked ?? knownAssetClass(base, 'perp');
}

const row = z.object({ symbol: z.string(), currency: z.string() });

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'data'), row, ({ symbol, currency }) => {
    const pair = splitSeparated(symbol, '-');
    if (pair === null) return null;
    return {
      symbol,
      market: 'perp',
      rawBase: pair.base,
      quote: pair.quote,
      settle: currency,
      style: 'linear',
      expiry: null,
      alias: null,
      assetClass: classOf(pair.base),
    };
  });
}
