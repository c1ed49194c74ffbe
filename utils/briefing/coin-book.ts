import type { Coin } from '@/utils/coingecko/coin';
import { isAboveAllUnlisted, namesakesOf, ownsTicker } from '@/utils/coingecko/namesakes';
import { isSlug, MOST_COINS } from '@/utils/coingecko/requests';
import type { CoinGecko } from '@/utils/net/coin-gecko';
import type { Cache } from '@/utils/store/cache';
import { type Failure, keepsFromAsking, type Result, success } from '@/utils/vocabulary/failure';
import type { Sourced } from '@/utils/vocabulary/sourced';
import type { CoinAttempts } from './coin-attempts';
import type { CoinDesk } from './coin-desk';
import { COINS, SEARCHES, UNIVERSE } from './coin-kinds';
import { createFlights } from './flights';
import { fitOf } from './search';

interface Means {
  readonly service: CoinGecko;
  readonly cache: Cache;
  readonly attempts: CoinAttempts;
  readonly nowMs: () => number;
  readonly onNews: () => void;
}

const DAY_MS = 86_400_000;
const MOST_FOUND = 20;
/** Of a search's finds so many are asked for their markets. */
const MOST_SOUGHT = 50;

/** What CoinGecko tells of coins, as kept. */
export interface CoinBook
  extends Pick<
    CoinDesk,
    'universe' | 'refreshUniverse' | 'coins' | 'owner' | 'find' | 'search' | 'refreshCoins'
  > {
  /** Sees to it that every coin of this ticker is kept. */
  namesakes(ticker: string): Promise<Result<readonly Coin[]>>;
  /** Every coin that is kept. */
  all(): Promise<readonly Coin[]>;
}

