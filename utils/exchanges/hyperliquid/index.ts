import type { Contract } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { makeContract } from '@/utils/contracts/make-contract';
import { isTicker } from '@/utils/contracts/quotes';
import type { Exchange } from '../exchange';
import { HYPERLIQUID_API, info } from './api';
import { splitCoin } from './coin';
import { perpList, SPOT_ALIAS, spotList } from './lists';

/** Coins are named by their base alone, in a spelling whose case matters: `kPEPE`, `xyz:SPCX`, `@107`. */
export const hyperliquid: Exchange = {
  id: 'hyperliquid',
  name: 'Hyperliquid',
  coingeckoId: 'hyperliquid-spot',
  optional: true,
  closedOn: null,
  hosts: { live: ['app.hyperliquid.xyz'], test: ['app.hyperliquid-testnet.xyz'] },
  domains: ['hyperliquid.xyz', 'hyperliquid-testnet.xyz'],
  apiHosts: [new URL(HYPERLIQUID_API).hostname],
  lists: [
    { id: 'perps', request: info({ type: 'allPerpMetas' }), read: perpList },
    { id: 'spot', request: info({ type: 'spotMeta' }), read: spotList },
  ],
  readPage({ path }, instruments) {
    const [section, first = '', second, ...more] = path;
    if (section !== 'trade' || more.length > 0) return null;
    const [base = '', quote, ...rest] = second === undefined ? first.split('/') : [first, second];
    if (rest.length > 0) return null;
    if (quote !== undefined) return spot(base, quote, instruments);
    return first.startsWith('@') ? listedSpot(instruments.bySymbol(first)) : perpetual(first, instruments);
  },
  pageUrl({ market, rawBase, quote, symbol }) {
    if (market === 'spot') return `https://app.hyperliquid.xyz/trade/${rawBase}/${quote}`;
    return market === 'perp' && symbol !== null ? `https://app.hyperliquid.xyz/trade/${symbol}` : null;
  },
};

/** What its spot pairs are priced in; `KNTQ/USDC`. */
const SPOT_QUOTES: ReadonlySet<string> = new Set(['USDC', 'USDT0', 'USDT', 'USDH', 'USDE']);

/** The API calls a pair `@107` or `PURR/USDC`; only its list tells which. */
function spot(base: string, quote: string, instruments: Instruments): Contract | null {
  const [rawBase, quoted] = [base.toUpperCase(), quote.toUpperCase()];
  if (!isTicker(rawBase) || !SPOT_QUOTES.has(quoted)) return null;
  return (
    listedSpot(instruments.byAlias(rawBase, quoted, SPOT_ALIAS)) ??
    makeContract({ exchange: 'hyperliquid', market: 'spot', rawBase, quote: quoted, symbol: null })
  );
}

function listedSpot(listed: Instrument | null): Contract | null {
  if (listed === null || listed.market !== 'spot') return null;
  const { rawBase, quote, symbol } = listed;
  return makeContract({ exchange: 'hyperliquid', market: 'spot', rawBase, quote, symbol });
}

/** Priced in dollars; contracts of builders' own exchanges carry their prefix and may settle in another dollar coin. */
function perpetual(text: string, instruments: Instruments): Contract | null {
  const coin = splitCoin(text);
  if (coin === null) return null;
  const listed = instruments.bySymbol(coin.symbol);
  const contract = makeContract(
    {
      exchange: 'hyperliquid',
      market: 'perp',
      rawBase: coin.rawBase,
      quote: 'USD',
      settle: coin.settle,
      style: 'linear',
      symbol: coin.symbol,
    },
    listed,
  );
  return coin.thousands === null ? contract : { ...contract, base: coin.thousands, multiplier: 1000 };
}
