import type { IndexRow } from '@/utils/briefing/index-room';

export const INDEX_COLUMNS = [
  'name',
  'grade',
  'holdingsCount',
  'change24hPct',
  'change7dPct',
  'change1mPct',
  'changeAllTimePct',
] as const;
export type IndexColumn = (typeof INDEX_COLUMNS)[number];

export interface IndexOrder {
  readonly column: IndexColumn;
  readonly down: boolean;
}

/** A column is first sorted with its highest on top, names from A; chosen again, the other way. */
export function nextIndexOrder(order: IndexOrder, column: IndexColumn): IndexOrder {
  return order.column === column ? { column, down: !order.down } : { column, down: column !== 'name' };
}

/** Rows without a figure stand last whichever way one sorts. */
export function sortedIndices(rows: readonly IndexRow[], { column, down }: IndexOrder): readonly IndexRow[] {
  const sign = down ? -1 : 1;
  return rows.toSorted((one, other) => {
    if (column === 'name') return sign * one.name.localeCompare(other.name);
    const [left, right] = [one[column], other[column]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || one.name.localeCompare(other.name);
  });
}

export type ManagementFilter = 'all' | 'active' | 'passive';

/** An index whose kind is not known stands only among all. */
export function filteredIndices(rows: readonly IndexRow[], filter: ManagementFilter): readonly IndexRow[] {
  return filter === 'all' ? rows : rows.filter(({ management }) => management === filter);
}
