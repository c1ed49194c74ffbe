import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { type Database, undo } from './database';
import type { RowStore, StoredRow } from './row';

interface CacheSchema extends DBSchema {
  rows: {
    key: string;
    value: StoredRow;
    indexes: { bySort: [string, number, number]; byEnd: number; byAge: number };
  };
}

/**
 * Creates the cache's one object store, or brings an older one up to date; called by the database when it is opened
 * in a newer version.
 */
export function upgradeRows(
  db: IDBPDatabase<CacheSchema>,
  oldVersion: number,
  transaction: IDBPTransaction<CacheSchema, 'rows'[], 'versionchange'>,
): void {
  const rows =
    oldVersion === 0 ? db.createObjectStore('rows', { keyPath: 'key' }) : transaction.objectStore('rows');
  for (const name of [...rows.indexNames]) rows.deleteIndex(name);
  // Kind, version and time in one index: the plan learns how old thousands of rows are without reading any of them.
  rows.createIndex('bySort', ['kind', 'version', 'storedAtMs']);
  rows.createIndex('byEnd', 'keepUntilMs');
  rows.createIndex('byAge', 'storedAtMs');
}

type WriteTransaction = IDBPTransaction<CacheSchema, ['rows'], 'readwrite'>;

const ofKind = (kind: string) => IDBKeyRange.bound([kind], [kind, []]);

/**
 * Carries out one transaction: all of it, or nothing where any part fails, be it in the very asking.
 */
async function whole(
  transaction: WriteTransaction,
  parts: readonly ((rows: WriteTransaction['store']) => Promise<unknown>)[],
): Promise<void> {
  const asked: Promise<unknown>[] = [transaction.done];
  try {
    for (const part of parts) asked.push(part(transaction.store));
    await Promise.all(asked);
  } catch (cause) {
    const why = await undo(transaction, cause);
    await Promise.allSettled(asked);
    throw why;
  }
}

const putting = (row: StoredRow) => (rows: WriteTransaction['store']) => rows.put(row);
const dropping = (key: string) => (rows: WriteTransaction['store']) => rows.delete(key);

const PRUNED_AT_ONCE = 500;

/** Keys of rows that no index holds: nothing of ours writes such rows, and nothing would ever find them. */
async function misshapen(store: WriteTransaction['store']): Promise<readonly string[]> {
  const [all, sorted, ended] = await Promise.all([
    store.getAllKeys(),
    store.index('bySort').getAllKeys(),
    store.index('byEnd').getAllKeys(),
  ]);
  const [inSort, inEnd] = [new Set(sorted), new Set(ended)];
  return all.filter((key) => !inSort.has(key) || !inEnd.has(key));
}

interface DatabaseRows extends RowStore {
  /** Keys of a kind's rows; can be read even where their values cannot. */
  keysOf(kind: string): Promise<readonly string[]>;
}

/** Rows in IndexedDB. Every deed rejects where the database fails. */
export function databaseRows(database: Database<CacheSchema>): DatabaseRows {
  return {
    read: (keys) =>
      database.use(async (db) => {
        const { store } = db.transaction('rows');
        return Promise.all(keys.map((key) => store.get(key)));
      }),
    readKind: (kind) => database.use((db) => db.getAllFromIndex('rows', 'bySort', ofKind(kind))),
    keysOf: (kind) => database.use((db) => db.getAllKeysFromIndex('rows', 'bySort', ofKind(kind))),
    readTimes: ({ kind, version }) =>
      database.use(async (db) => {
        const index = db.transaction('rows').store.index('bySort');
        // Rows come in batches that share their time: a step for each time, not for each row.
        const found: Promise<readonly [number, readonly string[]]>[] = [];
        const range = IDBKeyRange.bound([kind, version], [kind, version, []]);
        let cursor = await index.openKeyCursor(range, 'nextunique');
        while (cursor) {
          const [, , storedAtMs] = cursor.key;
          found.push(index.getAllKeys(cursor.key).then((keys) => [storedAtMs, keys] as const));
          cursor = await cursor.continue();
        }
        const times = await Promise.all(found);
        return new Map(times.flatMap(([atMs, keys]) => keys.map((key) => [key, atMs] as const)));
      }),
    write: (rows, drop) =>
      database.use((db) => {
        const transaction = db.transaction('rows', 'readwrite');
        return whole(transaction, [...drop.map(dropping), ...rows.map(putting)]);
      }),
    replaceKind: (kind, rows) =>
      database.use(async (db) => {
        const transaction = db.transaction('rows', 'readwrite');
        const old = await transaction.store.index('bySort').getAllKeys(ofKind(kind));
        await whole(transaction, [...old.map(dropping), ...rows.map(putting)]);
      }),
    async prune(nowMs, most) {
      const drop = (choose: (rows: WriteTransaction['store']) => Promise<readonly string[]>) =>
        database.use(async (db) => {
          const transaction = db.transaction('rows', 'readwrite');
          const gone = await choose(transaction.store);
          await whole(transaction, gone.map(dropping));
          return gone.length;
        });
      let surplus = (await database.use((db) => db.count('rows'))) - most;
      if (surplus > 0) surplus -= await drop(misshapen);
      // A little at a time, so that a look at a page need not wait for all of it.
      for (let gone = 1; gone > 0; surplus -= gone) {
        gone = await drop(async (rows) => {
          const byEnd = rows.index('byEnd');
          const past = await byEnd.getAllKeys(IDBKeyRange.upperBound(nowMs), PRUNED_AT_ONCE);
          if (past.length > 0 || surplus <= 0) return past;
          return byEnd.getAllKeys(null, Math.min(surplus, PRUNED_AT_ONCE));
        });
      }
    },
    clear: () => database.use((db) => db.clear('rows')),
    size: () =>
      database.use(async (db) => {
        const { store } = db.transaction('rows');
        const [rows, oldest] = await Promise.all([store.count(), store.index('byAge').openKeyCursor()]);
        return { rows, oldestMs: oldest?.key ?? null };
      }),
  };
}

export type { CacheSchema };
