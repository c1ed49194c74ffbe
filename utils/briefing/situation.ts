import { LEDGER } from '@/utils/net/token-metrics';
import type { Cache, CacheKind } from '@/utils/store/cache';
import type { Records } from '@/utils/store/records';
import { RECENTS, WATCH_LIST } from '@/utils/store/seen-tokens';
import { SETTINGS } from '@/utils/store/settings';
import type { Situation } from '@/utils/tokenmetrics/plan';
import { POPULAR_TICKERS } from '@/utils/tokenmetrics/popular';
import { candidatesFor } from '@/utils/tokenmetrics/which-token';
import { CANDIDATES, CROWDED, GRADES, HOLDINGS, INDICES, LISTED } from './kinds';

/** What somebody waits for: tokens on screen, and tickers never looked up. */
export interface Wanted {
  readonly tokenIds: readonly number[];
  readonly tickers: readonly string[];
}

/** Reads everything the plan goes by from the store. */
export async function readSituation(
  cache: Cache,
  records: Records,
  wanted: Wanted,
  nowMs: number,
): Promise<Situation> {
  const [ledger, settings, watchList, recents, tickers, popular, crowded, indices, holdings, ...stored] =
    await Promise.all([
      records.read(LEDGER),
      records.read(SETTINGS),
      records.read(WATCH_LIST),
      records.read(RECENTS),
      cache.times(CANDIDATES),
      cache.getMany(CANDIDATES, POPULAR_TICKERS),
      cache.times(CROWDED),
      cache.get(INDICES, 'all'),
      storedTimes(cache, HOLDINGS),
      storedTimes(cache, GRADES['tm-grade']),
      storedTimes(cache, GRADES['trading-signals']),
      storedTimes(cache, GRADES['fundamental-grade']),
      storedTimes(cache, GRADES['technology-grade']),
    ]);
  const [grades, signals, fundamental, technology] = stored;
  const followed = [...watchList, ...recents.map(({ tokenId }) => tokenId)];
  const listed = await cache.getMany(LISTED, [...new Set(followed)].map(String));
  return {
    nowMs,
    ledger,
    budget: settings.creditBudget,
    storedAtMs: {
      'tm-grade': grades,
      'trading-signals': signals,
      'fundamental-grade': fundamental,
      'technology-grade': technology,
    },
    inView: wanted.tokenIds,
    watchList,
    recents,
    // Of a popular ticker the largest token is the one likely to be opened.
    popular: POPULAR_TICKERS.flatMap((ticker) => {
      const [largest] = candidatesFor(ticker, popular.get(ticker)?.value ?? []);
      return largest ? [largest.tokenId] : [];
    }),
    tickers: {
      wanted: wanted.tickers.filter((ticker) => !tickers.has(ticker)),
      ours: [...new Set([...listed.values()].map(({ value }) => value.ticker))],
      storedAtMs: tickers,
      crowded: new Set(crowded.keys()),
    },
    indices: {
      listStoredAtMs: indices?.storedAtMs ?? null,
      ids: indices?.value.map(({ id }) => id) ?? [],
      holdingsStoredAtMs: holdings,
    },
  };
}

async function storedTimes<T>(cache: Cache, kind: CacheKind<T>): Promise<ReadonlyMap<number, number>> {
  return new Map([...(await cache.times(kind))].map(([id, storedAtMs]) => [Number(id), storedAtMs]));
}
