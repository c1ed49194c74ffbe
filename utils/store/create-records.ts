import type { DBSchema } from 'idb';
import { type Database, database, undo } from './database';
import { createKeptRecords, type SessionMemory } from './kept-records';
import type { RecordKind, Records } from './records';
import { createRest, type Rest } from './rest';

interface OwnSchema extends DBSchema {
  records: { key: string; value: unknown };
}

/** Records, and whether they outlive the browser. */
export interface OwnedRecords extends Records {
  readonly health: 'ok' | 'memory';
}

/** Never rebuilt by itself: it holds the user's key, settings and choices. */
export function ownDatabase(name = 'plimsoll-own', nowMs?: () => number): Database<OwnSchema> {
  return database<OwnSchema>({
    name,
    version: 1,
    upgrade: (db, oldVersion) => {
      if (oldVersion < 1) db.createObjectStore('records');
    },
    stores: ['records'],
    mayRebuild: false,
    ...(nowMs && { nowMs }),
  });
}

/**
 * Durable values over a database. A value that cannot be written lies in session memory instead, and is taken to the
 * database by the first update that goes well again. What fails is let be for a rest, value by value: one that is
 * damaged costs nothing but itself.
 * @param session outlives the worker, not the browser.
 */
export function createRecords(
  db: Database<OwnSchema>,
  session?: SessionMemory,
  nowMs: () => number = Date.now,
): OwnedRecords {
  const kept = createKeptRecords(session);
  const unreadable = new Map<string, Rest>();
  const unwritable = new Map<string, Rest>();

  const accept = <T>(kind: RecordKind<T>, stored: unknown): T => {
    if (stored === undefined) return kind.initial;
    const parsed = kind.schema.safeParse(stored);
    if (parsed.success) return parsed.data;
    return kind.heal ? kind.heal(stored) : kind.initial;
  };

  /** Null where it fails or rests. */
  async function trying<T>(
    rests: Map<string, Rest>,
    name: string,
    work: () => Promise<T>,
  ): Promise<{ readonly value: T } | null> {
    const rest = rests.get(name);
    if (rest?.isOn) return null;
    try {
      const value = await work();
      rests.delete(name);
      return { value };
    } catch {
      const longer = rest ?? createRest(nowMs);
      longer.begin();
      rests.set(name, longer);
      return null;
    }
  }

  const stored = (name: string) =>
    trying(unreadable, name, () => db.use<unknown>((own) => own.get('records', name)));

  /** Reads, changes and writes a value in one transaction. */
  const write = <T>(name: string, change: (before: unknown) => T) =>
    trying(unwritable, name, () =>
      db.use(async (own) => {
        const transaction = own.transaction('records', 'readwrite', { durability: 'strict' });
        try {
          const next = change(await transaction.store.get(name));
          await Promise.all([transaction.store.put(next, name), transaction.done]);
          unreadable.delete(name);
          return next;
        } catch (cause) {
          throw await undo(transaction, cause);
        }
      }),
    );

  const turns = new Map<string, Promise<unknown>>();

  /** One after the other, as the database would have it: a change that waits is neither lost nor made twice. */
  function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(name) ?? Promise.resolve()).then(work, work);
    turns.set(name, turn);
    return turn;
  }

  /** The database works: what waits for it goes there, each value by itself. */
  async function takeAlong(): Promise<void> {
    for (const name of (await kept.all()).keys()) {
      await inTurn(name, async () => {
        const record = (await kept.all()).get(name);
        if (record && (await write(name, record.onto))) await kept.forget(name);
      });
    }
  }

  return {
    get health() {
      return kept.isEmpty && unreadable.size === 0 ? 'ok' : 'memory';
    },
    isReadable: ({ name }) => !unreadable.has(name),
    async read(kind) {
      const waiting = (await kept.all()).get(kind.name);
      if (waiting) return accept(kind, waiting.value);
      return accept(kind, (await stored(kind.name))?.value);
    },
    update: (kind, change) =>
      inTurn(kind.name, async () => {
        const { name } = kind;
        const onto = (value: unknown) => change(accept(kind, value));
        const waiting = (await kept.all()).get(name);
        const written = await write(name, (before) => onto(waiting ? waiting.onto(before) : before));
        if (written) {
          if (waiting) await kept.forget(name);
          return written.value;
        }
        const base = waiting ?? (await stored(name));
        const value = onto(base?.value);
        await kept.keep(name, { value, isBlind: base === null, onto });
        return value;
      }).then(async (value) => {
        if (!kept.isEmpty && !unwritable.has(kind.name)) await takeAlong();
        return value;
      }),
  };
}
