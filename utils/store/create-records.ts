import type { DBSchema } from 'idb';
import { type Database, database, undo } from './database';
import { createKeptRecords, type SessionMemory } from './kept-records';
import { accepted, type RecordChange, type Records } from './records';
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

  /** Reads, changes and writes values in one transaction. */
  async function writeAll(changes: readonly RecordChange[]): Promise<void> {
    await db.use(async (own) => {
      const transaction = own.transaction('records', 'readwrite', { durability: 'strict' });
      const { done, store } = transaction;
      try {
        const before = await Promise.all(changes.map(({ name }) => store.get(name)));
        const puts = changes.map(({ name, onto }, place) => store.put(onto(before[place]), name));
        await Promise.all([...puts, done]);
      } catch (cause) {
        throw await undo(transaction, cause);
      }
    });
    for (const { name } of changes) unreadable.delete(name);
  }

  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other, as the database would have it: a change that waits is neither lost nor made twice. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  }

  async function updateOne({ name, onto }: RecordChange): Promise<void> {
    const waiting = (await kept.all()).get(name);
    const change = (before: unknown) => onto(waiting ? waiting.onto(before) : before);
    if (await trying(unwritable, name, () => writeAll([{ name, onto: change }]))) {
      if (waiting) await kept.forget(name);
      return;
    }
    const base = waiting ?? (await stored(name));
    await kept.keep(name, { value: onto(base?.value), isBlind: base === null, onto });
  }

  /** The database works: what waits for it goes there, each value by itself. */
  async function takeAlong(): Promise<void> {
    for (const [name, { onto }] of await kept.all()) {
      const isWritten = await trying(unwritable, name, () => writeAll([{ name, onto }]));
      if (isWritten) await kept.forget(name);
    }
  }

  return {
    get health() {
      return kept.isEmpty && unreadable.size === 0 ? 'ok' : 'memory';
    },
    isReadable: ({ name }) => !unreadable.has(name),
    async read(kind) {
      const waiting = (await kept.all()).get(kind.name);
      if (waiting) return accepted(kind, waiting.value);
      return accepted(kind, (await stored(kind.name))?.value);
    },
    update: (kind, change) =>
      inTurn(async () => {
        // It may take several tries: the last is the one that counts.
        let latest = kind.initial;
        const onto = (before: unknown) => {
          latest = change(accepted(kind, before));
          return latest;
        };
        await updateOne({ name: kind.name, onto });
        if (!kept.isEmpty && !unwritable.has(kind.name)) await takeAlong();
        return latest;
      }),
    updateAll: (changes) =>
      inTurn(async () => {
        const mayWrite = kept.isEmpty && changes.every(({ name }) => !unwritable.get(name)?.isOn);
        const written =
          mayWrite &&
          (await writeAll(changes)
            .then(() => true)
            .catch(() => false));
        if (written) return;
        for (const change of changes) await updateOne(change);
      }),
  };
}
