import { vi } from 'vitest';

/** An operation of IndexedDB that can be made to fail. */
export type Operation = 'open' | 'deleteDatabase' | 'get' | 'getAll' | 'count' | 'put' | 'delete';

interface Broken {
  /** How often it was tried while it failed. */
  readonly tries: number;
  mend(): void;
}

/**
 * Every try of an operation fails with this error, as the browser words it, until it is mended.
 * @param isHit which tries fail, given their first argument; all of them unless told.
 */
export function breakOperation(
  operation: Operation,
  error: string,
  isHit: (argument: unknown) => boolean = () => true,
): Broken {
  let tries = 0;
  const fail = (argument: unknown): void => {
    if (!isHit(argument)) return;
    tries += 1;
    throw new DOMException('injected', error);
  };
  const mend = spyOn(operation, fail);
  return {
    get tries() {
      return tries;
    },
    mend,
  };
}

function spyOn(operation: Operation, fail: (argument: unknown) => void): () => void {
  switch (operation) {
    case 'open': {
      const real = indexedDB.open.bind(indexedDB);
      const spy = vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
        fail(given[0]);
        return real(...given);
      });
      return () => spy.mockRestore();
    }
    case 'deleteDatabase': {
      const real = indexedDB.deleteDatabase.bind(indexedDB);
      const spy = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
        fail(name);
        return real(name);
      });
      return () => spy.mockRestore();
    }
    case 'getAll': {
      const { getAll } = IDBIndex.prototype;
      const spy = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (
        this: IDBIndex,
        ...given
      ) {
        fail(given[0]);
        return getAll.apply(this, given);
      });
      return () => spy.mockRestore();
    }
    case 'put': {
      const { put } = IDBObjectStore.prototype;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
        key?: IDBValidKey,
      ) {
        fail(value);
        return key === undefined ? put.call(this, value) : put.call(this, value, key);
      });
      return () => spy.mockRestore();
    }
    case 'get':
    case 'delete':
    case 'count': {
      const real: (this: IDBObjectStore, key: IDBValidKey) => IDBRequest =
        IDBObjectStore.prototype[operation];
      const spy = vi.spyOn(IDBObjectStore.prototype, operation).mockImplementation(function (
        this: IDBObjectStore,
        ...given: unknown[]
      ) {
        fail(given[0]);
        return Reflect.apply(real, this, given);
      });
      return () => spy.mockRestore();
    }
  }
}

/** The disk is full: whatever is put, its transaction is undone at the end, and says why. */
export function fillDisk(): Broken {
  let tries = 0;
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    tries += 1;
    const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
    // The pretend database's own way of undoing: the requests fall with an AbortError, as in a browser.
    const undo: unknown = Reflect.get(this.transaction, '_abort');
    if (typeof undo === 'function') Reflect.apply(undo, this.transaction, ['QuotaExceededError']);
    return request;
  });
  return {
    get tries() {
      return tries;
    },
    mend: () => spy.mockRestore(),
  };
}

/** Opens a database as another window does. */
export function openElsewhere(name: string, version?: number, blocked?: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => blocked?.();
  });
}
