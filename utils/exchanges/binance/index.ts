import * as z from 'zod/mini';
import { readAlias } from '@/utils/contracts/alias';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import { dayOf, fromYymmdd } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const QUOTES = ['USDT', 'USDC', 'BUSD', 'FDUSD', 'USD1', 'BTC'];
/** BUSD never had dated contracts, and would take the B off BNBUSD. */
const DATED_QUOTES = ['USDT', 'USDC', 'USD'];
const DATED_LINEAR_QUOTES = ['USDT', 'USDC'];

export const binance: Exchange = {
  id: 'binance',
  name: 'Binance',
  coingeckoId: 'binance',
  optional: false,
  closedOn: null,
  hosts: {
    live: ['www.binance.com', 'binance.com'],
    test: ['testnet.binancefuture.com', 'demo.binance.com'],
  },
  domains: ['binance.com', 'binancefuture.com'],
  apiHosts: ['fapi.binance.com', 'dapi.binance.com'],
  lists: [
    { id: 'usd-m', request: get('https://fapi.binance.com/fapi/v1/exchangeInfo'), read: readList },
    { id: 'coin-m', request: get('https://dapi.binance.com/dapi/v1/exchangeInfo'), read: readList },
  ],
  readPage({ path, query }, instruments) {
    const [section = '', first = '', second, ...more] = path;
    if (more.length > 0) return null;
    if (section === 'trade' && first === 'pro' && second !== undefined) return spot(second, null);
    if (section === 'futures' && first === 'delivery' && second !== undefined)
      return delivery(second, instruments);
    if (second !== undefined) return null;
    if (section === 'trade') return spot(first, query.get('type'));
    if (section === 'futures' || section === 'futuresng') return futures(first, instruments);
    if (section === 'delivery') return delivery(first, instruments);
    if (section === 'eoptions') return option(first, query.get('symbol'));
    return null;
  },
  pageUrl(contract) {
    const page = pagePath(contract);
    return page === null ? null : `https://www.binance.com/en/${page}`;
  },
};

function spot(text: string, type: string | null): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  const contract = makeContract({
    exchange: 'binance',
    market: type === 'cross' || type === 'isolated' ? 'margin' : 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol: pair.base + pair.quote,
  });
  // The last leveraged tokens were withdrawn in 2024.
  return contract.leveraged === null ? contract : { ...contract, status: 'retired' };
}

/** `BTCUSDT`, `BTC_USDT`, `BTCUSDT_260925` and `BTCUSDT_QUARTER`: margined in the quote. */
function futures(text: string, instruments: Instruments): Contract | null {
  const [head = '', tail = '', ...more] = text.toUpperCase().split('_');
  if (more.length > 0) return null;
  if (tail !== '' && !QUOTES.includes(tail)) return dated(head, tail, instruments, DATED_LINEAR_QUOTES);
  const symbol = head + tail;
  const listed = instruments.bySymbol(symbol);
  const pair = tail === '' ? splitJoined(symbol, QUOTES) : splitSeparated(text, '_');
  const rawBase = listed?.rawBase ?? pair?.base;
  const quote = listed?.quote ?? pair?.quote;
  if (rawBase === undefined || quote === undefined) return null;
  return makeContract(
    { exchange: 'binance', market: 'perp', rawBase, quote, symbol, style: 'linear' },
    listed,
  );
}

/** `btcusd_perpetual` is the API's `BTCUSD_PERP`; everything else under `delivery` has a date or a quarter's name. */
function delivery(text: string, instruments: Instruments): Contract | null {
  const [head = '', tail = '', ...more] = text.toUpperCase().split('_');
  if (more.length > 0) return null;
  if (tail !== 'PERP' && tail !== 'PERPETUAL') return dated(head, tail, instruments, DATED_QUOTES);
  const pair = splitJoined(head, ['USD']);
  if (pair === null) return null;
  const symbol = `${head}_PERP`;
  return makeContract(
    { exchange: 'binance', market: 'perp', rawBase: pair.base, quote: pair.quote, symbol, style: 'inverse' },
    instruments.bySymbol(symbol),
  );
}