export function createCoinBook({ attempts, cache, nowMs, onNews, service }: Means): CoinBook {
  const sending = new Map<string, Promise<boolean>>();

  const isOlder = (atMs: number, thanMs: number) => nowMs() - atMs >= thanMs || atMs > nowMs();

  async function fetchUniverse(): Promise<boolean> {
    if ((await cache.get(UNIVERSE, 'all'))?.fresh || (await attempts.inTheWay('universe'))) return false;
    const answer = await service.universe();
    const isEmpty = answer.ok && answer.value.length === 0;
    await attempts.note('universe', isEmpty ? { kind: 'unexpected-answer' } : failureIn(answer));
    if (!answer.ok || isEmpty) return false;
    await cache.put(UNIVERSE, new Map([['all', answer.value]]));
    return true;
  }

  const flights = createFlights();
  const refreshUniverse = () => flights.join('universe', fetchUniverse);

  /** What is kept of each slug, from wherever it is younger. */
  async function kept(slugs: readonly string[]) {
    const [own, universe] = await Promise.all([cache.getMany(COINS, slugs), cache.get(UNIVERSE, 'all')]);
    const inUniverse = new Map((universe?.value ?? []).map((coin) => [coin.slug, coin]));
    const found = new Map<string, { readonly coin: Coin | null; readonly storedAtMs: number }>();
    for (const slug of slugs) {
      const alone = own.get(slug);
      const listed = inUniverse.get(slug);
      if (universe && listed && (!alone || alone.storedAtMs <= universe.storedAtMs))
        found.set(slug, { coin: listed, storedAtMs: universe.storedAtMs });
      else if (alone) found.set(slug, { coin: alone.value, storedAtMs: alone.storedAtMs });
    }
    return found;
  }

  async function fetchCoins(slugs: readonly string[]): Promise<boolean> {
    if (await attempts.inTheWay('coins')) return false;
    let news = false;
    for (let from = 0; from < slugs.length; from += MOST_COINS) {
      const asked = slugs.slice(from, from + MOST_COINS);
      const answer = await service.coins(asked);
      await attempts.note('coins', failureIn(answer));
      if (!answer.ok) return news;
      const told = new Map<string, Coin | null>(asked.map((slug) => [slug, null]));
      for (const coin of answer.value) if (told.has(coin.slug)) told.set(coin.slug, coin);
      await cache.put(COINS, told);
      news = true;
    }
    return news;
  }

  async function refreshCoins(slugs: readonly string[], olderThanMs = DAY_MS): Promise<boolean> {
    const asked = [...new Set(slugs)].filter(isSlug);
    const known = await kept(asked);
    const due = asked.filter((slug) => {
      const row = known.get(slug);
      return !row || isOlder(row.storedAtMs, olderThanMs);
    });
    const mine = due.filter((slug) => !sending.has(slug));
    const others = due.flatMap((slug) => sending.get(slug) ?? []);
    if (mine.length > 0) {
      const flight = fetchCoins(mine)
        .catch(report)
        .finally(() => {
          for (const slug of mine) sending.delete(slug);
        });
      for (const slug of mine) sending.set(slug, flight);
      others.push(flight);
    }
    return (await Promise.all(others)).includes(true);
  }

  async function coins(slugs: readonly string[]): Promise<ReadonlyMap<string, Sourced<Coin>>> {
    const found = await kept(slugs);
    const known = new Map<string, Sourced<Coin>>();
    for (const [slug, { coin, storedAtMs }] of found) {
      if (!coin) continue;
      known.set(slug, { value: coin, source: 'coingecko', asOfMs: coin.asOfMs, fetchedAtMs: storedAtMs });
    }
    return known;
  }

  async function all(): Promise<readonly Coin[]> {
    const [own, universe] = await Promise.all([cache.getAll(COINS), cache.get(UNIVERSE, 'all')]);
    const slugs = [...own.keys(), ...(universe?.value ?? []).map(({ slug }) => slug)];
    return [...(await kept([...new Set(slugs)])).values()].flatMap(({ coin }) => coin ?? []);
  }

  async function find(text: string): Promise<readonly Coin[]> {
    const fits = (await all()).flatMap((coin) => {
      const fit = fitOf(coin, text);
      return fit === null ? [] : [{ coin, fit }];
    });
    return fits
      .sort((a, b) => a.fit - b.fit || (b.coin.marketCapUsd ?? -1) - (a.coin.marketCapUsd ?? -1))
      .slice(0, MOST_FOUND)
      .map(({ coin }) => coin);
  }

  /** Slugs of the coins that CoinGecko finds for a text, kept for a week. */
  async function sought(text: string): Promise<Result<readonly string[]>> {
    const row = await cache.get(SEARCHES, text);
    if (row?.fresh) return success(row.value);
    const inTheWay = await attempts.inTheWay('search');
    const answer = inTheWay ? { ok: false as const, failure: inTheWay } : await service.search(text);
    if (!inTheWay) await attempts.note('search', failureIn(answer));
    if (!answer.ok) return row ? success(row.value) : answer;
    const slugs = answer.value
      .filter((coin) => fitOf(coin, text) !== null)
      .map(({ slug }) => slug)
      .slice(0, MOST_SOUGHT);
    await cache.put(SEARCHES, new Map([[text, slugs]]));
    return success(slugs);
  }

  return {
    refreshUniverse,
    refreshCoins,
    async namesakes(ticker) {
      const slugs = await sought(ticker.toLowerCase());
      if (!slugs.ok) return slugs;
      await refreshCoins(slugs.value);
      const known = await kept(slugs.value);
      const failure = slugs.value.every((slug) => known.has(slug)) ? null : await attempts.standing('coins');
      return failure ? { ok: false, failure } : success(namesakesOf(ticker, await all()));
    },
    all,
    find,
    async universe() {
      const row = await cache.get(UNIVERSE, 'all');
      const failure = row?.fresh ? null : await attempts.standing('universe');
      const sends = row?.fresh !== true && (failure === null || !keepsFromAsking(failure));
      if (sends)
        void refreshUniverse().then((news) => {
          if (news) onNews();
        });
      const pending = sends && failure === null;
      return { value: row?.value ?? null, failure, pending, stale: row !== null && !row.fresh };
    },
    coins,
    async owner(ticker) {
      const known = await all();
      const [largest] = namesakesOf(ticker, known);
      const universe = (await cache.get(UNIVERSE, 'all'))?.value ?? [];
      if (!largest || !isAboveAllUnlisted(largest, universe) || !ownsTicker(largest, known)) return null;
      return (await coins([largest.slug])).get(largest.slug) ?? null;
    },
    async search(text) {
      const asked = text.trim().toLowerCase();
      if (asked === '') return success([]);
      const slugs = await sought(asked);
      if (slugs.ok) await refreshCoins(slugs.value);
      const found = await find(asked);
      return slugs.ok || found.length > 0 ? success(found) : slugs;
    },
  };
}

function failureIn(answer: Result<unknown>): Failure | null {
  return answer.ok ? null : answer.failure;
}

function report(cause: unknown): false {
  reportError(cause);
  return false;
}
