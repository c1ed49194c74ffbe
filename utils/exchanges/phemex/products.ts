import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Instrument } from '@/utils/contracts/instrument';
import { splitJoined } from '@/utils/contracts/quotes';
import { readRows, under } from '../instrument-rows';

const row = z.object({
  symbol: z.string(),
  type: z.enum(['Perpetual', 'PerpetualV2']),
  quoteCurrency: z.string(),
  settleCurrency: z.string(),
  baseCurrency: z.optional(z.string()),
});

/** Contracts stand in two lists: old ones with scaled integers, and those in stablecoins. */
export function readProducts(body: unknown): readonly Instrument[] | null {
  const data = under(body, 'data');
  const old = readRows(under(data, 'products'), row, instrumentOf);
  const linear = readRows(under(data, 'perpProductsV2'), row, instrumentOf);
  return old === null && linear === null ? null : [...(old ?? []), ...(linear ?? [])];
}

/** A base of several coins is spelled with a space, `1000 SHIB`; old rows leave it to the symbol. */
function instrumentOf(r: z.infer<typeof row>): Instrument | null {
  const rawBase =
    r.baseCurrency?.replace(' ', '') ?? splitJoined(r.symbol.replace(/^u/, ''), [r.quoteCurrency])?.base;
  if (rawBase === undefined) return null;
  return {
    symbol: r.symbol,
    market: 'perp',
    rawBase,
    quote: r.quoteCurrency,
    settle: r.settleCurrency,
    style: r.settleCurrency === r.quoteCurrency ? 'linear' : 'inverse',
    expiry: null,
    alias: null,
    assetClass: knownAssetClass(rawBase, 'perp'),
  };
}
