import type { Coin } from '@/utils/coingecko/coin';
import { EXCHANGE_IDS, type ExchangeId } from '@/utils/contracts/contract';
import { makeContract } from '@/utils/contracts/make-contract';
import { exchangeById } from '@/utils/exchanges';
import type { Listing } from './coin-kinds';
import { agreesWith } from './coin-listing';
import type { FactDesk } from './fact-desk';
import type { InstrumentDesk } from './instrument-desk';

interface Means {
  readonly facts: FactDesk;
  readonly instruments: InstrumentDesk;
  readonly nowMs: () => number;
}

/** Dollar quotes, the usual one first. */
const QUOTES = ['USDT', 'USDC', 'USD'];

/** For a coin without a spot market: the linear perpetuals that trade it at its price, the deepest first. */
export interface PerpListings {
  of(coin: Coin): Promise<readonly Listing[]>;
}

export function createPerpListings({ facts, instruments, nowMs }: Means): PerpListings {
  async function at(exchange: ExchangeId, coin: Coin): Promise<Listing | null> {
    await instruments.refresh(exchange);
    const perps = (await instruments.all(exchange))
      .filter(
        ({ assetClass, market, style }) => market === 'perp' && style === 'linear' && assetClass === 'token',
      )
      .map(({ quote, rawBase, symbol }) =>
        makeContract({ exchange, market: 'perp', rawBase, quote, symbol, style: 'linear' }),
      )
      .filter(({ base, quote }) => base === coin.ticker && QUOTES.includes(quote));
    const [perp] = perps.sort((a, b) => QUOTES.indexOf(a.quote) - QUOTES.indexOf(b.quote));
    if (!perp || perp.symbol === null) return null;
    await facts.refresh(perp, 'brief');
    const { facts: told, origin } = await facts.read(perp, 'brief');
    const price = told.lastPrice ?? told.markPrice;
    const atMs = (origin.lastPrice ?? origin.markPrice)?.fetchedAtMs ?? nowMs();
    if (price === undefined || !agreesWith(coin, price / perp.multiplier, atMs)) return null;
    const { quote, rawBase, symbol } = perp;
    return { exchange, market: 'perp', rawBase, quote, symbol, venues: 0, turnoverUsd: told.volUsd24h ?? 0 };
  }

  return {
    async of(coin) {
      const open = EXCHANGE_IDS.filter((id) => exchangeById(id).closedOn === null);
      const found = await Promise.all(open.map((id) => at(id, coin)));
      return found.filter((one) => one !== null).sort((a, b) => b.turnoverUsd - a.turnoverUsd);
    },
  };
}
