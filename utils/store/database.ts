import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { createRest } from './rest';

/**
 * One IndexedDB database and its life:
 *
 *   closed ──open──▶ open ──versionchange, terminated──▶ closed (opened again at the next use)
 *     │ fails           └──a use fails──▶ closed, opened again and tried once more
 *     ▼
 *   opened once more ──ok──▶ open
 *     │ fails
 *     ▼
 *   rebuild allowed? ──yes──▶ delete, open ──ok──▶ open (healed)
 *     │ no                        │ fails
 *     ▼                           ▼
 *   broken: every use throws `DatabaseBroken` at once and the caller goes on in memory, until a rest has passed;
 *   then it is opened again, once a rest, each rest twice as long as the one before
 */
export interface Database<S extends DBSchema> {
  /**
   * Runs `work` on an open connection; where it fails, once more on a fresh one. So `work` is one transaction, which
   * either happened or did not.
   */
  use<T>(work: (db: IDBPDatabase<S>) => Promise<T>): Promise<T>;
  /** Deletes and creates the database anew, once a life; false where that is not allowed, was tried, or failed. */
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
  readonly upgrade: (
    db: IDBPDatabase<S>,
    oldVersion: number,
    transaction: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
  ) => void;
  /** Every store that is used: a newer database that has them all is used as it is. */
  readonly stores: readonly StoreNames<S>[];
  /** Only what can be fetched again may be deleted to heal. Settings and keys may not. */
  readonly mayRebuild: boolean;
  /** How long an open or a deletion may take before it counts as failed. */
  readonly openTimeoutMs?: number;
  readonly nowMs?: () => number;
}

/** Another connection that does not let go within this is not waited for. */
const BLOCKED_MS = 500;

export function database<S extends DBSchema>(plan: Plan<S>): Database<S> {
  const rest = createRest(plan.nowMs ?? Date.now);
  let connection: Promise<IDBPDatabase<S>> | null = null;
  let state: Database<S>['state'] = 'closed';
  let rebuilt = false;
  let rebuilding: Promise<boolean> | null = null;
  let isNew = false;

  const forget = () => {
    connection = null;
    if (state !== 'broken') state = 'closed';
  };

  const openAt = (version: number | undefined) =>
    inTime<IDBPDatabase<S>>(
      plan.openTimeoutMs ?? 5_000,
      (blocked) =>
        openDB<S>(plan.name, version, {
          upgrade: (db, oldVersion, _newVersion, transaction) => plan.upgrade(db, oldVersion, transaction),
          blocked,
          // A newer Plimsoll in another context waits for us: let go, and open again when next asked.
          blocking: (_current, _blocked, event) => {
            if (event.target instanceof IDBDatabase) event.target.close();
            forget();
          },
          terminated: forget,
        }),
      // It opened after all, too late for whoever waited: the next use need not rest.
      (late) => {
        late.close();
        rest.end();
      },
    );

  const open = async (): Promise<IDBPDatabase<S>> => {
    try {
      return await openAt(plan.version);
    } catch (cause) {
      if (!isNewer(cause)) throw cause;
    }
    // A newer Plimsoll made it. What it holds heals row by row; nothing of it is deleted.
    const db = await openAt(undefined);
    if (plan.stores.every((store) => db.objectStoreNames.contains(store))) return db;
    db.close();
    throw new DatabaseBroken(plan.name);
  };

  const deleteAndOpen = async (): Promise<IDBPDatabase<S>> => {
    if (!plan.mayRebuild || rebuilt) throw new DatabaseBroken(plan.name);
    rebuilt = true;
    await inTime(plan.openTimeoutMs ?? 5_000, (blocked) => deleteDB(plan.name, { blocked }));
    isNew = true;
    return open();
  };

  const opened = (opening: Promise<IDBPDatabase<S>>): Promise<IDBPDatabase<S>> =>
    opening.then(
      (db) => {
        state = isNew ? 'healed' : 'open';
        rest.end();
        return db;
      },
      (cause: unknown) => {
        state = 'broken';
        connection = null;
        rest.begin();
        throw new DatabaseBroken(plan.name, { cause });
      },
    );

  const connect = (): Promise<IDBPDatabase<S>> => {
    if (connection) return connection;
    if (rest.isOn) throw new DatabaseBroken(plan.name);
    connection = opened(open().catch(open).catch(deleteAndOpen));
    return connection;
  };

  return {
    get state() {
      return state;
    },
    rebuild: async () => {
      if (rebuilding) return rebuilding;
      if (!plan.mayRebuild || rebuilt || rest.isOn) return false;
      const former = connection;
      connection = opened(
        Promise.resolve(former?.then((db) => db.close()))
          .catch(() => {})
          .then(deleteAndOpen),
      );
      rebuilding = connection.then(
        () => true,
        () => false,
      );
      const done = await rebuilding;
      rebuilding = null;
      return done;
    },
    close: () => {
      connection?.then((db) => db.close()).catch(() => undefined);
      forget();
    },
    use: async (work) => {
      const opening = connect();
      const db = await opening;
      try {
        return await work(db);
      } catch (cause) {
        // A full disk is no fault of the connection.
        if (!(cause instanceof DOMException) || cause.name === 'QuotaExceededError') throw cause;
        // Others may have opened it anew meanwhile.
        if (connection === opening) {
          db.close();
          forget();
        }
        return work(await connect());
      }
    },
  };
}

/** The parts of a transaction that tell how it ended. */
interface Ending {
  readonly error: DOMException | null;
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Sees to it that nothing of a transaction remains in which something failed.
 * @returns why it fell; the requests that fall with it say only that they did.
 */
export async function undo(transaction: Ending, cause: unknown): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => undefined);
  return transaction.error ?? cause;
}

function isNewer(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'VersionError';
}

/**
 * Rejects where `begin` takes too long, or is blocked by another connection for long.
 * @param tooLate is given what came after that.
 */
async function inTime<T>(
  mostMs: number,
  begin: (blocked: () => void) => Promise<T>,
  tooLate: (value: T) => void = () => undefined,
): Promise<T> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  let isLate = false;
  try {
    return await new Promise<T>((resolve, reject) => {
      const giveUpAfter = (ms: number) => {
        const giveUp = () => {
          isLate = true;
          reject(new DatabaseBroken('timed out'));
        };
        timers.push(setTimeout(giveUp, ms));
      };
      giveUpAfter(mostMs);
      begin(() => giveUpAfter(BLOCKED_MS)).then((value) => {
        if (isLate) tooLate(value);
        else resolve(value);
      }, reject);
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
