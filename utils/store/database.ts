import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/**
 * One IndexedDB database and its life:
 *
 *   closed ──open──▶ open ──versionchange, terminated──▶ closed (opened again at the next use)
 *     │ fails
 *     ▼
 *   rebuild allowed? ──yes──▶ delete, open once more ──ok──▶ open (healed)
 *     │ no                        │ fails
 *     ▼                           ▼
 *   broken (every use throws `DatabaseBroken`; the caller goes on in memory)
 */
export interface Database<S extends DBSchema> {
  /** Runs `work` on an open connection. A connection that turns out to be gone is opened once more. */
  use<T>(work: (db: IDBPDatabase<S>) => Promise<T>): Promise<T>;
  /** Deletes and creates the database anew, once; false where that is not allowed, was tried, or failed. */
  rebuild(): Promise<boolean>;
  readonly state: 'closed' | 'open' | 'healed' | 'broken';
  close(): void;
}

export class DatabaseBroken extends Error {
  override readonly name = 'DatabaseBroken';
}

interface Plan<S extends DBSchema> {
  readonly name: string;
  readonly version: number;
  /** Brings the stores from `oldVersion` (0 where there was nothing) to `version`. */
  readonly upgrade: (db: IDBPDatabase<S>, oldVersion: number) => void;
  /** Only what can be fetched again may be deleted to heal. Settings and keys may not. */
  readonly mayRebuild: boolean;
  /** How long an open may be blocked by another connection before it counts as failed. */
  readonly openTimeoutMs?: number;
}

export function database<S extends DBSchema>(plan: Plan<S>): Database<S> {
  let connection: Promise<IDBPDatabase<S>> | null = null;
  let state: Database<S>['state'] = 'closed';
  let rebuilt = false;

  const forget = () => {
    connection = null;
    if (state !== 'broken') state = 'closed';
  };

  const open = () =>
    within(
      plan.openTimeoutMs ?? 5_000,
      openDB<S>(plan.name, plan.version, {
        upgrade: plan.upgrade,
        // A newer Plimsoll in another context waits for us: let go, and open again when next asked.
        blocking: (_current, _blocked, event) => {
          if (event.target instanceof IDBDatabase) event.target.close();
          forget();
        },
        terminated: forget,
      }),
    );

  const deleteAndOpen = async (): Promise<IDBPDatabase<S>> => {
    if (!plan.mayRebuild || rebuilt) throw new DatabaseBroken(plan.name);
    rebuilt = true;
    await within(plan.openTimeoutMs ?? 5_000, deleteDB(plan.name));
    const db = await open();
    state = 'healed';
    return db;
  };

  const openOrHeal = async (): Promise<IDBPDatabase<S>> => {
    try {
      const db = await open();
      if (state === 'closed') state = rebuilt ? 'healed' : 'open';
      return db;
    } catch {
      return deleteAndOpen();
    }
  };

  const orBroken = (opening: Promise<IDBPDatabase<S>>) =>
    opening.catch((cause: unknown) => {
      state = 'broken';
      throw new DatabaseBroken(plan.name, { cause });
    });

  const connect = () => {
    if (state === 'broken') throw new DatabaseBroken(plan.name);
    connection ??= orBroken(openOrHeal());
    return connection;
  };

  return {
    get state() {
      return state;
    },
    rebuild: async () => {
      if (!plan.mayRebuild || rebuilt) return false;
      await connection?.then((db) => db.close()).catch(() => undefined);
      connection = orBroken(deleteAndOpen());
      return connection.then(
        () => true,
        () => false,
      );
    },
    close: () => {
      connection?.then((db) => db.close()).catch(() => undefined);
      forget();
    },
    use: async (work) => {
      const db = await connect();
      try {
        return await work(db);
      } catch (cause) {
        if (!(cause instanceof DOMException) || cause.name !== 'InvalidStateError') throw cause;
        forget();
        return work(await connect());
      }
    },
  };
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseBroken('timed out')), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
