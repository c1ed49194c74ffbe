import type { StoredRow } from '@/utils/store/row';

/** IndexedDB with nothing around it, over the cache's own database, which exists already. */
export interface BareStore {
  read(keys: readonly string[]): Promise<void>;
  readKind(kind: string): Promise<void>;
  write(rows: readonly StoredRow[]): Promise<void>;
  prune(nowMs: number): Promise<void>;
}

export async function bareStore(name: string): Promise<BareStore> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

  /** Begins requests in one transaction and resolves when it has ended. */
  function run(mode: IDBTransactionMode, begin: (rows: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = db.transaction('rows', mode);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      begin(transaction.objectStore('rows'));
    });
  }

  return {
    read: (keys) =>
      run('readonly', (rows) => {
        for (const key of keys) rows.get(key);
      }),
    readKind: (kind) =>
      run('readonly', (rows) => {
        rows.index('bySort').getAll(IDBKeyRange.bound([kind], [kind, []]));
      }),
    write: (given) =>
      run('readwrite', (rows) => {
        for (const row of given) rows.put(row);
      }),
    prune: (nowMs) =>
      run('readwrite', (rows) => {
        const past = rows.index('byEnd').getAllKeys(IDBKeyRange.upperBound(nowMs));
        past.onsuccess = () => {
          for (const key of past.result) rows.delete(key);
        };
      }),
  };
}
