import { createPageDesk } from '@/entrypoints/background/page-verbs';
import { createRoomDesk } from '@/entrypoints/background/room-verbs';
import { createShownLeverages } from '@/entrypoints/background/shown-leverages';
import { readStanding } from '@/utils/briefing/standing';
import type { createWords } from '@/utils/format/words';
import { cacheDatabase } from '@/utils/store/create-cache';
import { ownDatabase } from '@/utils/store/create-records';
import type { StoredRow } from '@/utils/store/row';
import type { deskRig } from '../../rig/desk-rig';
import { type Life, newLife } from '../../rig/life';

/** Everything that outlives a worker. */
export interface Kept {
  readonly rows: readonly StoredRow[];
  readonly records: ReadonlyMap<string, unknown>;
  readonly nowMs: number;
}

export type DyingWorker = ReturnType<typeof dyingWorker>;

/** A worker with its desks, each of whose steps is one of a life that may end there. */
export function dyingWorker(
  rig: ReturnType<typeof deskRig>,
  words: ReturnType<typeof createWords>,
  life: Life = newLife(),
) {
  const worker = rig.start(life);
  const { cache, desk, ownDesk, records, vault } = worker;
  const shownLeverages = createShownLeverages();
  const standing = () =>
    readStanding({ cache, records, vault, nowMs: () => rig.clock.nowMs, isOnline: () => true });
  const tell = () => {};
  return {
    ...worker,
    page: createPageDesk({ desk, ownDesk, records, words, shownLeverages, standing, tell }),
    room: createRoomDesk({ ...worker, shownLeverages, standing, tell }),
    sleep(ms: number): void {
      rig.clock.nowMs += ms;
    },
    /** So many of these rows are lost, as if they had never been there. */
    async lose(isLost: (key: string) => boolean, most = Number.POSITIVE_INFINITY) {
      const { rows } = await keptNow(rig.clock.nowMs);
      const lost = rows.filter(({ key }) => isLost(key)).slice(0, most);
      const db = cacheDatabase();
      await db.use(async (open) => {
        await Promise.all(lost.map(({ key }) => open.delete('rows', key)));
      });
      db.close();
    },
    async tokenMetricsRows() {
      const { rows } = await keptNow(rig.clock.nowMs);
      return rows
        .filter(({ kind }) => kind.startsWith('tm-') && kind !== 'tm-attempts')
        .map(({ key }) => key);
    },
  };
}

/** Reads the whole store, past the worker. */
export async function keptNow(nowMs: number): Promise<Kept> {
  const [cache, own] = [cacheDatabase(), ownDatabase()];
  const rows = await cache.use((db) => db.getAll('rows'));
  const records = await own.use(async (db) => {
    const { store } = db.transaction('records');
    const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map<string, unknown>(names.map((name, place) => [name, values[place]]));
  });
  cache.close();
  own.close();
  return { rows, records, nowMs };
}

async function keepAll(rows: readonly StoredRow[]): Promise<void> {
  const cache = cacheDatabase();
  await cache.use(async (db) => {
    const transaction = db.transaction('rows', 'readwrite');
    await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
  });
  cache.close();
}

/** Puts a whole store into fresh databases. */
export async function restore({ records, rows }: Kept): Promise<void> {
  await keepAll(rows);
  const own = ownDatabase();
  await own.use(async (db) => {
    const transaction = db.transaction('records', 'readwrite');
    await Promise.all([
      ...[...records].map(([name, value]) => transaction.store.put(value, name)),
      transaction.done,
    ]);
  });
  own.close();
}
