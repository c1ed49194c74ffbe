import * as z from 'zod/mini';
import { readAlias } from '@/utils/contracts/alias';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Contract } from '@/utils/contracts/contract';
import { fromYymmdd, fromYyyymmdd } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import type { PageUrl } from '@/utils/contracts/page-url';
import { isTicker, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const API = 'https://api.hbdm.com';

export const htx: Exchange = {
  id: 'htx',
  name: 'HTX',
  coingeckoId: 'huobi',
  optional: false,
  closedOn: null,
  hosts: {
    live: ['www.htx.com', 'htx.com', 'www.huobi.com', 'huobi.com', 'futures.huobi.com'],
    test: [],
  },
  domains: ['htx.com', 'huobi.com'],
  apiHosts: ['api.hbdm.com'],
  lists: [
    {
      id: 'linear',
      request: get(`${API}/linear-swap-api/v1/swap_contract_info?business_type=all`),
      read: readList,
    },
    { id: 'coin-swap', request: get(`${API}/swap-api/v1/swap_contract_info`), read: readList },
    { id: 'coin-future', request: get(`${API}/api/v1/contract_contract_info`), read: readList },
  ],
  readPage(page, instruments) {
    const { host, path } = page;
    const [root = '', name = ''] = path;
    if (host === 'futures.huobi.com') return futures(path, page, instruments);
    if (root === 'futures') return futures(path.slice(1), page, instruments);
    if ((root !== 'trade' && root !== 'exchange') || path.length !== 2) return null;
    return spot(name, instruments);
  },
  pageUrl(contract) {
    const path = pagePath(contract);
    return path === null ? null : `https://www.htx.com/${path}`;
  },
};

function spot(text: string, instruments: Instruments): Contract | null {
  const pair = splitSeparated(text, '_');
  if (pair === null) return null;
  return makeContract({
    exchange: 'htx',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol: (pair.base + pair.quote).toLowerCase(),
    isListed: (coin) => instruments.bySymbol(`${coin}-USDT`) !== null,
  });
}

/**
 * `linear_swap/exchange`, `swap/exchange` and `contract/exchange` carry their symbol in the hash, in the query on
 * the old host, or not at all: then the page shows bitcoin, which is not ours to guess. `usdt/btc-usdt` and
 * symbols in the path were seen too, but contradict each other, so they count as unverified.
 */
function futures(path: readonly string[], page: PageUrl, instruments: Instruments): Contract | null {
  const [product = '', second = '', third = '', ...more] = path;
  if (more.length > 0) return null;
  const told = param(page, 'contract_code') ?? param(page, 'symbol');
  const inPath = product === 'usdt' ? second : third === 'swap_trade' ? '' : third;
  if (product !== 'usdt' && second !== '' && second !== 'exchange') return null;
  if (product === 'usdt' && third !== '') return null;
  const bare = inPath === '' ? ([...page.hash.keys()].find((key) => key.includes('-')) ?? null) : inPath;
  const code = (told ?? bare)?.toUpperCase();
  if (code === undefined) return null;
  const alias = readAlias(param(page, 'contract_type') ?? '');
  const contract = byProduct(product, code, alias, instruments);
  return told === null && contract !== null ? { ...contract, status: 'unverified' } : contract;
}

function param({ hash, query }: PageUrl, name: string): string | null {
  return hash.get(name) ?? query.get(name);
}

function byProduct(
  product: string,
  code: string,
  alias: string | null,
  instruments: Instruments,
): Contract | null {
  if (product === 'linear_swap' || product === 'usdt') return pairContract(code, 'USDT', alias, instruments);
  if (product === 'swap') return pairContract(code, 'USD', null, instruments);
  return product === 'contract' ? coinFuture(code, alias, instruments) : null;
}

/** `BTC-USDT`, `BTC-USDT-261225`, `BTC-USD`, and the bare coin of `#symbol=BTC`. */
function pairContract(
  code: string,
  assumed: string,
  alias: string | null,
  instruments: Instruments,
): Contract | null {
  const [base = '', quote = assumed, day, ...more] = code.split('-');
  const expiry = day === undefined ? null : fromYymmdd(day);
  if (!isTicker(base) || more.length > 0 || (day !== undefined && expiry === null)) return null;
  if (quote !== 'USDT' && (quote !== 'USD' || day !== undefined)) return null;
  const rolling = expiry === null && alias !== null;
  const symbol = rolling ? null : [base, quote, ...(day === undefined ? [] : [day])].join('-');
  return makeContract(
    {
      exchange: 'htx',
      market: expiry === null && !rolling ? 'perp' : 'future',
      rawBase: base,
      quote,
      symbol,
      style: quote === 'USD' ? 'inverse' : 'linear',
      expiry,
      alias: rolling ? alias : null,
    },
    symbol === null ? instruments.byAlias(base, quote, alias ?? '') : instruments.bySymbol(symbol),
  );
}

/** `BTC261225`, or the coin alone with the name of its rolling contract. */
function coinFuture(code: string, alias: string | null, instruments: Instruments): Contract | null {
  const [, datedBase, day = ''] = /^(.+?)(\d{6})$/.exec(code) ?? [];
  const expiry = fromYymmdd(day);
  const rawBase = expiry === null ? code : (datedBase ?? '');
  if (!isTicker(rawBase)) return null;
  const parts = { exchange: 'htx', market: 'future', rawBase, quote: 'USD', style: 'inverse' } as const;
  if (expiry !== null) {
    return makeContract({ ...parts, symbol: code, expiry }, instruments.bySymbol(code));
  }
  return makeContract(
    { ...parts, symbol: null, alias },
    alias === null ? null : instruments.byAlias(rawBase, 'USD', alias),
  );
}

/** How the hash spells our names of rolling contracts. */
const CONTRACT_TYPES: ReadonlyMap<string, string> = new Map([
  ['weekly', 'this_week'],
  ['biweekly', 'next_week'],
  ['quarterly', 'quarter'],
  ['biquarterly', 'next_quarter'],
]);

function pagePath({ market, rawBase, quote, symbol, alias, style }: Contract): string | null {
  if (market === 'spot') return `trade/${rawBase}_${quote}`.toLowerCase();
  if (market === 'margin' || market === 'option') return null;
  const type = alias === null ? '' : `&contract_type=${CONTRACT_TYPES.get(alias) ?? ''}`;
  if (style === 'linear') {
    return `futures/linear_swap/exchange#contract_code=${alias === null ? symbol : `${rawBase}-${quote}`}${type}`;
  }
  if (market === 'perp') return `futures/swap/exchange/#contract_code=${symbol}`;
  return `futures/contract/exchange#symbol=${alias === null ? (symbol ?? rawBase) : rawBase}${type}`;
}

const row = z.object({
  symbol: z.string(),
  contract_code: z.string(),
  contract_type: z.optional(z.string()),
  delivery_date: z.optional(z.string()),
  tradfi_labels: z.nullish(z.array(z.string())),
});

/** One reader for the three lists: `BTC-USDT[-261225]`, `BTC-USD`, and `BTC261225`, which is in dollars too. */
function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'data'), row, (r) => {
    const quote = r.contract_code.split('-')[1] ?? 'USD';
    const expiry = fromYyyymmdd(r.delivery_date ?? '');
    const alias = readAlias(r.contract_type ?? '');
    // A quarter whose end cannot be read is no perpetual.
    if (alias !== null && expiry === null) return null;
    const labels = r.tradfi_labels?.join(' ').toLowerCase() ?? '';
    return {
      symbol: r.contract_code,
      market: expiry === null ? 'perp' : 'future',
      rawBase: r.symbol,
      quote,
      settle: quote === 'USD' ? r.symbol : quote,
      style: quote === 'USD' ? 'inverse' : 'linear',
      expiry,
      alias,
      assetClass: labels.includes('stock') ? 'stock' : knownAssetClass(r.symbol, 'perp'),
    };
  });
}
