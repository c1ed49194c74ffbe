import type { CoinGecko } from '@/utils/net/coin-gecko';
import type { Http } from '@/utils/net/http';
import type { Cache } from '@/utils/store/cache';
import { createBoardDesk } from './board-desk';
import { createCoinAttempts } from './coin-attempts';
import { createCoinBook } from './coin-book';
import type { CoinDesk } from './coin-desk';
import { createCoinPrices } from './coin-prices';
import type { FactDesk } from './fact-desk';
import type { InstrumentDesk } from './instrument-desk';
import { createPerpListings } from './perp-listings';

export interface CoinMeans {
  readonly service: CoinGecko;
  readonly http: Http;
  readonly cache: Cache;
  readonly facts: FactDesk;
  readonly instruments: InstrumentDesk;
  readonly nowMs: () => number;
  /** Something new is in the cache that was sent for in the background. */
  readonly onNews: () => void;
}

/** Puts the coin desk together. */
export function createCoinDesk(means: CoinMeans): CoinDesk {
  const { cache, facts, http, instruments, nowMs, onNews, service } = means;
  const attempts = createCoinAttempts(cache, nowMs);
  const book = createCoinBook({ service, cache, attempts, nowMs, onNews });
  const boards = createBoardDesk(http, cache, attempts);
  const perps = createPerpListings({ facts, instruments, nowMs });
  const { all: _all, namesakes: _namesakes, ...coins } = book;
  return { ...coins, ...createCoinPrices({ cache, attempts, book, boards, perps, facts, nowMs }) };
}
