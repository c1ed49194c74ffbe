import type { DBSchema, IDBPDatabase } from 'idb';
import type { Database } from './database';
import type { RowStore, StoredRow } from './row';

interface CacheSchema extends DBSchema {
  rows: {
    key: string;
    value: StoredRow;
    indexes: { byKind: string; byEnd: number; byAge: number };
  };
}

/** Creates the cache's one object store; called by the database when it is new. */
export function createRowTables(db: IDBPDatabase<CacheSchema>): void {
  const rows = db.createObjectStore('rows', { keyPath: 'key' });
  rows.createIndex('byKind', 'kind');
  rows.createIndex('byEnd', 'keepUntilMs');
  rows.createIndex('byAge', 'storedAtMs');
}

/** Rows in IndexedDB. */
export function databaseRows(database: Database<CacheSchema>): RowStore {
  return {
    read: (keys) =>
      database.use(async (db) => {
        const { store } = db.transaction('rows');
        return Promise.all(keys.map((key) => store.get(key)));
      }),
    readKind: (kind) => database.use((db) => db.getAllFromIndex('rows', 'byKind', kind)),
    write: (rows, drop) =>
      database.use(async (db) => {
        const transaction = db.transaction('rows', 'readwrite');
        await Promise.all([
          ...drop.map((key) => transaction.store.delete(key)),
          ...rows.map((row) => transaction.store.put(row)),
          transaction.done,
        ]);
      }),
    replaceKind: (kind, rows) =>
      database.use(async (db) => {
        const transaction = db.transaction('rows', 'readwrite');
        const old = await transaction.store.index('byKind').getAllKeys(kind);
        await Promise.all([
          ...old.map((key) => transaction.store.delete(key)),
          ...rows.map((row) => transaction.store.put(row)),
          transaction.done,
        ]);
      }),
    prune: (nowMs, most) =>
      database.use(async (db) => {
        const transaction = db.transaction('rows', 'readwrite');
        let surplus = (await transaction.store.count()) - most;
        let cursor = await transaction.store.index('byEnd').openCursor();
        while (cursor && (cursor.value.keepUntilMs <= nowMs || surplus > 0)) {
          await cursor.delete();
          surplus -= 1;
          cursor = await cursor.continue();
        }
        await transaction.done;
      }),
    clear: () => database.use((db) => db.clear('rows')),
    size: () =>
      database.use(async (db) => {
        const { store } = db.transaction('rows');
        const [rows, oldest] = await Promise.all([store.count(), store.index('byAge').openCursor()]);
        return { rows, oldestMs: oldest?.value.storedAtMs ?? null };
      }),
  };
}

export type { CacheSchema };
