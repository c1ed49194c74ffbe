import * as z from 'zod/mini';
import { readAlias } from '@/utils/contracts/alias';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import { fromDayMonthYear, fromMonthCode } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker, KNOWN_QUOTES, splitJoined } from '@/utils/contracts/quotes';
import type { RequestDescription } from '@/utils/vocabulary/request';
import type { Exchange } from '../exchange';
import { dayOfMs, get, isEncodable, readRows, under } from '../instrument-rows';

const LIST = 'https://api.bybit.com/v5/market/instruments-info?limit=1000&category=';
const REGIONS = ['com', 'eu', 'nl', 'kz', 'tr', 'id'].map((region) => `bybit.${region}`);

export const bybit: Exchange = {
  id: 'bybit',
  name: 'Bybit',
  coingeckoId: 'bybit_spot',
  optional: false,
  closedOn: null,
  hosts: {
    live: [...REGIONS, 'bybitglobal.com'].flatMap((host) => [`www.${host}`, host]).concat('trade.bybit.com'),
    test: ['testnet.bybit.com'],
  },
  domains: [...REGIONS, 'bybitglobal.com'],
  apiHosts: ['api.bybit.com'],
  lists: [list('linear'), list('inverse')],
  readPage({ path }, instruments) {
    const [root = '', product = '', first = '', second = '', ...more] = path;
    if (more.length > 0) return null;
    // The old address of every kind of contract.
    if (root === 'app' && product === 'exchange' && second === '') return anyContract(first, instruments);
    if (root !== 'trade') return null;
    if (product === 'spot') return spot(first, second, instruments);
    if (product === 'option' && first === 'usdc') return optionChain(second);
    if (product === 'futures' && first === 'usdc') return usdc(second, instruments);
    if (second !== '' && first !== 'futures') return null;
    const name = second === '' ? first : second;
    if (product === 'usdt') return linear(name, instruments);
    if (product === 'usdc') return usdc(name, instruments);
    return product === 'inverse' ? inverse(name, instruments) : null;
  },
  pageUrl(contract) {
    const path = pagePath(contract);
    return path === null ? null : `https://www.bybit.com/trade/${path}`;
  },
};

/** Tickers stand in upper case; `/trade/spot/act/lt-landing-page` and its like are other pages. */
function spot(base: string, quote: string, instruments: Instruments): Contract | null {
  if (!isTicker(base) || base !== base.toUpperCase() || !KNOWN_QUOTES.has(quote)) return null;
  return makeContract({
    exchange: 'bybit',
    market: 'spot',
    rawBase: base,
    quote,
    symbol: base + quote,
    isListed: (coin) => instruments.bySymbol(`${coin}USDT`) !== null,
  });
}

/** `BTCUSDT` and `BTCUSDT-25SEP26`. */
function linear(text: string, instruments: Instruments): Contract | null {
  const symbol = text.toUpperCase();
  const [joined = '', day, ...more] = symbol.split('-');
  const expiry = day === undefined ? null : fromDayMonthYear(day);
  const pair = splitJoined(joined, ['USDT']);
  if (pair === null || more.length > 0 || (day !== undefined && expiry === null)) return null;
  return contract(expiry === null ? 'perp' : 'future', pair.base, 'USDT', symbol, expiry, instruments);
}

/** The page's `BTC-PERP` is the API's `BTCPERP`; dated contracts keep their hyphen, `BTC-25DEC26`. */
function usdc(text: string, instruments: Instruments): Contract | null {
  const [base = '', tail = '', ...more] = text.toUpperCase().split('-');
  if (!isTicker(base) || more.length > 0) return null;
  if (tail === 'PERP') return contract('perp', base, 'USDC', `${base}PERP`, null, instruments);
  const expiry = fromDayMonthYear(tail);
  if (expiry === null) return null;
  return contract('future', base, 'USDC', `${base}-${tail}`, expiry, instruments);
}

/** `BTCUSD`, `BTCUSDZ26` (last Friday of the quarter), and the rolling `BTCUSD_Q` and `BTCUSD_BIQ`. */
function inverse(text: string, instruments: Instruments): Contract | null {
  const symbol = text.toUpperCase();
  const [, joined = '', code = '', word = ''] = /^(.+?USD)(?:([HMUZ]\d\d)|_(B?I?Q))?$/.exec(symbol) ?? [];
  const pair = splitJoined(joined, ['USD']);
  if (pair === null) return null;
  const alias = word === '' ? null : readAlias(word);
  if (alias !== null) {
    const listed = instruments.byAlias(pair.base, 'USD', alias);
    return makeContract(
      {
        exchange: 'bybit',
        market: 'future',
        rawBase: pair.base,
        quote: 'USD',
        symbol: null,
        style: 'inverse',
        alias,
      },
      listed,
    );
  }
  if (word !== '') return null;
  const expiry = code === '' ? null : fromMonthCode(code);
  return contract(expiry === null ? 'perp' : 'future', pair.base, 'USD', symbol, expiry, instruments);
}

