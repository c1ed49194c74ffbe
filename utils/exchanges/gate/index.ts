import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import { fromYyyymmdd } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows } from '../instrument-rows';

const API = 'https://api.gateio.ws/api/v4';
const DOMAINS = ['gate.com', 'gate.io', 'gateeu.com', 'gate.cn', 'gate.tv'];

export const gate: Exchange = {
  id: 'gate',
  name: 'Gate',
  coingeckoId: 'gate',
  optional: false,
  closedOn: null,
  hosts: { live: DOMAINS.flatMap((domain) => [`www.${domain}`, domain]), test: [] },
  domains: DOMAINS,
  apiHosts: ['api.gateio.ws'],
  lists: [list('usdt', 'futures'), list('btc', 'futures'), list('usdt', 'delivery')],
  readPage({ path }, instruments) {
    const [section = '', first = '', second = '', ...more] = path;
    if (more.length > 0) return null;
    if (section === 'trade' && second === '') return spot(first, instruments);
    if (section === 'futures-delivery') return dated(first, second, instruments);
    if (section === 'futures' && second !== '') return perpetual(first, second, instruments);
    // The old form, which left out the settle asset of BTC_USD.
    if (section !== 'futures_trade') return null;
    return second === '' ? perpetual(null, first, instruments) : perpetual(first, second, instruments);
  },
  pageUrl({ market, rawBase, quote, settle, symbol }) {
    if (market === 'spot') return `https://www.gate.com/trade/${rawBase}_${quote}`;
    if (market === 'perp') return `https://www.gate.com/futures/${settle}/${symbol}`;
    if (market !== 'future' || settle === null) return null;
    return `https://www.gate.com/futures-delivery/${settle.toLowerCase()}/${symbol}`;
  },
};

function spot(text: string, instruments: Instruments): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  return makeContract({
    exchange: 'gate',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol: `${pair.base}_${pair.quote}`,
    isListed: (coin) => instruments.bySymbol(`${coin}_USDT`) !== null,
  });
}

/** `settle` is null where the address leaves it out: the quote, or the coin itself against USD. */
function perpetual(settle: string | null, text: string, instruments: Instruments): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  const symbol = `${pair.base}_${pair.quote}`;
  const settled = settle?.toUpperCase() ?? (pair.quote === 'USD' ? pair.base : pair.quote);
  const style = styleOf(pair.base, pair.quote, settled);
  if (style === null) return null;
  return makeContract(
    {
      exchange: 'gate',
      market: 'perp',
      rawBase: pair.base,
      quote: pair.quote,
      symbol,
      style,
      settle: settled,
    },
    instruments.bySymbol(symbol),
  );
}

/** Null for a settle asset that fits neither the pair nor Gate's bitcoin-settled contracts in USD. */
function styleOf(base: string, quote: string, settle: string): 'linear' | 'inverse' | 'quanto' | null {
  if (settle === quote) return 'linear';
  if (quote !== 'USD') return null;
  if (settle === base) return 'inverse';
  return settle === 'BTC' ? 'quanto' : null;
}

/** `SOL_USDT_20260710`, the settle asset before it. */
function dated(settle: string, text: string, instruments: Instruments): Contract | null {
  const symbol = text.toUpperCase();
  const [, joined = '', day = ''] = /^(.+)_(\d{8})$/.exec(symbol) ?? [];
  const pair = splitSeparated(joined, '_');
  const expiry = fromYyyymmdd(day);
  if (pair === null || expiry === null) return null;
  const style = styleOf(pair.base, pair.quote, settle.toUpperCase());
  if (style === null) return null;
  return makeContract(
    {
      exchange: 'gate',
      market: 'future',
      rawBase: pair.base,
      quote: pair.quote,
      symbol,
      style,
      settle: settle.toUpperCase(),
      expiry,
    },
    instruments.bySymbol(symbol),
  );
}

function list(settle: 'usdt' | 'btc', kind: 'futures' | 'delivery') {
  return {
    id: `${settle}-${kind}`,
    request: get(`${API}/${kind}/${settle}/contracts`),
    read: (body: unknown) => readList(body, settle.toUpperCase()),
  };
}

const row = z.object({ name: z.string(), contract_type: z.optional(z.string()) });

const CLASSES: ReadonlyMap<string, AssetClass> = new Map<string, AssetClass>([
  ['', 'token'],
  ['crypto', 'token'],
  ['stocks', 'stock'],
  ['metals', 'commodity'],
  ['commodities', 'commodity'],
  ['indices', 'index'],
  ['forex', 'fx'],
]);

function readList(body: unknown, settle: string): readonly Instrument[] | null {
  return readRows(body, row, (r) => {
    const [, joined = '', day] = /^([^_]+_[^_]+)(?:_(\d{8}))?$/.exec(r.name) ?? [];
    const pair = splitSeparated(joined, '_');
    const style = pair === null ? null : styleOf(pair.base, pair.quote, settle);
    const expiry = day === undefined ? null : fromYyyymmdd(day);
    if (pair === null || style === null || (day !== undefined && expiry === null)) return null;
    return {
      symbol: r.name,
      market: day === undefined ? 'perp' : 'future',
      rawBase: pair.base,
      quote: pair.quote,
      settle,
      style,
      expiry,
      alias: null,
      assetClass: CLASSES.get(r.contract_type ?? '?') ?? knownAssetClass(pair.base, 'perp'),
    };
  });
}
