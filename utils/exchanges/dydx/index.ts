import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Contract } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const INDEXER = 'https://indexer.dydx.trade/v4';
/** The pages of the exchange's third version, which has shut. */
const OLD_HOST = 'trade.dydx.exchange';

export const dydx: Exchange = {
  id: 'dydx',
  name: 'dYdX',
  coingeckoId: 'dydx_perpetual',
  optional: true,
  closedOn: null,
  hosts: {
    live: ['dydx.trade', 'www.dydx.trade', OLD_HOST],
    test: ['v4.testnet.dydx.exchange'],
  },
  domains: ['dydx.trade', 'dydx.exchange'],
  apiHosts: [new URL(INDEXER).hostname],
  lists: [{ id: 'markets', request: get(`${INDEXER}/perpetualMarkets`), read: readList }],
  readPage({ host, path }, instruments) {
    const [section, market = '', ...more] = path;
    if (section !== 'trade' || more.length > 0) return null;
    const contract = perpetual(market, instruments);
    return contract !== null && host === OLD_HOST ? { ...contract, status: 'retired' } : contract;
  },
  pageUrl({ market, symbol }) {
    return market === 'perp' && symbol !== null
      ? `https://dydx.trade/trade/${encodeURIComponent(symbol)}`
      : null;
  },
};

/**
 * `BTC-USD`, and for coins that live on another chain `FARTCOIN,RAYDIUM,9BB6NF…-USD`, whose address keeps its case.
 * Priced in dollars and settled in USDC.
 */
function perpetual(text: string, instruments: Instruments): Contract | null {
  const symbol = text.includes(',') ? text : text.toUpperCase();
  const rawBase = baseOf(symbol);
  if (rawBase === null) return null;
  return makeContract(
    { exchange: 'dydx', market: 'perp', rawBase, quote: 'USD', settle: 'USDC', style: 'linear', symbol },
    instruments.bySymbol(symbol),
  );
}

function baseOf(symbol: string): string | null {
  const [, base = ''] = /^([^-,]+)(?:,[^-]*)?-USD$/.exec(symbol) ?? [];
  return isTicker(base) ? base.toUpperCase() : null;
}

const row = z.object({ ticker: z.string() });

/** An object of markets by name. */
function readList(body: unknown): readonly Instrument[] | null {
  const markets = z.record(z.string(), z.unknown()).safeParse(under(body, 'markets'));
  if (!markets.success) return null;
  return readRows(Object.values(markets.data), row, ({ ticker }) => {
    const rawBase = baseOf(ticker);
    if (rawBase === null) return null;
    return {
      symbol: ticker,
      market: 'perp',
      rawBase,
      quote: 'USD',
      settle: 'USDC',
      style: 'linear',
      expiry: null,
      alias: null,
      assetClass: knownAssetClass(rawBase, 'perp'),
    };
  });
}
