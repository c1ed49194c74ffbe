import type { Contract } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { splitJoined } from '@/utils/contracts/quotes';
import { binance } from '../binance';
import type { Exchange } from '../exchange';
import { get } from '../instrument-rows';

const LIST = 'https://fapi.asterdex.com/fapi/v3/exchangeInfo';
const QUOTES = ['USDT', 'USDC', 'USD1', 'USDF'];

/** Its API has the shapes of Binance's USD-M. */
export const aster: Exchange = {
  id: 'aster',
  name: 'Aster',
  coingeckoId: 'aster-spot',
  optional: true,
  closedOn: null,
  hosts: { live: ['www.asterdex.com', 'asterdex.com'], test: [] },
  domains: ['asterdex.com'],
  apiHosts: ['fapi.asterdex.com'],
  lists: [{ id: 'perps', request: get(LIST), read: readList }],
  readPage({ path }, instruments) {
    const names = path.slice(0, -1).join('/');
    return names === 'futures' || names === 'trade/pro/futures'
      ? perpetual(path.at(-1) ?? '', instruments)
      : null;
  },
  pageUrl({ market, symbol }) {
    return market === 'perp' && symbol !== null ? `https://www.asterdex.com/en/futures/${symbol}` : null;
  },
};

function perpetual(text: string, instruments: Instruments): Contract | null {
  const symbol = text.toUpperCase();
  const pair = splitJoined(symbol, QUOTES);
  if (pair === null) return null;
  return makeContract(
    { exchange: 'aster', market: 'perp', rawBase: pair.base, quote: pair.quote, style: 'linear', symbol },
    instruments.bySymbol(symbol),
  );
}

function readList(body: unknown): readonly Instrument[] | null {
  const list = binance.lists.find(({ id }) => id === 'usd-m');
  return list?.read(body)?.filter(({ market }) => market === 'perp') ?? null;
}
