import * as z from 'zod/mini';
import type { Cache, CacheKind, CacheRow } from './cache';
import { type Database, database } from './database';
import { type CacheSchema, upgradeRows } from './database-rows';
import type { StoredRow } from './row';
import { sturdyRows } from './sturdy-rows';

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

export function cacheDatabase(name = 'plimsoll-cache', nowMs?: () => number): Database<CacheSchema> {
  return database<CacheSchema>({
    name,
    version: 2,
    upgrade: upgradeRows,
    stores: ['rows'],
    mayRebuild: true,
    ...(nowMs && { nowMs }),
  });
}

/** The cache over a database; what becomes of it where the database fails is the rows' own affair. */
export function createCache(db: Database<CacheSchema>, nowMs: () => number): OwnedCache {
  const rows = sturdyRows(db, nowMs);

  const accept = <T>(kind: CacheKind<T>, row: StoredRow): CacheRow<T> | null => {
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

  function rowsOf<T>(kind: CacheKind<T>, entries: ReadonlyMap<string, T>): StoredRow[] {
    // What comes together has one time.
    const storedAtMs = nowMs();
    const keepUntilMs = storedAtMs + kind.keepForMs;
    return [...entries].map(([id, value]) => ({
      key: keyOf(kind, id),
      kind: kind.name,
      version: kind.version,
      value,
      storedAtMs,
      keepUntilMs,
    }));
  }

  /** What is good, by id; what is not is deleted. */
  async function keepGood<T>(
    kind: CacheKind<T>,
    found: readonly (StoredRow | undefined)[],
  ): Promise<ReadonlyMap<string, CacheRow<T>>> {
    const good = new Map<string, CacheRow<T>>();
    const bad: string[] = [];
    for (const row of found) {
      if (!row) continue;
      const id = idOf(kind, row.key);
      const accepted = id === null ? null : accept(kind, row);
      if (id !== null && accepted) good.set(id, accepted);
      else bad.push(row.key);
    }
    if (bad.length > 0) await rows.write([], bad);
    return good;
  }

  const getMany = async <T>(kind: CacheKind<T>, ids: readonly string[]) =>
    keepGood(kind, await rows.read(ids.map((id) => keyOf(kind, id))));

  return {
    get health() {
      return rows.health;
    },
    get: async (kind, id) => (await getMany(kind, [id])).get(id) ?? null,
    getMany,
    getAll: async (kind) => keepGood(kind, await rows.readKind(kind.name)),
    times: async (kind) => {
      const times = await rows.readTimes({ kind: kind.name, version: kind.version });
      return new Map(
        [...times].flatMap(([key, storedAtMs]) => {
          const id = idOf(kind, key);
          return id === null ? [] : [[id, storedAtMs] as const];
        }),
      );
    },
    put: (kind, entries) => rows.write(rowsOf(kind, entries), []),
    replace: (kind, entries) => rows.replaceKind(kind.name, rowsOf(kind, entries)),
    prune: () => rows.prune(nowMs(), MOST_ROWS),
    clear: () => rows.clear(),
    size: () => rows.size(),
  };
}

function keyOf(kind: { readonly name: string }, id: string): string {
  return `${kind.name}/${id}`;
}

/** Null where the key is none of the kind's: such a row was written by nothing of ours. */
function idOf(kind: { readonly name: string }, key: unknown): string | null {
  const start = keyOf(kind, '');
  return typeof key === 'string' && key.startsWith(start) ? key.slice(start.length) : null;
}
