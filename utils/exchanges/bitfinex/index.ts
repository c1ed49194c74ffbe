import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { AssetClass, Contract } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker, type Pair, splitJoined } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get } from '../instrument-rows';

/** UST is what Bitfinex calls USDt, UDC what it calls USDC. */
const QUOTES = 'USD UST UDC EUT EUR GBP JPY TRY BTC ETH XAUT CNHT MXNT MIM'.split(' ');

export const bitfinex: Exchange = {
  id: 'bitfinex',
  name: 'Bitfinex',
  coingeckoId: 'bitfinex',
  optional: true,
  closedOn: null,
  hosts: { live: ['trading.bitfinex.com'], test: [] },
  domains: ['bitfinex.com'],
  apiHosts: ['api-pub.bitfinex.com'],
  lists: [
    {
      id: 'futures',
      request: get('https://api-pub.bitfinex.com/v2/conf/pub:info:pair:futures'),
      read: readList,
    },
  ],
  readPage({ path, query }, instruments) {
    const [section, text = '', ...more] = path;
    if (section !== 't' || more.length > 0) return null;
    const upper = text.toUpperCase();
    const perp = perpPair(upper);
    if (perp !== null) return perpetual(perp, instruments);
    const pair = spotPair(upper);
    if (pair === null) return null;
    return makeContract({
      exchange: 'bitfinex',
      market: query.get('type') === 'margin' ? 'margin' : 'spot',
      rawBase: pair.base,
      quote: pair.quote,
      symbol: spotSymbol(pair),
    });
  },
  pageUrl({ market, rawBase, symbol }) {
    if (symbol === null) return null;
    const page = 'https://trading.bitfinex.com/t/';
    if (market === 'perp') return page + symbol.slice(1);
    if (market !== 'spot' && market !== 'margin') return null;
    const quote = symbol.slice(1 + rawBase.length).replace(':', '');
    return `${page}${rawBase}:${quote}?type=${market === 'margin' ? 'margin' : 'exchange'}`;
  },
};

/** `BTCF0:USTF0`; F0 marks a perpetual. Paper money is marked `TEST`. */
function perpPair(text: string): Pair | null {
  const [, base = '', quote = ''] = /^([^:]+)F0:([^:]+)F0$/.exec(text) ?? [];
  return isTicker(base) && QUOTES.includes(quote) ? { base, quote } : null;
}

function spotPair(text: string): Pair | null {
  const [base = '', quote, ...more] = text.split(':');
  if (quote === undefined) return splitJoined(base, QUOTES);
  return isTicker(base) && QUOTES.includes(quote) && more.length === 0 ? { base, quote } : null;
}

/** `tBTCUSD`; a colon stands between where a ticker is longer than three. */
function spotSymbol({ base, quote }: Pair): string {
  return `t${base}${base.length > 3 || quote.length > 3 ? ':' : ''}${quote}`;
}

function perpetual({ base, quote }: Pair, instruments: Instruments): Contract {
  const symbol = `t${base}F0:${quote}F0`;
  return makeContract(
    {
      exchange: 'bitfinex',
      market: 'perp',
      rawBase: base,
      quote,
      style: 'linear',
      symbol,
      assetClass: classOf(base),
    },
    instruments.bySymbol(symbol),
  );
}

/** Share indices end with IX: `GERMANY40IX`. */
function classOf(base: string): AssetClass {
  return /\dIX$/.test(base) ? 'index' : knownAssetClass(base, 'perp');
}

/** A list within a list of rows that begin with the pair's name. */
function readList(body: unknown): readonly Instrument[] | null {
  const rows: unknown = Array.isArray(body) ? body[0] : null;
  if (!Array.isArray(rows)) return null;
  return rows.flatMap((row: unknown): Instrument[] => {
    const name: unknown = Array.isArray(row) ? row[0] : null;
    const pair = typeof name === 'string' ? perpPair(name) : null;
    if (pair === null) return [];
    return [
      {
        symbol: `t${pair.base}F0:${pair.quote}F0`,
        market: 'perp',
        rawBase: pair.base,
        quote: pair.quote,
        settle: pair.quote,
        style: 'linear',
        expiry: null,
        alias: null,
        assetClass: classOf(pair.base),
      },
    ];
  });
}
