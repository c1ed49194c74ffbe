import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import { fromYymmdd } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { type Pair, splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

const FUTURES_QUOTES = ['USD', 'EUR', 'USDT', 'USDC'];

export const kraken: Exchange = {
  id: 'kraken',
  name: 'Kraken',
  coingeckoId: 'kraken',
  optional: false,
  closedOn: null,
  hosts: {
    live: ['pro.kraken.com', 'futures.kraken.com', 'trade.kraken.com'],
    test: ['demo-futures.kraken.com'],
  },
  domains: ['kraken.com'],
  apiHosts: ['futures.kraken.com'],
  lists: [
    {
      id: 'futures',
      request: get('https://futures.kraken.com/derivatives/api/v3/instruments'),
      read: readList,
    },
  ],
  readPage({ host, path }, instruments) {
    const [first = '', second = '', third = '', fourth = '', ...more] = path;
    if (more.length > 0) return null;
    if (host === 'pro.kraken.com') {
      return first === 'app' && second === 'trade' && fourth === '' ? pro(third, instruments) : null;
    }
    if (host === 'trade.kraken.com') {
      if (first === 'markets' && second === 'kraken') return spot(`${third}-${fourth}`, 'spot');
      const [, charted = ''] = /^KRAKEN:(.+)$/i.exec(second) ?? [];
      return first === 'charts' && third === '' ? spot(charted, 'spot') : null;
    }
    if (first !== 'trade' || fourth !== '') return null;
    if (third === '') return futures(second, instruments);
    return second === 'futures' ? futures(third, instruments) : null;
  },
  pageUrl(contract) {
    const { market, quote, symbol } = contract;
    if (market === 'option') return null;
    if (market === 'future') {
      return symbol === null ? null : `https://futures.kraken.com/trade/futures/${symbol}`;
    }
    const pair = `${pageBase(contract)}-${quote}`.toLowerCase();
    return `https://pro.kraken.com/app/trade/${proPrefix(contract)}${pair}${proSuffix(contract)}`;
  },
};

function proPrefix({ market }: Contract): string {
  if (market === 'perp') return 'futures-';
  return market === 'margin' ? 'margin-' : '';
}

function proSuffix({ market, style }: Contract): string {
  if (market !== 'perp') return '';
  return style === 'inverse' ? '-cm-perp' : '-perp';
}

/** Pages say BTC and DOGE, and keep a multiplier or the x of a tokenised stock. */
function pageBase({ base, rawBase, multiplier }: Contract): string {
  return multiplier === 1 ? base : rawBase;
}

/** Kraken Pro: `btc-usd`, `margin-btc-usd`, `futures-btc-usd-perp` (linear), `futures-btc-usd-cm-perp` (inverse). */
function pro(text: string, instruments: Instruments): Contract | null {
  const [, contractPair, inverse] = /^futures-(.+?)(-cm)?-perp$/i.exec(text) ?? [];
  if (contractPair !== undefined) {
    const pair = splitSeparated(contractPair, '-');
    if (pair === null) return null;
    return perpetual(inverse === undefined ? 'PF' : 'PI', inApi(pair), instruments);
  }
  const [, marginPair] = /^margin-(.+)$/i.exec(text) ?? [];
  return marginPair === undefined ? spot(text, 'spot') : spot(marginPair, 'margin');
}

function spot(text: string, market: 'spot' | 'margin'): Contract | null {
  const read = splitSeparated(text, '-');
  if (read === null) return null;
  const { base, quote } = inApi(read);
  return makeContract({ exchange: 'kraken', market, rawBase: base, quote, symbol: base + quote });
}

/** The API's own names of bitcoin and DOGE, as in `XBTUSD` and `PF_XDGUSD`. */
function inApi({ base, quote }: Pair): Pair {
  const name = (ticker: string) => (ticker === 'BTC' ? 'XBT' : ticker === 'DOGE' ? 'XDG' : ticker);
  return { base: name(base), quote: name(quote) };
}

/** `PF_` linear and `PI_` inverse perpetuals, `FF_` linear and `FI_` inverse dated contracts. */
function futures(text: string, instruments: Instruments): Contract | null {
  const [, kind = '', joined = '', day] = /^(PF|PI|FF|FI)_([^_]+)(?:_(\d{6}))?$/i.exec(text) ?? [];
  const isDated = kind.toUpperCase().startsWith('FF') || kind.toUpperCase().startsWith('FI');
  const pair = splitJoined(joined, FUTURES_QUOTES);
  if (pair === null || isDated !== (day !== undefined)) return null;
  if (!isDated) return perpetual(kind.toUpperCase(), pair, instruments);
  const expiry = fromYymmdd(day ?? '');
  if (expiry === null) return null;
  const symbol = text.toUpperCase();
  return makeContract(
    {
      exchange: 'kraken',
      market: 'future',
      rawBase: pair.base,
      quote: pair.quote,
      symbol,
      style: kind.toUpperCase() === 'FI' ? 'inverse' : 'linear',
      expiry,
    },
    instruments.bySymbol(symbol),
  );
}

/** `AAPLx` is the tokenised share, written with a small x: `PF_AAPLxUSD`. */
function perpetual(kind: string, { base, quote }: Pair, instruments: Instruments): Contract | null {
  const isShare = shareClass(base) === 'stock';
  const rawBase = isShare ? base.replace(/X$/, 'x') : base;
  const symbol = `${kind}_${rawBase}${quote}`;
  return makeContract(
    {
      exchange: 'kraken',
      market: 'perp',
      rawBase,
      quote,
      symbol,
      style: kind === 'PI' ? 'inverse' : 'linear',
      ...(isShare ? { assetClass: 'stock' } : {}),
    },
    instruments.bySymbol(symbol),
  );
}

function shareClass(base: string): AssetClass {
  const [, share] = /^(.+)x$/i.exec(base) ?? [];
  return share === undefined ? 'token' : knownAssetClass(share, 'perp');
}

const row = z.object({
  symbol: z.string(),
  type: z.enum(['flexible_futures', 'futures_inverse', 'futures_vanilla']),
});

/** The symbol tells all there is to know; indices (`in_`, `rr_`) are no contracts and fail the schema. */
function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'instruments'), row, ({ symbol, type }) => {
    const [, , joined = '', day] = /^(P|F)[FI]_([^_]+)(?:_(\d{6}))?$/i.exec(symbol) ?? [];
    const pair = splitJoined(joined, FUTURES_QUOTES);
    const expiry = day === undefined ? null : fromYymmdd(day);
    if (pair === null || (day !== undefined && expiry === null)) return null;
    const isInverse = type === 'futures_inverse';
    const rawBase = joined.slice(0, pair.base.length);
    const isShare = rawBase.endsWith('x');
    return {
      symbol,
      market: expiry === null ? 'perp' : 'future',
      rawBase: isShare ? rawBase : rawBase.toUpperCase(),
      quote: pair.quote,
      settle: isInverse ? pair.base : pair.quote,
      style: isInverse ? 'inverse' : 'linear',
      expiry,
      alias: null,
      assetClass: isShare ? 'stock' : knownAssetClass(pair.base, 'perp'),
    };
  });
}