function anyContract(text: string, instruments: Instruments): Contract | null {
  return linear(text, instruments) ?? inverse(text, instruments) ?? usdc(text, instruments);
}

function contract(
  market: 'perp' | 'future',
  rawBase: string,
  quote: string,
  symbol: string,
  expiry: string | null,
  instruments: Instruments,
): Contract {
  const style = quote === 'USD' ? 'inverse' : 'linear';
  return makeContract(
    { exchange: 'bybit', market, rawBase, quote, symbol, style, expiry, multiplierSuffix: true },
    instruments.bySymbol(symbol),
  );
}

/** Only the chain has an address; no page of a single option was ever seen. */
function optionChain(base: string): Contract | null {
  if (!isTicker(base) || base !== base.toUpperCase()) return null;
  return makeContract({
    exchange: 'bybit',
    market: 'option',
    rawBase: base,
    quote: 'USD',
    settle: 'USDC',
    symbol: null,
  });
}

function pagePath({ market, rawBase, quote, symbol, style, alias }: Contract): string | null {
  if (market === 'spot') return `spot/${rawBase}/${quote}`;
  if (market === 'option') return symbol === null ? `option/usdc/${rawBase}` : null;
  if (market === 'margin') return null;
  if (alias !== null) return `inverse/futures/${rawBase}USD_${alias === 'quarterly' ? 'Q' : 'BIQ'}`;
  if (symbol === null) return null;
  if (style === 'inverse') return market === 'perp' ? `inverse/${symbol}` : `inverse/futures/${symbol}`;
  if (quote === 'USDC') return `futures/usdc/${market === 'perp' ? `${rawBase}-PERP` : symbol}`;
  return market === 'perp' ? `usdt/${symbol}` : `usdt/futures/${symbol}`;
}

function list(category: 'linear' | 'inverse') {
  return {
    id: category,
    request: get(LIST + category),
    read: readList,
    next(body: unknown): RequestDescription | null {
      const cursor = under(under(body, 'result'), 'nextPageCursor');
      if (typeof cursor !== 'string' || cursor === '' || !isEncodable(cursor)) return null;
      return get(`${LIST}${category}&cursor=${encodeURIComponent(cursor)}`);
    },
  };
}

const row = z.object({
  symbol: z.string(),
  contractType: z.enum(['LinearPerpetual', 'LinearFutures', 'InversePerpetual', 'InverseFutures']),
  baseCoin: z.string(),
  quoteCoin: z.string(),
  settleCoin: z.string(),
  deliveryTime: z.string(),
  symbolType: z.optional(z.string()),
});

const CLASSES: ReadonlyMap<string, AssetClass> = new Map<string, AssetClass>([
  ['', 'token'],
  ['innovation', 'token'],
  ['adventure', 'token'],
  ['stock', 'stock'],
  ['etf', 'stock'],
  ['xstocks', 'stock'],
  ['mstocks', 'stock'],
  ['commodity', 'commodity'],
  ['forex', 'fx'],
]);

function readList(body: unknown): readonly Instrument[] | null {
  const instruments = readRows(under(under(body, 'result'), 'list'), row, (r) => {
    const market = r.contractType.endsWith('Perpetual') ? 'perp' : 'future';
    return {
      symbol: r.symbol,
      market,
      rawBase: r.baseCoin,
      quote: r.quoteCoin,
      settle: r.settleCoin,
      style: r.contractType.startsWith('Inverse') ? 'inverse' : 'linear',
      // A perpetual about to be withdrawn carries the day of its withdrawal.
      expiry: market === 'future' ? dayOfMs(r.deliveryTime) : null,
      alias: null,
      assetClass: CLASSES.get(r.symbolType?.toLowerCase() ?? '?') ?? knownAssetClass(r.baseCoin, market),
    };
  });
  return instruments === null ? null : withQuarters(instruments);
}

/**
 * Names the rolling quarters, which Bybit's list does not: of a coin's inverse dated contracts the nearest fills
 * `_Q`, the one after it `_BIQ`.
 */
function withQuarters(instruments: readonly Instrument[]): readonly Instrument[] {
  const dated = instruments.filter(({ style, expiry }) => style === 'inverse' && expiry !== null);
  return instruments.map((instrument) => {
    if (!dated.includes(instrument)) return instrument;
    const earlier = dated.filter(
      ({ rawBase, expiry }) => rawBase === instrument.rawBase && (expiry ?? '') < (instrument.expiry ?? ''),
    );
    return { ...instrument, alias: ['quarterly', 'biquarterly'][earlier.length] ?? null };
  });
}
