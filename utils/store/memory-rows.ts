import type { RowStore, StoredRow } from './row';

/** Rows for as long as this worker lives: what is left when the database cannot be used. */
export function memoryRows(): RowStore {
  const rows = new Map<string, StoredRow>();
  const ofKind = (kind: string) => [...rows.values()].filter((row) => row.kind === kind);
  return {
    read: async (keys) => keys.map((key) => rows.get(key)),
    readKind: async (kind) => ofKind(kind),
    write: async (added, drop) => {
      for (const key of drop) rows.delete(key);
      for (const row of added) rows.set(row.key, row);
    },
    replaceKind: async (kind, added) => {
      for (const row of ofKind(kind)) rows.delete(row.key);
      for (const row of added) rows.set(row.key, row);
    },
    prune: async (nowMs, most) => {
      const byEnd = [...rows.values()].sort((a, b) => a.keepUntilMs - b.keepUntilMs);
      const surplus = byEnd.length - most;
      byEnd.forEach((row, place) => {
        if (row.keepUntilMs <= nowMs || place < surplus) rows.delete(row.key);
      });
    },
    clear: async () => rows.clear(),
    size: async () => ({
      rows: rows.size,
      oldestMs: rows.size === 0 ? null : Math.min(...[...rows.values()].map((row) => row.storedAtMs)),
    }),
  };
}
