import * as z from 'zod/mini';
import { readAlias } from '@/utils/contracts/alias';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import { fromYymmdd } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { dayOfMs, get, readRows, under } from '../instrument-rows';

const LIST = 'https://www.okx.com/api/v5/public/instruments?instType=';

export const okx: Exchange = {
  id: 'okx',
  name: 'OKX',
  coingeckoId: 'okex',
  optional: false,
  closedOn: null,
  hosts: { live: ['www.okx.com', 'okx.com', 'my.okx.com', 'app.okx.com'], test: [] },
  domains: ['okx.com'],
  apiHosts: ['www.okx.com'],
  lists: [
    { id: 'swap', request: get(`${LIST}SWAP`), read: readList },
    { id: 'futures', request: get(`${LIST}FUTURES`), read: readList },
  ],
  readPage({ path }, instruments) {
    const [section = '', first = '', second = '', ...more] = path;
    const [, product] = /^trade-(spot|margin|swap|futures|option)(?:-strategy)?$/.exec(section) ?? [];
    if (product === undefined || more.length > 0) return null;
    if (product === 'option') return option(first, second);
    if (second !== '') return null;
    if (product === 'spot' || product === 'margin') return spot(first, product);
    return derivative(first.toUpperCase(), instruments);
  },
  pageUrl(contract) {
    const path = pagePath(contract);
    return path === null ? null : `https://www.okx.com/${path.toLowerCase()}`;
  },
};

function spot(text: string, market: 'spot' | 'margin'): Contract | null {
  const pair = splitSeparated(text, '-');
  if (pair === null) return null;
  const symbol = `${pair.base}-${pair.quote}`;
  return makeContract({ exchange: 'okx', market, rawBase: pair.base, quote: pair.quote, symbol });
}

/**
 * `BTC-USDT-SWAP`, `BTC-USD-261225`, `BTC-USD-QUARTERLY`, and the families settled in dollar coins: `BTC-USD_UM`,
 * whose X-Perps (`BTC-USD_UM_XPERP-310404`) pay funding and roll, and so are perpetuals in spite of their date.
 */
function derivative(symbol: string, instruments: Instruments): Contract | null {
  const [, base = '', quote = '', um, xperp, tail = ''] =
    /^([^-]+)-([^-_]+)(_UM)?(_XPERP)?-(.+)$/.exec(symbol) ?? [];
  const pair = splitSeparated(`${base}-${quote}`, '-');
  const alias = readAlias(tail);
  const expiry = fromYymmdd(tail);
  if (pair === null || (tail !== 'SWAP' && alias === null && expiry === null)) return null;
  const style = quote === 'USD' && um === undefined ? 'inverse' : 'linear';
  const listed =
    alias === null
      ? instruments.bySymbol(symbol)
      : um === undefined
        ? instruments.byAlias(base, quote, alias)
        : null;
  return makeContract(
    {
      exchange: 'okx',
      market: tail === 'SWAP' || xperp !== undefined ? 'perp' : 'future',
      rawBase: base,
      quote,
      style,
      // The dollar-coin families settle in USD or a stablecoin, by the account's region.
      ...(um === undefined ? {} : { settle: null }),
      symbol: alias === null ? symbol : null,
      expiry,
      alias,
    },
    listed,
  );
}

/** The chain (`btc-usd`), or one of its contracts (`btc-usd-261225-100000-c`, alone or below its chain). */
function option(first: string, second: string): Contract | null {
  const name = (second === '' ? first : second).toUpperCase();
  const [, family = '', day, strike, kind] =
    /^([^-]+-[^-]+)(?:-(\d{6})-(\d+(?:\.\d+)?)-([CP]))?$/.exec(name) ?? [];
  const pair = splitSeparated(family, '-');
  const expiry = fromYymmdd(day ?? '');
  if (pair === null || (day !== undefined && expiry === null)) return null;
  if (second !== '' && (day === undefined || family !== first.toUpperCase())) return null;
  return makeContract({
    exchange: 'okx',
    market: 'option',
    rawBase: pair.base,
    quote: pair.quote,
    settle: pair.quote === 'USD' ? pair.base : pair.quote,
    symbol: day === undefined ? null : name,
    expiry,
    strike: strike === undefined ? null : Number(strike),
    optionType: kind === undefined ? null : kind === 'C' ? 'call' : 'put',
  });
}

function pagePath({ market, rawBase, quote, symbol, alias }: Contract): string | null {
  const family = `${rawBase}-${quote}`;
  if (market === 'spot' || market === 'margin') return `trade-${market}/${family}`;
  if (market === 'option') return `trade-option/${family}${symbol === null ? '' : `/${symbol}`}`;
  if (alias !== null) return `trade-futures/${family}-${alias}`;
  if (symbol === null) return null;
  return symbol.endsWith('-SWAP') ? `trade-swap/${symbol}` : `trade-futures/${symbol}`;
}

const row = z.object({
  instId: z.string(),
  instType: z.enum(['SWAP', 'FUTURES']),
  uly: z.string(),
  ctType: z.enum(['linear', 'inverse']),
  settleCcy: z.string(),
  expTime: z.string(),
  alias: z.string(),
  ruleType: z.optional(z.string()),
  instCategory: z.optional(z.string()),
});

const CLASSES: ReadonlyMap<string, AssetClass> = new Map<string, AssetClass>([
  ['1', 'token'],
  ['3', 'stock'],
  ['4', 'commodity'],
  ['5', 'fx'],
]);

/** Base and quote are empty in derivatives' rows; the underlying (`BTC-USD`) names them. */
function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'data'), row, (r) => {
    const pair = splitSeparated(r.uly, '-');
    if (pair === null) return null;
    const market = r.instType === 'SWAP' || r.ruleType === 'xperp' ? 'perp' : 'future';
    return {
      symbol: r.instId,
      market,
      rawBase: pair.base,
      quote: pair.quote,
      settle: r.settleCcy,
      style: r.ctType,
      expiry: dayOfMs(r.expTime),
      // The pages' rolling names mean the coin-settled and USDT families, not `_UM`.
      alias: r.instId.includes('_UM') ? null : readAlias(r.alias),
      assetClass: CLASSES.get(r.instCategory ?? '') ?? knownAssetClass(pair.base, market),
    };
  });
}
