import { closesOf } from '@/utils/portfolio/daily-closes';
import { FOLLOWED_INDICES, setFollowed } from '@/utils/store/followed-indices';
import type { Records } from '@/utils/store/records';
import type { CoinDesk } from './coin-desk';
import { createFlights } from './flights';
import type { IndexDesk, IndexShelf } from './index-desk';
import type { ComparedIndex, IndexKey, IndexSeries, IndexSource } from './index-room';

interface Means {
  readonly records: Records;
  readonly coins: CoinDesk;
  readonly nowMs: () => number;
  readonly shelves: Readonly<Record<IndexSource, IndexShelf>>;
  /** Which shelves are shown now, the first on top. */
  readonly shown: () => Promise<readonly IndexSource[]>;
  /** Something new is kept. */
  readonly onNews: () => void;
}

/** What an index is laid beside, by CoinGecko slug. */
const BENCHMARK = 'bitcoin';

function sourceOf(key: string): IndexSource | null {
  if (key.startsWith('token-metrics/')) return 'token-metrics';
  return key.startsWith('local/') ? 'local' : null;
}

function isKey(key: string): key is IndexKey {
  return sourceOf(key) !== null;
}

/** Puts the room of indices together. */
export function createIndexDesk(means: Means): IndexDesk {
  const { coins, nowMs, onNews, records, shelves, shown } = means;

  const followed = async () => new Set(await records.read(FOLLOWED_INDICES));
  const shelfOf = (key: string): IndexShelf | null => {
    const source = sourceOf(key);
    return source && shelves[source];
  };
  const shownShelves = async () => (await shown()).map((source) => shelves[source]);

  /** Brings up to date what is shown, and what comes to be shown because that could not be brought up to date. */
  async function refreshShown(): Promise<readonly boolean[]> {
    const first = await shownShelves();
    const news = await Promise.all(first.map((shelf) => shelf.refresh()));
    const others = (await shownShelves()).filter((shelf) => !first.includes(shelf));
    return [...news, ...(await Promise.all(others.map((shelf) => shelf.refresh())))];
  }

  async function benchmark(): Promise<IndexSeries | null> {
    const { value } = await coins.prices(BENCHMARK);
    if (!value) return null;
    const { fetchedAtMs, source } = value;
    return { closes: closesOf(value.candles, nowMs()), hypothetical: [], source, fetchedAtMs };
  }

  const flights = createFlights();

  /** Whoever asks meanwhile is told that more is to come. */
  async function begin(name: string, work: () => Promise<readonly (boolean | undefined)[]>): Promise<void> {
    const isFirst = !flights.has(name);
    const news = await flights.join(name, async () => (await work()).includes(true));
    // Whoever is told asks again, and must not find it under way any more.
    if (isFirst && news) onNews();
  }

  return {
    async room(wait) {
      const renewed = begin('room', refreshShown);
      if (wait) await renewed;
      const marked = await followed();
      const tables = await Promise.all((await shownShelves()).map((shelf) => shelf.table(marked)));
      return { tables: tables.map((table) => ({ ...table, pending: table.pending || flights.has('room') })) };
    },
    async detail(key, wait) {
      if (!isKey(key)) return null;
      const shelf = shelfOf(key);
      const sent = begin(key, () => Promise.all([shelf?.open(key), coins.refreshPrices([BENCHMARK])]));
      if (wait) await sent;
      const detail = (await shelf?.detail(key, await followed())) ?? null;
      const pending = detail?.pending === true || flights.has(key);
      return detail && { ...detail, pending, benchmark: await benchmark() };
    },
    async compared(keys) {
      const wanted = [...new Set([...keys, ...(await followed())])].filter(isKey);
      const found: readonly (ComparedIndex | null)[] = await Promise.all(
        wanted.map(async (key) => (await shelfOf(key)?.compared(key)) ?? null),
      );
      return found.filter((one) => one !== null);
    },
    async follow(key, follow) {
      if (isKey(key)) await records.update(FOLLOWED_INDICES, (list) => setFollowed(list, key, follow));
    },
  };
}
