import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Contract } from '@/utils/contracts/contract';
import { fromMonthCode, fromYymmdd } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker, type Pair, splitJoined } from '@/utils/contracts/quotes';
import type { Exchange, InstrumentList } from '../exchange';
import { dayOfMs, get, readRows, under } from '../instrument-rows';

const LIST = 'https://api.bitget.com/api/v2/mix/market/contracts?productType=';
const SPOT_QUOTES = 'USDT USDC USDE USD1 EUR TRY BRL BTC ETH BGB'.split(' ');

/** Margin assets as the pages name them. */
const SETTLES: ReadonlyMap<string, 'USDT' | 'USDC' | 'coin'> = new Map([
  ['usdt', 'USDT'],
  ['usdc', 'USDC'],
  ['coin', 'coin'],
]);

export const bitget: Exchange = {
  id: 'bitget',
  name: 'Bitget',
  coingeckoId: 'bitget',
  optional: true,
  closedOn: null,
  hosts: { live: ['www.bitget.com', 'bitget.com'], test: [] },
  domains: ['bitget.com'],
  apiHosts: ['api.bitget.com'],
  lists: [list('usdt'), list('usdc'), list('coin')],
  readPage({ path }, instruments) {
    const [section, first = '', second, ...more] = path;
    if (more.length > 0) return null;
    if (section === 'spot' && second === undefined) return spot(first, instruments);
    // `mix` with a product code behind the symbol is the form of the old pages.
    if ((section !== 'futures' && section !== 'mix') || second === undefined) return null;
    const settle = SETTLES.get(first.toLowerCase());
    return settle === undefined ? null : derivative(settle, second, instruments);
  },
  pageUrl({ market, rawBase, quote, settle, symbol }) {
    if (market === 'spot') return `https://www.bitget.com/spot/${rawBase}${quote}`;
    if (symbol === null || (market !== 'perp' && market !== 'future')) return null;
    const margin = settle === 'USDT' || settle === 'USDC' ? settle.toLowerCase() : 'coin';
    return `https://www.bitget.com/futures/${margin}/${symbol}`;
  },
};

function spot(text: string, instruments: Instruments): Contract | null {
  const pair = splitJoined(text.replace(/_SPBL$/i, ''), SPOT_QUOTES);
  if (pair === null) return null;
  return makeContract({
    exchange: 'bitget',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol: pair.base + pair.quote,
    isListed: (coin) => instruments.bySymbol(`${coin}USDT`) !== null,
  });
}

/** `BTCUSDT`, `BTCPERP` (in USDC), `BTCUSD` (in coins), and dated `BTCUSDZ26` or `BTCUSD_261225`. */
function derivative(
  settle: 'USDT' | 'USDC' | 'coin',
  text: string,
  instruments: Instruments,
): Contract | null {
  const symbol = text.toUpperCase().replace(/_(UMCBL|DMCBL|CMCBL)$/, '');
  const [, stem = '', code, day] = /^(.+?)(?:([HMUZ]\d\d)|_(\d{6}))?$/.exec(symbol) ?? [];
  const expiry = code === undefined ? fromYymmdd(day ?? '') : fromMonthCode(code);
  const pair = pairOf(settle, stem);
  if (pair === null || (day !== undefined && expiry === null)) return null;
  return makeContract(
    {
      exchange: 'bitget',
      market: expiry === null ? 'perp' : 'future',
      rawBase: pair.base,
      quote: pair.quote,
      style: settle === 'coin' ? 'inverse' : 'linear',
      symbol,
      expiry,
    },
    instruments.bySymbol(symbol),
  );
}

function pairOf(settle: 'USDT' | 'USDC' | 'coin', stem: string): Pair | null {
  if (settle === 'coin') return splitJoined(stem, ['USD']);
  if (settle === 'USDT') return splitJoined(stem, ['USDT']);
  const base = /^(.+)PERP$/.exec(stem)?.[1] ?? '';
  return isTicker(base) ? { base, quote: 'USDC' } : splitJoined(stem, ['USDC']);
}

function list(product: 'usdt' | 'usdc' | 'coin'): InstrumentList {
  return { id: product, request: get(`${LIST}${product}-futures`), read: (body) => readList(body, product) };
}

const row = z.object({
  symbol: z.string(),
  baseCoin: z.string(),
  quoteCoin: z.string(),
  symbolType: z.enum(['perpetual', 'delivery']),
  deliveryTime: z.nullish(z.string()),
});

function readList(body: unknown, product: 'usdt' | 'usdc' | 'coin'): readonly Instrument[] | null {
  return readRows(under(body, 'data'), row, (r) => {
    const isDated = r.symbolType === 'delivery';
    return {
      symbol: r.symbol,
      market: isDated ? 'future' : 'perp',
      rawBase: r.baseCoin,
      quote: r.quoteCoin,
      settle: product === 'coin' ? r.baseCoin : r.quoteCoin,
      style: product === 'coin' ? 'inverse' : 'linear',
      expiry: isDated ? dayOfMs(r.deliveryTime ?? '') : null,
      alias: null,
      assetClass: knownAssetClass(r.baseCoin, 'perp'),
    };
  });
}
