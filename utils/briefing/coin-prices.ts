import pLimit from 'p-limit';
import type { Coin } from '@/utils/coingecko/coin';
import { isAboveAllUnlisted, ownsTicker } from '@/utils/coingecko/namesakes';
import type { Contract } from '@/utils/contracts/contract';
import type { Cache } from '@/utils/store/cache';
import type { Failure } from '@/utils/vocabulary/failure';
import type { BoardDesk } from './board-desk';
import type { CoinAttempts } from './coin-attempts';
import type { CoinBook } from './coin-book';
import type { CoinDesk, DailyPrices } from './coin-desk';
import { LISTINGS, type Listing, UNIVERSE } from './coin-kinds';
import { agreesOnTheDay, closedDays, contractOf, newestDayMs, spotListings } from './coin-listing';
import type { Depth, FactDesk } from './fact-desk';
import { createFlights } from './flights';
import type { PerpListings } from './perp-listings';

interface Means {
  readonly cache: Cache;
  readonly attempts: CoinAttempts;
  readonly book: CoinBook;
  readonly boards: BoardDesk;
  readonly perps: PerpListings;
  readonly facts: FactDesk;
  readonly nowMs: () => number;
}

const HOUR_MS = 3_600_000;
/** Coins whose markets are asked at the same time. */
const AT_ONCE = 4;
/** Markets of one coin that are tried, the deepest first. */
const MOST_TRIED = 3;
/** How long a coin stays refused before it is looked for again. */
const REFUSED_MS = 6 * HOUR_MS;

/** A perpetual's candles are counted with its contract size, which another answer tells. */
const depthOf = ({ market }: Listing): Depth => (market === 'perp' ? 'brief' : 'days');

/** Daily prices of coins: which market they come from, and that it is the right coin's. */
export function createCoinPrices(means: Means): Pick<CoinDesk, 'prices' | 'refreshPrices'> {
  const { attempts, boards, book, cache, facts, nowMs, perps } = means;
  const limit = pLimit(AT_ONCE);
  const flights = createFlights();

  async function coinOf(slug: string): Promise<Coin | null> {
    return (await book.coins([slug])).get(slug)?.value ?? null;
  }

  /** What a market's candles come to; null where there are none or they are another coin's. */
  async function pricesAt(coin: Coin, listing: Listing): Promise<DailyPrices | null> {
    const contract = contractOf(listing);
    const { facts: told, origin } = await facts.read(contract, depthOf(listing));
    const candles = told.dailyCandles ?? [];
    const fetchedAtMs = origin.dailyCandles?.fetchedAtMs;
    const days = closedDays(candles, contract.multiplier, nowMs());
    if (fetchedAtMs === undefined || days.length === 0) return null;
    if (agreesOnTheDay(coin, closedDays(candles, contract.multiplier, Number.POSITIVE_INFINITY)) === false)
      return null;
    return {
      slug: coin.slug,
      candles: days,
      source: `exchange:${listing.exchange}`,
      symbol: listing.symbol,
      market: listing.market,
      venues: listing.venues,
      fetchedAtMs,
    };
  }

  const isCurrent = (prices: DailyPrices) => (prices.candles.at(-1)?.[0] ?? 0) >= newestDayMs(nowMs());

  /**
   * Why a ticker on an exchange may not be taken for this coin; null where it may. Asks CoinGecko for namesakes where
   * the largest coins do not settle it.
   */
  async function whyNot(coin: Coin): Promise<Failure | null> {
    const largest = (await cache.get(UNIVERSE, 'all'))?.value ?? [];
    if (!isAboveAllUnlisted(coin, largest)) {
      const namesakes = await book.namesakes(coin.ticker);
      if (!namesakes.ok) return namesakes.failure;
    }
    return ownsTicker(coin, await book.all()) ? null : lasting('ambiguous');
  }

  const lasting = (kind: 'ambiguous' | 'not-listed'): Failure => ({ kind, retryAtMs: nowMs() + REFUSED_MS });

  async function findListings(coin: Coin): Promise<readonly Listing[]> {
    await boards.refresh();
    const spot = spotListings(coin, await boards.kept());
    return spot.length > 0 ? spot : perps.of(coin);
  }

  async function listingsOf(slug: string): Promise<readonly Listing[] | null> {
    const row = await cache.get(LISTINGS, slug);
    const wasRefused = await attempts.standing(`price/${slug}`);
    if (row?.fresh && (row.value.length > 0 || wasRefused)) return row.value;
    if (wasRefused) return row?.value ?? null;
    const coin = await coinOf(slug);
    if (!coin) return row?.value ?? null;
    const refusal = await whyNot(coin);
    const found = refusal ? [] : await findListings(coin);
    const failure = refusal ?? (found.length > 0 ? null : lasting('not-listed'));
    await attempts.note(`price/${slug}`, failure);
    // Only what was looked for to the end replaces what was known before.
    const isSettled = failure === null || failure.kind === 'ambiguous';
    if (isSettled || !row) await cache.put(LISTINGS, new Map([[slug, found]]));
    return isSettled ? found : (row?.value ?? found);
  }

  async function refreshOne(slug: string): Promise<boolean> {
    const listings = await listingsOf(slug);
    const coin = await coinOf(slug);
    if (!listings || !coin) return false;
    let news = false;
    for (const listing of listings.slice(0, MOST_TRIED)) {
      const before = await pricesAt(coin, listing);
      if (before && isCurrent(before)) return news;
      news = (await facts.refresh(contractOf(listing), depthOf(listing))) || news;
      if (await pricesAt(coin, listing)) return news;
    }
    return news;
  }

  async function refreshPrices(slugs: readonly string[]): Promise<boolean> {
    const asked = [...new Set(slugs)];
    await book.refreshUniverse();
    const listed = await cache.getMany(LISTINGS, asked);
    // A market is told by its price: one that is to be found needs a price of this hour to be told by.
    const refused = await Promise.all(asked.map((slug) => attempts.standing(`price/${slug}`)));
    const unknown = asked.filter((slug, place) => !listed.get(slug)?.fresh && !refused[place]);
    await Promise.all([book.refreshCoins(unknown, HOUR_MS), book.refreshCoins(asked)]);
    const news = asked.map((slug) => flights.join(slug, () => limit(() => refreshOne(slug))));
    return (await Promise.all(news)).includes(true);
  }

  /** What stands in the way where there are no prices: the coin's own refusal, then CoinGecko's, then the market's. */
  async function failureOf(slug: string, contract: Contract | null): Promise<Failure | null> {
    const own = await attempts.standing(`price/${slug}`);
    if (own) return own;
    const coins = await attempts.standing('coins');
    if (coins && !(await coinOf(slug))) return coins;
    return contract ? (await facts.read(contract, 'days')).failure : null;
  }

  return {
    refreshPrices,
    async prices(slug) {
      const pending = flights.has(slug);
      const [row, coin] = await Promise.all([cache.get(LISTINGS, slug), coinOf(slug)]);
      const listings = coin ? (row?.value ?? []).slice(0, MOST_TRIED) : [];
      for (const listing of listings) {
        const value = coin && (await pricesAt(coin, listing));
        if (!value) continue;
        const stale = !isCurrent(value);
        const failure = stale ? await failureOf(slug, contractOf(listing)) : null;
        return { value, failure, pending, stale };
      }
      const [deepest] = listings;
      const failure = await failureOf(slug, deepest ? contractOf(deepest) : null);
      return { value: null, failure, pending, stale: false };
    },
  };
}
