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
        const times = new Map<string, number>();
        const range = IDBKeyRange.bound([kind, version], [kind, version, []]);
        let cursor = await db.transaction('rows').store.index('bySort').openKeyCursor(range);
        while (cursor) {
          times.set(cursor.primaryKey, cursor.key[2]);
          cursor = await cursor.continue();
        }
        return times;
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
    prune: (nowMs, most) =>
      database.use(async (db) => {
        const transaction = db.transaction('rows', 'readwrite');
        const { store } = transaction;
        const [total, sorted, ended, past] = await Promise.all([
          store.count(),
          store.index('bySort').count(),
          store.index('byEnd').count(),
          store.index('byEnd').getAllKeys(IDBKeyRange.upperBound(nowMs)),
        ]);
        const surplus = Math.max(ended - most, past.length);
        const old = surplus === past.length ? past : await store.index('byEnd').getAllKeys(null, surplus);
        const isSound = sorted === total && ended === total;
        const gone = isSound ? old : [...new Set([...old, ...(await misshapen(store))])];
        await whole(transaction, gone.map(dropping));
      }),
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
