import * as z from 'zod/mini';
import { knownAssetClass } from '@/utils/contracts/asset-class';
import type { Contract } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import type { PageUrl } from '@/utils/contracts/page-url';
import { isTicker, splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { get, readRows, under } from '../instrument-rows';

/** First segments of pages that are about something else, whatever symbol they mention. */
const OTHER_PAGES = new Set([
  'academy',
  'activity',
  'announcement',
  'announcements',
  'article',
  'blog',
  'docs',
  'download',
  'fees',
  'help',
  'home',
  'learn',
  'login',
  'markets',
  'news',
  'price',
  'prices',
  'register',
  'support',
]);

export const deepcoin: Exchange = {
  id: 'deepcoin',
  name: 'Deepcoin',
  coingeckoId: 'deepcoin',
  optional: false,
  closedOn: null,
  hosts: { live: ['www.deepcoin.com', 'deepcoin.com'], test: [] },
  domains: ['deepcoin.com'],
  apiHosts: ['api.deepcoin.com'],
  readsByList: true,
  lists: [
    {
      id: 'swap',
      request: get('https://api.deepcoin.com/deepcoin/market/instruments?instType=SWAP'),
      read: readList,
    },
  ],
  readPage(page, instruments) {
    const [root = '', name, ...more] = page.path;
    const section = root.toLowerCase();
    if (section === 'spot') {
      if (more.length > 0) return null;
      return name === undefined ? spotOf(page.query.get('currentId') ?? '') : spot(name, '_');
    }
    return section === '' || OTHER_PAGES.has(section) ? null : swap(page, instruments);
  },
  pageUrl({ market, rawBase, quote }) {
    if (market !== 'spot') return null;
    return `https://www.deepcoin.com/en/Spot?currentId=${encodeURIComponent(`${rawBase}/${quote}`)}`;
  },
};

function spot(text: string, separator: string): Contract | null {
  const pair = splitSeparated(text, separator);
  if (pair === null) return null;
  const symbol = `${pair.base}-${pair.quote}`;
  return makeContract({
    exchange: 'deepcoin',
    market: 'spot',
    rawBase: pair.base,
    quote: pair.quote,
    symbol,
  });
}

/** `BTC/USDT`, or the bare coin of links from before 2024, which meant its USDT pair. */
function spotOf(currentId: string): Contract | null {
  return isTicker(currentId) ? spot(`${currentId}/USDT`, '/') : spot(currentId, '/');
}

/**
 * No address of a contract page was ever seen in public. So any word of the address counts that the exchange's
 * own list knows as a swap, and the answer says that it is unverified. Without the list there is none.
 */
function swap({ path, query, hash }: PageUrl, instruments: Instruments): Contract | null {
  const words = [...path.slice(1), ...query.values(), ...hash.keys(), ...hash.values()];
  for (const word of words) {
    const listed = instruments.bySymbol(swapSymbol(word));
    if (listed === null) continue;
    const { market, rawBase, quote, symbol } = listed;
    return makeContract(
      { exchange: 'deepcoin', market, rawBase, quote, symbol, status: 'unverified' },
      listed,
    );
  }
  return null;
}

/** `btc_usdt`, `BTC/USDT`, `BTCUSDT` and `BTC-USDT-SWAP` all name `BTC-USDT-SWAP`. */
function swapSymbol(word: string): string {
  const plain = word.replaceAll(/[-_/]/g, '').replace(/SWAP$/i, '');
  const pair = splitJoined(plain, ['USDT', 'USDC', 'USD']);
  return pair === null ? word : `${pair.base}-${pair.quote}-SWAP`;
}

const row = z.object({
  instId: z.string(),
  baseCcy: z.string().check(z.minLength(1)),
  quoteCcy: z.string().check(z.minLength(1)),
});

/** `ctType` comes empty: contracts in USD are the ones settled in the coin. */
function readList(body: unknown): readonly Instrument[] | null {
  return readRows(under(body, 'data'), row, (r) => ({
    symbol: r.instId,
    market: 'perp',
    rawBase: r.baseCcy,
    quote: r.quoteCcy,
    settle: r.quoteCcy === 'USD' ? r.baseCcy : r.quoteCcy,
    style: r.quoteCcy === 'USD' ? 'inverse' : 'linear',
    expiry: null,
    alias: null,
    assetClass: knownAssetClass(r.baseCcy, 'perp'),
  }));
}
