import * as z from 'zod/mini';
import type { Cache, CacheKind, CacheRow } from './cache';
import { type Database, database } from './database';
import { type CacheSchema, createRowTables, databaseRows } from './database-rows';
import { memoryRows } from './memory-rows';
import type { RowStore, StoredRow } from './row';

/** More rows than this are pruned, soonest to expire first. */
export const MOST_ROWS = 20_000;

const storedRow = z.object({ version: z.number(), value: z.unknown(), storedAtMs: z.number() });

/** A cache, what is known of its health, and its upkeep. */
export interface OwnedCache extends Cache {
  readonly health: 'ok' | 'healed' | 'memory';
  prune(): Promise<void>;
  clear(): Promise<void>;
  size(): Promise<{ readonly rows: number; readonly oldestMs: number | null }>;
}

export function cacheDatabase(name = 'plimsoll-cache'): Database<CacheSchema> {
  return database<CacheSchema>({ name, version: 1, upgrade: createRowTables, mayRebuild: true });
}

/**
 * The cache over a database. A use that fails is tried again after the database was rebuilt (what it holds can
 * be fetched again); where that fails too, the cache goes on in memory for the rest of the worker's life.
 */
export function createCache(db: Database<CacheSchema>, nowMs: () => number): OwnedCache {
  const durable = databaseRows(db);
  let inMemory: RowStore | null = null;

  async function use<T>(work: (rows: RowStore) => Promise<T>): Promise<T> {
    if (inMemory) return work(inMemory);
    try {
      return await work(durable);
    } catch (cause) {
      if (isQuota(cause)) await durable.prune(nowMs(), MOST_ROWS / 4).catch(() => undefined);
      else await db.rebuild();
    }
    try {
      return await work(durable);
    } catch {
      inMemory ??= memoryRows();
      return work(inMemory);
    }
  }

  const accept = <T>(kind: CacheKind<T>, row: StoredRow | undefined): CacheRow<T> | null => {
    const shaped = storedRow.safeParse(row);
    if (!shaped.success || shaped.data.version !== kind.version) return null;
    const value = kind.schema.safeParse(shaped.data.value);
    if (!value.success) return null;
    const ageMs = nowMs() - shaped.data.storedAtMs;
    return {
      value: value.data,
      storedAtMs: shaped.data.storedAtMs,
      // A row from the future means that the clock was set back: it is shown, but not trusted to be fresh.
      fresh: ageMs >= 0 && ageMs < kind.freshForMs,
    };
  };

  const rowsOf = <T>(kind: CacheKind<T>, entries: ReadonlyMap<string, T>): StoredRow[] =>
    [...entries].map(([id, value]) => ({
      key: keyOf(kind, id),
      kind: kind.name,
      version: kind.version,
      value,
      storedAtMs: nowMs(),
      keepUntilMs: nowMs() + kind.keepForMs,
    }));

  async function keepGood<T>(
    kind: CacheKind<T>,
    found: readonly (readonly [string, StoredRow | undefined])[],
  ): Promise<ReadonlyMap<string, CacheRow<T>>> {
    const good = new Map<string, CacheRow<T>>();
    const bad: string[] = [];
    for (const [id, row] of found) {
      const accepted = accept(kind, row);
      if (accepted) good.set(id, accepted);
      else if (row) bad.push(keyOf(kind, id));
    }
    if (bad.length > 0) await use((rows) => rows.write([], bad));
    return good;
  }

  async function getMany<T>(kind: CacheKind<T>, ids: readonly string[]) {
    const rows = await use((store) => store.read(ids.map((id) => keyOf(kind, id))));
    return keepGood(
      kind,
      ids.map((id, place) => [id, rows[place]] as const),
    );
  }

  return {
    get health() {
      if (inMemory) return 'memory';
      return db.state === 'healed' ? 'healed' : 'ok';
    },
    get: async (kind, id) => (await getMany(kind, [id])).get(id) ?? null,
    getMany,
    getAll: async (kind) => {
      const rows = await use((store) => store.readKind(kind.name));
      return keepGood(
        kind,
        rows.map((row) => [row.key.slice(kind.name.length + 1), row] as const),
      );
    },
    put: (kind, entries) => use((store) => store.write(rowsOf(kind, entries), [])),
    replace: (kind, entries) => use((store) => store.replaceKind(kind.name, rowsOf(kind, entries))),
    prune: () => use((store) => store.prune(nowMs(), MOST_ROWS)),
    clear: () => use((store) => store.clear()),
    size: () => use((store) => store.size()),
  };
}

function keyOf(kind: { readonly name: string }, id: string): string {
  return `${kind.name}/${id}`;
}

function isQuota(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}
