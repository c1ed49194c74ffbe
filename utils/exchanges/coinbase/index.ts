import * as z from 'zod/mini';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import { dayOf, fromDayMonthYear } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const LIST = 'https://api.coinbase.com/api/v3/brokerage/market/products?product_type=FUTURE';

/**
 * What stands behind the codes of the US futures whose page was seen; the list knows the rest. `perp` marks the
 * five-year contracts that pay hourly funding and are perpetuals in all but name.
 */
const CODES: ReadonlyMap<string, { readonly base: string; readonly perp: boolean }> = new Map([
  ['BIT', { base: 'BTC', perp: false }],
  ['BIP', { base: 'BTC', perp: true }],
  ['ET', { base: 'ETH', perp: false }],
  ['ETP', { base: 'ETH', perp: true }],
]);

export const coinbase: Exchange = {
  id: 'coinbase',
  name: 'Coinbase',
  coingeckoId: 'gdax',
  optional: false,
  closedOn: null,
  hosts: {
    live: ['www.coinbase.com', 'coinbase.com', 'exchange.coinbase.com', 'pro.coinbase.com'],
    test: [],
  },
  domains: ['coinbase.com'],
  apiHosts: ['api.coinbase.com'],
  lists: [
    { id: 'futures', request: get(LIST), read: readList },
    { id: 'perpetuals', request: get(`${LIST}&contract_expiry_type=PERPETUAL`), read: readList },
  ],
  readPage({ host, path }, instruments) {
    const [root = '', ...rest] = path;
    if (host === 'exchange.coinbase.com' || host === 'pro.coinbase.com') {
      const contract = root === 'trade' && rest.length === 1 ? spot(rest[0] ?? '') : null;
      // Coinbase Pro was shut in 2023.
      return contract === null || host === 'exchange.coinbase.com'
        ? contract
        : { ...contract, status: 'retired' };
    }
    const [product = '', name, ...more] = root === 'advanced-trade' ? rest : path;
    if (more.length > 0) return null;
    if (product === 'perpetuals' && name !== undefined) return perpetual(name, instruments);
    if (root !== 'advanced-trade') return null;
    if (name === undefined) return spot(product);
    if (product === 'spot') return spot(name);
    return product === 'futures' ? future(name, instruments) : null;
  },
  pageUrl({ market, symbol, status }) {
    if (symbol === null || market === 'margin' || market === 'option') return null;
    if (status === 'retired') return `https://pro.coinbase.com/trade/${symbol}`;
    const product = market === 'spot' ? 'spot' : symbol.endsWith('-PERP-INTX') ? 'perpetuals' : 'futures';
    return `https://www.coinbase.com/advanced-trade/${product}/${symbol}`;
  },
};

function spot(text: string): Contract | null {
  const pair = splitSeparated(text, '-');
  if (pair === null) return null;
  const symbol = `${pair.base}-${pair.quote}`;
  return makeContract({
    exchange: 'coinbase',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol,
  });
}

/** `BTC-PERP` and `BTC-PERP-INTX`, quoted and settled in USDC. */
function perpetual(text: string, instruments: Instruments): Contract | null {
  const [, rawBase = ''] = /^([^-]+)-PERP(?:-INTX)?$/.exec(text.toUpperCase()) ?? [];
  if (!isTicker(rawBase)) return null;
  const symbol = `${rawBase}-PERP-INTX`;
  return makeContract(
    { exchange: 'coinbase', market: 'perp', rawBase, quote: 'USDC', symbol, style: 'linear' },
    instruments.bySymbol(symbol),
  );
}

/** `ET-31OCT25-CDE`. The code is no ticker: an unknown one is an unknown contract. */
function future(text: string, instruments: Instruments): Contract | null {
  const symbol = text.toUpperCase();
  const [, code = '', day = ''] = /^([^-]+)-([^-]+)-CDE$/.exec(symbol) ?? [];
  const expiry = fromDayMonthYear(day);
  const listed = instruments.bySymbol(symbol);
  const known = CODES.get(code);
  const rawBase = listed?.rawBase ?? known?.base;
  if (expiry === null || rawBase === undefined) return null;
  const market = known?.perp === true ? 'perp' : 'future';
  return makeContract(
    { exchange: 'coinbase', market, rawBase, quote: 'USD', symbol, style: 'linear', expiry },
    listed,
  );
}

const row = z.object({
  product_id: z.string(),
  quote_currency_id: z.string(),
  future_product_details: z.object({
    contract_root_unit: z.string(),
    contract_expiry: z.nullish(z.string()),
    /** Empty where none is paid; absent on perpetuals, which tell it elsewhere. */
    funding_rate: z.optional(z.string()),
    non_crypto: z.optional(z.boolean()),
    futures_asset_type: z.optional(z.string()),
  }),
});

/** Of the labels for what a contract is written on, those that name one of our classes. */
const CLASSES: ReadonlyMap<string, AssetClass> = new Map<string, AssetClass>([
  ['FUTURES_ASSET_TYPE_STOCKS', 'stock'],
  ['FUTURES_ASSET_TYPE_INDICES', 'index'],
  ['FUTURES_ASSET_TYPE_METALS', 'commodity'],
  ['FUTURES_ASSET_TYPE_ENERGY', 'commodity'],
  ['FUTURES_ASSET_TYPE_COMMODITIES', 'commodity'],
]);

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'products'), row, (r) => {
    const details = r.future_product_details;
    const expiry = details.contract_expiry ? dayOf(details.contract_expiry) : null;
    if (expiry !== null && details.funding_rate === undefined) return null;
    // US perpetual-style futures are typed as expiring; that they pay funding tells them apart.
    const market = expiry === null || details.funding_rate !== '' ? 'perp' : 'future';
    return {
      symbol: r.product_id,
      market,
      rawBase: details.contract_root_unit,
      quote: r.quote_currency_id,
      settle: r.quote_currency_id,
      style: 'linear',
      expiry,
      alias: null,
      assetClass: CLASSES.get(details.futures_asset_type ?? '') ?? (details.non_crypto ? 'index' : 'token'),
    };
  });
}
