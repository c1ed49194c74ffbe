import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import { MOST_ROWS } from '@/utils/tokenmetrics/endpoints';
import { isFreshGrade } from '@/utils/tokenmetrics/freshness';
import { MOST_TICKERS } from '@/utils/tokenmetrics/popular';
import type { ListedToken } from '@/utils/tokenmetrics/rows';
import type { Failure } from '@/utils/vocabulary/failure';
import type { Errands } from './errands';
import { CANDIDATES, GRADES, LISTED } from './kinds';
import type { CoinName, PortfolioView } from './portfolio-room';

interface Means {
  readonly cache: Cache;
  readonly errands: Errands;
  readonly service: TokenMetrics;
  readonly nowMs: () => number;
}

/** Grades of the coins that somebody holds. Reading them asks nobody; `ask` does, and only with a button pressed. */
export function createHeldGrades({ cache, errands, nowMs, service }: Means) {
  /** Each coin with its row in Token Metrics' list: null where it is not listed, absent where that is not known. */
  async function listedAmong(coins: readonly CoinName[]): Promise<ReadonlyMap<string, ListedToken | null>> {
    const [kept, lookedUp] = await Promise.all([
      cache.getAll(LISTED),
      cache.getMany(
        CANDIDATES,
        coins.map(({ ticker }) => ticker),
      ),
    ]);
    const bySlug = new Map([...kept.values()].map(({ value }) => [value.slug, value]));
    const found = new Map<string, ListedToken | null>();
    for (const { slug, ticker } of coins) {
      const listed = bySlug.get(slug);
      const namesakes = lookedUp.get(ticker)?.value;
      if (listed) found.set(slug, listed);
      // A namesake without a slug may be the very coin.
      else if (namesakes?.every((each) => each.slug !== null)) found.set(slug, null);
    }
    return found;
  }

  async function read(coins: readonly CoinName[]): Promise<Pick<PortfolioView, 'grades' | 'unasked'>> {
    const listed = await listedAmong(coins);
    const rows = await cache.getMany(
      GRADES['tm-grade'],
      [...listed.values()].flatMap((token) => (token ? [String(token.tokenId)] : [])),
    );
    const grades: Record<string, number | null> = {};
    let [toLookUp, toGrade] = [0, 0];
    for (const { slug } of coins) {
      const token = listed.get(slug);
      const row = token && rows.get(String(token.tokenId));
      if (token === undefined) toLookUp += 1;
      else if (token === null) grades[slug] = null;
      else if (row) grades[slug] = row.value?.tmGrade ?? null;
      else toGrade += 1;
    }
    // Without a key there is nobody to ask.
    if ((await service.obstacle('user'))?.kind === 'no-key')
      return { grades, unasked: { coins: 0, credits: 0 } };
    const unasked = toLookUp + toGrade;
    const credits = Math.ceil(toLookUp / MOST_TICKERS) + Math.ceil(unasked / MOST_ROWS);
    return { grades, unasked: { coins: unasked, credits } };
  }

  return {
    read,
    /** Asks Token Metrics for what is missing or old. @returns what stands in the way, or null. */
    async ask(coins: readonly CoinName[]): Promise<Failure | null> {
      const inTheWay = await service.obstacle('user');
      if (inTheWay) return inTheWay;
      const before = await listedAmong(coins);
      const unknown = coins.filter(({ slug }) => !before.has(slug));
      await Promise.all(unknown.map(({ ticker }) => errands.want({ ticker })));
      const tokens = [...(await listedAmong(coins)).values()].flatMap((token) => (token ? [token] : []));
      const times = await cache.times(GRADES['tm-grade']);
      const due = tokens.filter(
        ({ tokenId }) => !isFreshGrade('tm-grade', times.get(String(tokenId)) ?? null, nowMs()),
      );
      await Promise.all(due.map(({ tokenId }) => errands.want({ tokenId })));
      return errands.stoppedBy;
    },
  };
}
