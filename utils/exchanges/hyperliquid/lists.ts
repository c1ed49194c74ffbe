import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Instrument } from '@/utils/contracts/instrument';
import { readRows, under } from '../instrument-rows';
import { splitCoin } from './coin';

/** Under which a spot pair is looked up by its two tickers, which is all that its page tells. */
export const SPOT_ALIAS = 'spot';

const perp = z.object({ name: z.string() });

/** One entry for each exchange, Hyperliquid's own first and builders' after it. Token 0 is USDC. */
export function perpList(body: unknown): readonly Instrument[] | null {
  if (!Array.isArray(body)) return null;
  return body.flatMap((dex: unknown) => {
    const settle = under(dex, 'collateralToken') === 0 ? 'USDC' : null;
    return readRows(under(dex, 'universe'), perp, ({ name }) => instrumentOf(name, settle)) ?? [];
  });
}

function instrumentOf(symbol: string, settle: string | null): Instrument | null {
  const coin = splitCoin(symbol);
  if (coin === null) return null;
  return {
    symbol,
    market: 'perp',
    rawBase: coin.rawBase,
    quote: 'USD',
    settle,
    style: 'linear',
    expiry: null,
    alias: null,
    assetClass: knownAssetClass(coin.rawBase, 'perp'),
  };
}

const token = z.object({ name: z.string(), index: z.number() });
const pair = z.object({ name: z.string(), tokens: z.tuple([z.number(), z.number()]) });

/** Pairs name their tokens by number. */
export function spotList(body: unknown): readonly Instrument[] | null {
  const tokens = under(body, 'tokens');
  if (!Array.isArray(tokens)) return null;
  const names = new Map<number, string>();
  for (const candidate of tokens) {
    const row = token.safeParse(candidate);
    if (row.success) names.set(row.data.index, row.data.name);
  }
  return readRows(under(body, 'universe'), pair, ({ name, tokens: [base, quote] }) => {
    const [rawBase, quoted] = [names.get(base), names.get(quote)];
    if (rawBase === undefined || quoted === undefined) return null;
    return {
      symbol: name,
      market: 'spot',
      rawBase: rawBase.toUpperCase(),
      quote: quoted.toUpperCase(),
      settle: null,
      style: null,
      expiry: null,
      alias: SPOT_ALIAS,
      assetClass: 'token',
    };
  });
}