function dated(
  head: string,
  tail: string,
  instruments: Instruments,
  quotes: readonly string[],
): Contract | null {
  const pair = splitJoined(head, quotes);
  const alias = readAlias(tail);
  const expiry = fromYymmdd(tail);
  if (pair === null || (alias === null && expiry === null)) return null;
  const symbol = alias === null ? `${head}_${tail}` : null;
  const listed =
    alias === null
      ? instruments.bySymbol(`${head}_${tail}`)
      : instruments.byAlias(pair.base, pair.quote, alias);
  const style = pair.quote === 'USD' ? 'inverse' : 'linear';
  return makeContract(
    {
      exchange: 'binance',
      market: 'future',
      rawBase: pair.base,
      quote: pair.quote,
      symbol,
      style,
      expiry,
      alias,
    },
    listed,
  );
}

/** The chain of an underlying, or one of its contracts where the query names it: `?symbol=BTC-251226-100000-P`. */
function option(underlying: string, symbol: string | null): Contract | null {
  const pair = splitJoined(underlying, ['USDT']);
  if (pair === null) return null;
  const chain = {
    exchange: 'binance',
    market: 'option',
    rawBase: pair.base,
    quote: pair.quote,
    settle: pair.quote,
  } as const;
  const [, base, day = '', strike, kind] =
    /^([^-]+)-(\d{6})-(\d+(?:\.\d+)?)-([CP])$/.exec(symbol?.toUpperCase() ?? '') ?? [];
  const expiry = fromYymmdd(day);
  if (symbol === null || expiry === null || base !== pair.base)
    return makeContract({ ...chain, symbol: null });
  return makeContract({
    ...chain,
    symbol: symbol.toUpperCase(),
    expiry,
    strike: Number(strike),
    optionType: kind === 'C' ? 'call' : 'put',
  });
}

function pagePath({ market, rawBase, quote, symbol, style, alias }: Contract): string | null {
  if (market === 'spot') return `trade/${rawBase}_${quote}?type=spot`;
  if (market === 'margin') return `trade/${rawBase}_${quote}?type=cross`;
  if (market === 'option') return `eoptions/${rawBase}${quote}${symbol === null ? '' : `?symbol=${symbol}`}`;
  const name = symbol ?? (alias === null ? null : `${rawBase}${quote}_${alias.toUpperCase()}`);
  if (name === null) return null;
  return market === 'perp' && style === 'linear' ? `futures/${name}` : `delivery/${name}`;
}

const row = z.object({
  symbol: z.string(),
  contractType: z.string(),
  deliveryDate: z.number(),
  baseAsset: z.string(),
  quoteAsset: z.string(),
  marginAsset: z.string(),
  underlyingType: z.optional(z.string()),
});

/** `PREMARKET` is said of coming shares and of coming tokens; only the contract's type tells which. */
function assetClassOf(contractType: string, underlyingType: string | undefined, base: string): AssetClass {
  if (contractType.startsWith('TRADIFI')) return underlyingType === 'COMMODITY' ? 'commodity' : 'stock';
  if (underlyingType === 'COIN' || underlyingType === 'PREMARKET') return 'token';
  return underlyingType === 'INDEX' ? 'index' : knownAssetClass(base, 'perp');
}

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'symbols'), row, (r) => {
    // An empty type marks a contract that is being settled.
    if (r.contractType === '') return null;
    const market = r.contractType.includes('PERPETUAL') ? 'perp' : 'future';
    return {
      symbol: r.symbol,
      market,
      rawBase: r.baseAsset,
      quote: r.quoteAsset,
      settle: r.marginAsset,
      style: r.marginAsset === r.baseAsset ? 'inverse' : 'linear',
      expiry: market === 'future' ? dayOf(r.deliveryDate) : null,
      alias: readAlias(r.contractType),
      assetClass: assetClassOf(r.contractType, r.underlyingType, r.baseAsset),
    };
  });
}
