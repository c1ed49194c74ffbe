import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Contract } from '@/utils/contracts/contract';
import { dayOf, fromMonthCode } from '@/utils/contracts/expiry';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker, splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

export const kucoin: Exchange = {
  id: 'kucoin',
  name: 'KuCoin',
  coingeckoId: 'kucoin',
  optional: false,
  closedOn: null,
  hosts: { live: ['www.kucoin.com', 'kucoin.com', 'trade.kucoin.com', 'futures.kucoin.com'], test: [] },
  domains: ['kucoin.com'],
  apiHosts: ['api-futures.kucoin.com'],
  lists: [
    {
      id: 'contracts',
      request: get('https://api-futures.kucoin.com/api/v1/contracts/active'),
      read: readList,
    },
  ],
  readPage({ host, path }, instruments) {
    const [first = '', second = '', third = '', ...more] = path;
    if (more.length > 0) return null;
    if (host === 'trade.kucoin.com') return second === '' ? spot(first, 'spot', instruments) : null;
    if (host === 'futures.kucoin.com') {
      return first === 'trade' && third === '' ? futures(second, instruments) : null;
    }
    if (first === 'futures' && second === 'trade') return futures(third, instruments);
    if (first !== 'trade') return null;
    if (second === 'futures') return futures(third, instruments);
    if (second === 'margin') return spot(third, 'margin', instruments);
    return third === '' ? spot(second, 'spot', instruments) : null;
  },
  pageUrl({ market, symbol, rawBase, quote }) {
    if (market === 'option') return null;
    if (market === 'spot') return `https://www.kucoin.com/trade/${rawBase}-${quote}`;
    if (market === 'margin') return `https://www.kucoin.com/trade/margin/${rawBase}-${quote}`;
    return symbol === null ? null : `https://www.kucoin.com/trade/futures/${symbol}`;
  },
};

function spot(text: string, market: 'spot' | 'margin', instruments: Instruments): Contract | null {
  const pair = splitSeparated(text, '-');
  if (pair === null) return null;
  return makeContract({
    exchange: 'kucoin',
    market,
    rawBase: pair.base,
    quote: pair.quote,
    symbol: `${pair.base}-${pair.quote}`,
    isListed: (coin) => instruments.bySymbol(`${coin}USDTM`) !== null,
  });
}

/**
 * `XBTUSDTM`, `XBTUSDCM` (linear), `XBTUSDM` (inverse) and `XBTMZ26` (inverse, last Friday of the quarter). People
 * write `BTCUSDTM`, and the page shows what the API calls `XBTUSDTM`.
 */
function futures(text: string, instruments: Instruments): Contract | null {
  const symbol = text.toUpperCase().replace(/^BTC(?=USD|M[HMUZ]\d\d$)/, 'XBT');
  const listed = instruments.bySymbol(symbol);
  const read = readSymbol(symbol);
  const rawBase = listed?.rawBase ?? read?.rawBase;
  const quote = listed?.quote ?? read?.quote;
  if (rawBase === undefined || quote === undefined) return null;
  return makeContract(
    {
      exchange: 'kucoin',
      market: read?.expiry ? 'future' : 'perp',
      rawBase,
      quote,
      symbol,
      style: quote === 'USD' ? 'inverse' : 'linear',
      expiry: read?.expiry ?? null,
    },
    listed,
  );
}

function readSymbol(symbol: string): { rawBase: string; quote: string; expiry: string | null } | null {
  const [, datedBase = '', code = ''] = /^(.+)M([HMUZ]\d\d)$/.exec(symbol) ?? [];
  if (isTicker(datedBase)) return { rawBase: datedBase, quote: 'USD', expiry: fromMonthCode(code) };
  const pair = symbol.endsWith('M') ? splitJoined(symbol.slice(0, -1), ['USDT', 'USDC', 'USD']) : null;
  return pair === null ? null : { rawBase: pair.base, quote: pair.quote, expiry: null };
}

const row = z.object({
  symbol: z.string(),
  type: z.enum(['FFWCSX', 'FFICSX']),
  baseCurrency: z.string(),
  quoteCurrency: z.string(),
  settleCurrency: z.string(),
  isInverse: z.boolean(),
  expireDate: z.nullish(z.number()),
});

function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'data'), row, (r) => {
    // A perpetual about to be withdrawn carries an expireDate too; its type stays a perpetual's.
    const isDated = r.type === 'FFICSX';
    return {
      symbol: r.symbol,
      market: isDated ? 'future' : 'perp',
      rawBase: r.baseCurrency,
      quote: r.quoteCurrency,
      settle: r.settleCurrency,
      style: r.isInverse ? 'inverse' : 'linear',
      expiry: isDated && typeof r.expireDate === 'number' ? dayOf(r.expireDate) : null,
      alias: null,
      assetClass: knownAssetClass(r.baseCurrency, 'perp'),
    };
  });
}
