import type { Database } from './database';
import { type CacheSchema, databaseRows } from './database-rows';
import { createRest } from './rest';
import type { RowStore } from './row';
import { waitingRows } from './waiting-rows';

/** On a full disk, what would have been pruned within this goes now: prices and lists, which cost nothing to fetch. */
const SOON_MS = 20 * 86_400_000;

export interface SturdyRows extends RowStore {
  readonly health: 'ok' | 'healed' | 'memory';
}

/**
 * Rows in a database that may fail. The database itself has tried a failed use again on a fresh connection.
 *
 *   read ──fails──▶ row by row, dropping what cannot be read ──fails──▶ rebuilt, read ──fails──▶ nothing is there
 *   write ──disk full──▶ what goes soon goes now, write ──fails──┬──▶ it waits in memory
 *     └──fails otherwise──▶ rebuilt, write ──────────────fails──┘
 *
 * After the last step the database is let be for a rest, and what waits lies over what can be read of it. The first
 * write after the rest takes all that waits with it. A rebuild happens once a life: what is lost can be fetched again.
 */
export function sturdyRows(db: Database<CacheSchema>, nowMs: () => number): SturdyRows {
  const stored = databaseRows(db);
  const waiting = waitingRows();
  const reads = createRest(nowMs);
  const writes = createRest(nowMs);

  async function rebuilt(): Promise<void> {
    if (!(await db.rebuild())) throw new Error('not rebuilt');
  }

  /** The first of these attempts that succeeds; `nothing` where none does, or where the database rests. */
  async function reading<T>(attempts: readonly (() => Promise<T>)[], nothing: T): Promise<T> {
    if (reads.isOn) return nothing;
    for (const attempt of attempts) {
      try {
        const found = await attempt();
        reads.end();
        return found;
      } catch {
        // The next attempt is the answer to it.
      }
    }
    reads.begin();
    return nothing;
  }

  async function writing(write: (rows: RowStore) => Promise<void>, wait: () => void): Promise<void> {
    if (reads.isOn || writes.isOn) return wait();
    const attempt = async () => {
      if (!waiting.isEmpty) await waiting.flush(stored);
      await write(stored);
      writes.end();
    };
    try {
      await attempt();
    } catch (cause) {
      try {
        if (isQuota(cause)) await stored.prune(nowMs() + SOON_MS, Number.POSITIVE_INFINITY);
        else await rebuilt();
        await attempt();
      } catch {
        writes.begin();
        wait();
      }
    }
  }

  /** Each row alone, so that one that cannot be read costs nothing but itself. Keys can be read where values cannot. */
  async function readEach(keys: readonly string[]) {
    await stored.size();
    const found = await Promise.allSettled(keys.map((key) => stored.read([key])));
    const bad = keys.filter((_key, place) => found[place]?.status === 'rejected');
    if (bad.length > 0) await stored.write([], bad);
    return found.map((row) => (row.status === 'fulfilled' ? row.value[0] : undefined));
  }

  return {
    get health() {
      if (reads.isOn || writes.isOn || !waiting.isEmpty) return 'memory';
      return db.state === 'healed' ? 'healed' : 'ok';
    },
    async read(keys) {
      const again = () => stored.read(keys);
      const attempts = [again, () => readEach(keys), () => rebuilt().then(again)];
      return waiting.over(keys, await reading(attempts, []));
    },
    async readKind(kind) {
      const again = () => stored.readKind(kind);
      const each = async () => {
        const keys = await stored.keysOf(kind);
        return (await readEach(keys)).filter((row) => row !== undefined);
      };
      return waiting.overKind(kind, await reading([again, each, () => rebuilt().then(again)], []));
    },
    async readTimes(sort) {
      const again = () => stored.readTimes(sort);
      return waiting.overTimes(sort, await reading([again, () => rebuilt().then(again)], new Map()));
    },
    write: (rows, drop) =>
      writing(
        (store) => store.write(rows, drop),
        () => waiting.write(rows, drop),
      ),
    replaceKind: (kind, rows) =>
      writing(
        (store) => store.replaceKind(kind, rows),
        () => waiting.replaceKind(kind, rows),
      ),
    prune: (now, most) =>
      writing(
        (store) => store.prune(now, most),
        () => undefined,
      ),
    clear: () =>
      writing(
        (store) => store.clear(),
        () => waiting.clear(),
      ),
    async size() {
      const again = () => stored.size();
      const { rows, oldestMs } = await reading([again, () => rebuilt().then(again)], {
        rows: 0,
        oldestMs: null,
      });
      const times = waiting.rows.map(({ storedAtMs }) => storedAtMs);
      const all = oldestMs === null ? times : [oldestMs, ...times];
      return { rows: rows + times.length, oldestMs: all.length === 0 ? null : Math.min(...all) };
    },
  };
}

function isQuota(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}
