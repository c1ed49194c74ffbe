export type Version = 'v2' | 'v3';

/** A row before it is spelled: keys as v2 writes them. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * v3 spells every key as lodash's `snakeCase` would, which parts digits from letters: `24H` becomes `24_h`.
 * Keys that come in lower case are left as they are.
 */
function snakeCase(key: string): string {
  if (key === key.toLowerCase()) return key;
  return key
    .replace(/([A-Za-z])(\d)/g, '$1_$2')
    .replace(/(\d)([A-Za-z])/g, '$1_$2')
    .toLowerCase();
}

export function spelled(row: Row, version: Version): Row {
  if (version === 'v2') return row;
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value]));
}

/** As some v2 endpoints send their rows: every figure but the id in quotes. */
export function inQuotes(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' && key !== 'TOKEN_ID' ? String(value) : value,
    ]),
  );
}
