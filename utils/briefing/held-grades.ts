import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import type { Records } from '@/utils/store/records';
import { MOST_ROWS } from '@/utils/tokenmetrics/endpoints';
import { isFreshGrade } from '@/utils/tokenmetrics/freshness';
import type { PlannedCall } from '@/utils/tokenmetrics/plan';
import { MOST_TICKERS } from '@/utils/tokenmetrics/popular';
import type { ListedToken } from '@/utils/tokenmetrics/rows';
import { type Failure, keepsFromAsking } from '@/utils/vocabulary/failure';
import { standingFailures, subjectOf } from './attempts';
import { carryOut } from './carry-out';
import { CANDIDATES, CROWDED, GRADES, LISTED } from './kinds';
import type { CoinName, PortfolioView } from './portfolio-room';

interface Means {
  readonly cache: Cache;
  readonly records: Records;
  readonly service: TokenMetrics;
  readonly nowMs: () => number;
}

/** Grades of the coins that somebody holds. Reading them asks nobody; `ask` does, and only with a button pressed. */
export function createHeldGrades(means: Means) {
  const { cache, nowMs, service } = means;

  /** Tickers by look-up: one whose look-up was cut off in company is asked for alone. */
  async function lookUps(tickers: readonly string[]): Promise<readonly (readonly string[])[]> {
    const crowded = await cache.times(CROWDED);
    const together = [...new Set(tickers)].filter((ticker) => !crowded.has(ticker));
    const alone = [...new Set(tickers)].filter((ticker) => crowded.has(ticker));
    return [...inChunks(together, MOST_TICKERS), ...alone.map((ticker) => [ticker])];
  }

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
    const toLookUp: string[] = [];
    let toGrade = 0;
    for (const { slug, ticker } of coins) {
      const token = listed.get(slug);
      const row = token && rows.get(String(token.tokenId));
      if (token === undefined) toLookUp.push(ticker);
      else if (token === null) grades[slug] = null;
      else if (row) grades[slug] = row.value?.tmGrade ?? null;
      else toGrade += 1;
    }
    // Without a key there is nobody to ask.
    if ((await service.obstacle('user'))?.kind === 'no-key')
      return { grades, unasked: { coins: 0, credits: 0 } };
    const unasked = toLookUp.length + toGrade;
    const credits = (await lookUps(toLookUp)).length + Math.ceil(unasked / MOST_ROWS);
    return { grades, unasked: { coins: unasked, credits } };
  }

  /** Makes one call unless it failed lately. @returns what stands in the way, or null. */
  async function make(planned: PlannedCall): Promise<Failure | null> {
    const lately = (await standingFailures(cache, nowMs())).get(subjectOf(planned.call));
    const inTheWay = (await service.obstacle('user')) ?? (lately && keepsFromAsking(lately) ? lately : null);
    return inTheWay ?? carryOut(planned, means);
  }

  /** In turn, and no further than the first that fails. */
  async function makeAll(calls: readonly PlannedCall[]): Promise<Failure | null> {
    for (const call of calls) {
      const failure = await make(call);
      if (failure) return failure;
    }
    return null;
  }

  return {
    read,
    /**
     * Asks Token Metrics for what is missing, and for what is old where places are left. Nothing else is asked along
     * with it, so that it costs what `read` said. @returns what stands in the way, or null.
     */
    async ask(coins: readonly CoinName[]): Promise<Failure | null> {
      const before = await listedAmong(coins);
      const unknown = coins.flatMap(({ slug, ticker }) => (before.has(slug) ? [] : [ticker]));
      const notFound = await makeAll((await lookUps(unknown)).map(lookUpOf));
      if (notFound) return notFound;
      const tokens = [...(await listedAmong(coins)).values()].flatMap((token) => token?.tokenId ?? []);
      const times = await cache.times(GRADES['tm-grade']);
      const missing = tokens.filter((id) => !times.has(String(id)));
      const old = tokens.filter((id) => !isFreshGrade('tm-grade', times.get(String(id)) ?? null, nowMs()));
      const places = Math.max(Math.ceil(missing.length / MOST_ROWS), 1) * MOST_ROWS;
      const ids = [...new Set([...missing, ...old])].slice(0, places);
      return makeAll(inChunks(ids, MOST_ROWS).map(gradesOf));
    },
  };
}

function lookUpOf(values: readonly string[]): PlannedCall {
  return { call: { endpoint: 'tokens', by: 'symbol', values }, use: 'token-map', asker: 'user' };
}

function gradesOf(tokenIds: readonly number[]): PlannedCall {
  return { call: { endpoint: 'tm-grade', tokenIds }, use: 'grades', asker: 'user' };
}

function inChunks<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  return Array.from({ length: count }, (_, at) => all.slice(at * most, (at + 1) * most));
}
