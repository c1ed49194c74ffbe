import type { DBSchema } from 'idb';
import { type Database, database } from './database';
import type { RecordKind, Records } from './records';

interface OwnSchema extends DBSchema {
  records: { key: string; value: unknown };
}

/** Records, and whether they outlive the browser. */
export interface OwnedRecords extends Records {
  readonly health: 'ok' | 'memory';
}

/** Never rebuilt by itself: it holds the user's key, settings and choices. */
export function ownDatabase(name = 'plimsoll-own'): Database<OwnSchema> {
  return database<OwnSchema>({
    name,
    version: 1,
    upgrade: (db, oldVersion) => {
      if (oldVersion < 1) db.createObjectStore('records');
    },
    mayRebuild: false,
  });
}

/** Durable values over a database; kept in memory, and said so, while the database cannot be used. */
export function createRecords(db: Database<OwnSchema>): OwnedRecords {
  const inMemory = new Map<string, unknown>();
  let health: OwnedRecords['health'] = 'ok';

  const accept = <T>(kind: RecordKind<T>, stored: unknown): T => {
    if (stored === undefined) return kind.initial;
    const parsed = kind.schema.safeParse(stored);
    if (parsed.success) return parsed.data;
    return kind.heal ? kind.heal(stored) : kind.initial;
  };

  return {
    get health() {
      return health;
    },
    async read(kind) {
      if (inMemory.has(kind.name)) return accept(kind, inMemory.get(kind.name));
      try {
        return accept(kind, await db.use((own) => own.get('records', kind.name)));
      } catch {
        health = 'memory';
        return kind.initial;
      }
    },
    async update(kind, change) {
      try {
        const written = await db.use(async (own) => {
          const transaction = own.transaction('records', 'readwrite', { durability: 'strict' });
          const next = change(accept(kind, await transaction.store.get(kind.name)));
          await Promise.all([transaction.store.put(next, kind.name), transaction.done]);
          return next;
        });
        // Once writing works again the database is the truth, not what was kept meanwhile.
        inMemory.delete(kind.name);
        return written;
      } catch {
        health = 'memory';
        const next = change(accept(kind, inMemory.get(kind.name)));
        inMemory.set(kind.name, next);
        return next;
      }
    },
  };
}
