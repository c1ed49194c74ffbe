/** Where something stands in an answer: names of fields and numbers of rows, from the outside in. */
export type Path = readonly (string | number)[];

export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

function partsOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, place) => [place, item] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Every place of an answer, itself first. */
export function placesOf(body: unknown, path: Path = []): readonly Place[] {
  const inner = partsOf(body).flatMap(([key, value]) => placesOf(value, [...path, key]));
  return [{ path, value: body }, ...inner];
}

export function isLeaf({ value }: Place): boolean {
  return typeof value !== 'object' || value === null;
}

/** Whether a value is a list of rows: of objects alone, or of arrays alone. */
export function isRows(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const isObject = (row: unknown) => typeof row === 'object' && row !== null;
  return value.every((row) => isObject(row) && Array.isArray(row) === Array.isArray(value[0]));
}

/** Where the innermost row stands that holds a place; the object around it where no list is; else null. */
export function rowHolding(body: unknown, path: Path): Path | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    if (isRows(valueAt(body, path.slice(0, length - 1)))) return path.slice(0, length);
  }
  return path.length > 1 ? path.slice(0, -1) : null;
}

function valueAt(body: unknown, path: Path): unknown {
  let here = body;
  for (const key of path) here = partsOf(here).find(([name]) => name === key)?.[1];
  return here;
}

/** An answer with another value at one place. */
export function withValue(body: unknown, path: Path, value: unknown): unknown {
  return changedAt(body, path, () => value);
}

export function changedAt(body: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(body);
  if (Array.isArray(body)) {
    return body.map((item: unknown, place) => (place === first ? changedAt(item, rest, change) : item));
  }
  if (typeof body !== 'object' || body === null) return body;
  // Defines fields instead of assigning them, so that `__proto__` is a field like any other.
  return Object.fromEntries(
    Object.entries(body).map(([key, item]) => [key, key === first ? changedAt(item, rest, change) : item]),
  );
}

/** An answer without one field; in a list, where every column has its place, with null in it. */
export function without(body: unknown, path: Path): unknown {
  const last = path.at(-1);
  if (typeof last !== 'string') return withValue(body, path, null);
  return renamed(body, path, null);
}

/** An answer without one row, or without what stands in one field. */
export function withoutRow(body: unknown, path: Path): unknown {
  const last = path.at(-1);
  if (typeof last === 'string') return withValue(body, path, null);
  return changedAt(body, path.slice(0, -1), (rows) =>
    Array.isArray(rows) ? rows.filter((_, place) => place !== last) : rows,
  );
}

/** An answer with one field called otherwise; left out where `name` is null. */
export function renamed(body: unknown, path: Path, name: string | null): unknown {
  const last = path.at(-1);
  return changedAt(body, path.slice(0, -1), (object) => {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) return object;
    return Object.fromEntries(
      Object.entries(object).flatMap(([key, item]): [string, unknown][] => {
        if (key !== last) return [[key, item]];
        return name === null ? [] : [[name, item]];
      }),
    );
  });
}
