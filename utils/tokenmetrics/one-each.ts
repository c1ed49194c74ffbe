/**
 * Leaves one row for each thing: the one with the latest date. Rows that cannot be put in order (no dates, or the
 * same one) and say different things contradict each other, and then none of them is believed, so that the order
 * in which a service happens to send them never decides a figure.
 * @param keyOf what a row is about.
 * @param dateOf epoch ms of a row's own date; null where it has none.
 */
export function oneEach<T>(
  rows: readonly T[],
  keyOf: (row: T) => string | number,
  dateOf: (row: T) => number | null,
): T[] {
  const groups = new Map<string | number, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = newest(group, dateOf);
    return first === undefined || others.some((other) => !same(first, other)) ? [] : [first];
  });
}

/** Rows of the latest date; all of them where one has no date and might be later than any. */
function newest<T>(rows: readonly T[], dateOf: (row: T) => number | null): readonly T[] {
  const dates = rows.map(dateOf).filter((date) => date !== null);
  if (dates.length < rows.length) return rows;
  const latestMs = Math.max(...dates);
  return rows.filter((row) => dateOf(row) === latestMs);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
