import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import { dayOf, fromDayMonthYear } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker, type Pair, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const API = 'https://www.deribit.com/api/v2/public';

/** Contracts of a bare coin are priced in dollars and settled in the coin; `_USDC` ones are linear. */
export const deribit: Exchange = {
  id: 'deribit',
  name: 'Deribit',
  coingeckoId: 'deribit-spot',
  optional: true,
  closedOn: null,
  hosts: { live: ['www.deribit.com', 'deribit.com'], test: ['test.deribit.com'] },
  domains: ['deribit.com'],
  apiHosts: ['www.deribit.com'],
  lists: [{ id: 'futures', request: get(`${API}/get_instruments?currency=any&kind=future`), read: readList }],
  readPage({ path }, instruments) {
    const [section, first = '', second, ...more] = path;
    if (more.length > 0) return null;
    if (section === 'options') return option(first.toUpperCase(), second?.toUpperCase() ?? null);
    if (second !== undefined) return null;
    if (section === 'futures') return future(first.toUpperCase(), instruments);
    return section === 'spot' ? spot(first) : null;
  },
  pageUrl({ market, rawBase, quote, settle, symbol }) {
    const family = settle === null || settle === rawBase ? rawBase : `${rawBase}_${quote}`;
    if (market === 'spot') return `https://www.deribit.com/spot/${rawBase}_${quote}`;
    if (market === 'option') {
      return `https://www.deribit.com/options/${family}${symbol === null ? '' : `/${symbol}`}`;
    }
    if (market === 'margin' || symbol === null) return null;
    return `https://www.deribit.com/futures/${symbol}`;
  },
};

/** `BTC` is bitcoin in dollars, settled in bitcoin; `SOL_USDC` names its quote. */
function familyOf(text: string): Pair | null {
  if (text.includes('_')) return splitSeparated(text, '_');
  return isTicker(text) ? { base: text, quote: 'USD' } : null;
}

function spot(text: string): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  const symbol = `${pair.base}_${pair.quote}`;
  return makeContract({ exchange: 'deribit', market: 'spot', rawBase: pair.base, quote: pair.quote, symbol });
}

/** `BTC-PERPETUAL`, `BTC-25JUN27`, `BTC_USDC-PERPETUAL`. */
function future(symbol: string, instruments: Instruments): Contract | null {
  const [family = '', tail = '', ...more] = symbol.split('-');
  const pair = familyOf(family);
  const expiry = fromDayMonthYear(tail);
  if (pair === null || more.length > 0 || (tail !== 'PERPETUAL' && expiry === null)) return null;
  return makeContract(
    {
      exchange: 'deribit',
      market: expiry === null ? 'perp' : 'future',
      rawBase: pair.base,
      quote: pair.quote,
      style: pair.quote === 'USD' ? 'inverse' : 'linear',
      symbol,
      expiry,
      assetClass: classOf(pair.base),
    },
    instruments.bySymbol(symbol),
  );
}

/** The chain (`BTC`, `SOL_USDC`) or one of its options; strikes below a dollar are written `0d5`. */
function option(chain: string, name: string | null): Contract | null {
  const pair = familyOf(chain);
  if (pair === null) return null;
  const parts = {
    exchange: 'deribit',
    market: 'option',
    rawBase: pair.base,
    quote: pair.quote,
    settle: pair.quote === 'USD' ? pair.base : pair.quote,
  } as const;
  if (name === null) return makeContract({ ...parts, symbol: null });
  const [, family, day = '', strike = '', kind] = /^([^-]+)-([^-]+)-(\d+(?:D\d+)?)-([CP])$/.exec(name) ?? [];
  const expiry = fromDayMonthYear(day);
  if (family !== chain || expiry === null) return null;
  return makeContract({
    ...parts,
    symbol: name.replace(/(\d)D(\d)/, '$1d$2'),
    expiry,
    strike: Number(strike.replace('D', '.')),
    optionType: kind === 'C' ? 'call' : 'put',
  });
}

/** `BTCDVOL` is an index of volatility. */
function classOf(base: string): AssetClass {
  return base.endsWith('DVOL') ? 'index' : knownAssetClass(base, 'future');
}

const row = z.object({
  instrument_name: z.string(),
  kind: z.literal('future'),
  settlement_period: z.string(),
  expiration_timestamp: z.number(),
  base_currency: z.string(),
  quote_currency: z.string(),
  settlement_currency: z.optional(z.string()),
});

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'result'), row, (r) => {
    const isPerp = r.settlement_period === 'perpetual';
    const inverse = r.quote_currency === 'USD';
    return {
      symbol: r.instrument_name,
      market: isPerp ? 'perp' : 'future',
      rawBase: r.base_currency,
      quote: r.quote_currency,
      settle: r.settlement_currency ?? (inverse ? r.base_currency : r.quote_currency),
      style: inverse ? 'inverse' : 'linear',
      expiry: isPerp ? null : dayOf(r.expiration_timestamp),
      alias: null,
      assetClass: classOf(r.base_currency),
    };
  });
}
