import type { RowSort, RowStore, StoredRow } from './row';

/** More rows than this are not kept waiting, the longest waiting go first. */
const MOST_WAITING = 5_000;

/**
 * What could not be written: it lies in memory over what the database holds, and goes there once that works again.
 */
export interface WaitingRows {
  readonly isEmpty: boolean;
  readonly rows: readonly StoredRow[];
  write(rows: readonly StoredRow[], drop: readonly string[]): void;
  replaceKind(kind: string, rows: readonly StoredRow[]): void;
  clear(): void;
  /** What the database has under these keys, with what waits laid over it. */
  over(keys: readonly string[], stored: readonly (StoredRow | undefined)[]): (StoredRow | undefined)[];
  overKind(kind: string, stored: readonly StoredRow[]): StoredRow[];
  overTimes(sort: RowSort, stored: ReadonlyMap<string, number>): ReadonlyMap<string, number>;
  /** Writes all of it. What was written waits no longer, whatever becomes of the rest. */
  flush(store: RowStore): Promise<void>;
}

export function waitingRows(): WaitingRows {
  /** Null: the row is to go. */
  const waiting = new Map<string, StoredRow | null>();
  const replaced = new Set<string>();
  let cleared = false;

  const rows = () => [...waiting.values()].filter((row) => row !== null);
  const rowsOf = (kind: string) => rows().filter((row) => row.kind === kind);
  const isOf = (kind: string, key: string) => key.startsWith(`${kind}/`);
  const hides = (key: string) => cleared || waiting.has(key) || [...replaced].some((kind) => isOf(kind, key));

  function note(key: string, row: StoredRow | null): void {
    // Written again it waits as long as the newest.
    waiting.delete(key);
    waiting.set(key, row);
    if (waiting.size <= MOST_WAITING) return;
    const [longest] = waiting.keys();
    if (longest !== undefined) waiting.delete(longest);
  }

  return {
    get isEmpty() {
      return waiting.size === 0 && replaced.size === 0 && !cleared;
    },
    get rows() {
      return rows();
    },
    write(added, drop) {
      for (const key of drop) note(key, null);
      for (const row of added) note(row.key, row);
    },
    replaceKind(kind, added) {
      for (const key of waiting.keys()) if (isOf(kind, key)) waiting.delete(key);
      replaced.add(kind);
      for (const row of added) note(row.key, row);
    },
    clear() {
      waiting.clear();
      replaced.clear();
      cleared = true;
    },
    over: (keys, stored) =>
      keys.map((key, place) => waiting.get(key) ?? (hides(key) ? undefined : stored[place])),
    overKind: (kind, stored) => [...stored.filter(({ key }) => !hides(key)), ...rowsOf(kind)],
    overTimes({ kind, version }, stored) {
      const times = new Map([...stored].filter(([key]) => !hides(key)));
      for (const row of rowsOf(kind)) if (row.version === version) times.set(row.key, row.storedAtMs);
      return times;
    },
    async flush(store) {
      if (cleared) await store.clear();
      cleared = false;
      for (const kind of [...replaced]) {
        await store.replaceKind(kind, rowsOf(kind));
        replaced.delete(kind);
      }
      const batch = [...waiting];
      await store.write(
        batch.flatMap(([, row]) => row ?? []),
        batch.flatMap(([key, row]) => (row === null ? [key] : [])),
      );
      // What was written anew meanwhile waits on.
      for (const [key, row] of batch) if (waiting.get(key) === row) waiting.delete(key);
    },
  };
}
