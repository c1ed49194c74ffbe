import { isWholeOrNone, type Told, type ToldRow } from './told';

/** A figure by the list and row it stands in, and what it says there; `undefined` where it is not told. */
type Figures = ReadonlyMap<string, string>;

/** What honest changes in one place of an answer do to what is told of it. */
export interface Dependence {
  /** Whether they may make the whole answer a failure: not where it tells of others in rows of their own. */
  readonly mayFail: boolean;
  readonly figures: ReadonlySet<string>;
  /** Rows of which anything depends on the place, by list and row. */
  readonly rows: ReadonlySet<string>;
}

const NOTHING: ToldRow = new Map();
const NO_ROWS: ReadonlyMap<string, ToldRow> = new Map();

function rowName(list: string, row: string): string {
  return `${list}|${row}`;
}

function figureName(list: string, row: string, field: string): string {
  return `${rowName(list, row)}|${field}`;
}

/** Every figure in which two readings differ, with what the second one says. */
export function changed(base: Told, other: Told): Figures {
  const figures = new Map<string, string>();
  for (const list of new Set([...base.lists.keys(), ...other.lists.keys()])) {
    const [rows, others] = [base.lists.get(list) ?? NO_ROWS, other.lists.get(list) ?? NO_ROWS];
    for (const row of new Set([...rows.keys(), ...others.keys()])) {
      const [was, is] = [rows.get(row) ?? NOTHING, others.get(row) ?? NOTHING];
      for (const field of new Set([...was.keys(), ...is.keys()])) {
        const value = is.get(field) ?? 'undefined';
        if (was.get(field) !== value) figures.set(figureName(list, row, field), value);
      }
    }
  }
  return figures;
}

/**
 * What depends on a place, as far as honest changes in it show.
 * @param honest readings with something else in the place that could have been meant, or with nothing in it.
 * @param emptied readings without the row that holds the place.
 */
export function dependence(base: Told, honest: readonly Told[], emptied: readonly Told[]): Dependence {
  const figures = new Set(honest.flatMap((other) => [...changed(base, other).keys()]));
  const rows = new Set(
    [...honest, ...emptied]
      .flatMap((other) => [...changed(base, other).keys()])
      .map((figure) => figure.slice(0, figure.lastIndexOf('|'))),
  );
  const isOneOfMany = emptied.some(({ lists }) => (lists.get('rows')?.size ?? 0) > 0);
  return { mayFail: rows.size > 0 && !isOneOfMany, figures, rows };
}

/** A figure that is not told, or told to be unknown. */
export function isUnknown(value: string): boolean {
  return value === 'undefined' || value === 'null';
}

/**
 * Looks for a figure that was made up: one that differs although nothing honest in the place changes it, and for a
 * row that is gone or new although the place is none of its own.
 * @param fallback what is told where the place is empty, if what stands there now says no more than that; else null.
 * @returns what is wrong, or null.
 */
export function madeUp(base: Told, now: Told, allowed: Dependence, fallback: Told | null): string | null {
  if (now.failure !== null) {
    return allowed.mayFail ? null : `all is refused as ${now.failure}`;
  }
  const emptied = fallback === null ? null : changed(base, fallback);
  for (const [figure, value] of changed(base, now)) {
    const [list = '', row = ''] = figure.split('|');
    const isNew = base.lists.get(list)?.has(row) !== true && !isWholeOrNone(list);
    if (isNew) {
      const isHonest = allowed.figures.has(figure) && (emptied === null || emptied.get(figure) === value);
      if (isHonest || isOldRow(base, now, allowed, list, row)) continue;
      return `${rowName(list, row)} came from nowhere`;
    }
    if (!touches(allowed, list, row)) return `${figure} became ${value} and its row is another`;
    if (isUnknown(value)) continue;
    // A ladder may have more steps than any honest change in the place gave it.
    if (isWholeOrNone(list) && fallback === null) continue;
    if (!allowed.figures.has(figure)) return `${figure} became ${value} and depends on something else`;
    const isFallback = emptied === null || (isName(figure, value) && emptied.get(figure) === value);
    if (!isFallback) return `${figure} became ${value}, which was read from what cannot be read`;
  }
  return null;
}

/** A name may stand in for another; a number, and what decides how one is read, never does. */
function isName(figure: string, value: string): boolean {
  return Number.isNaN(Number(value)) && !/\|(?:market|style|inverse|tradingState)$/.test(figure);
}

function touches({ rows }: Dependence, list: string, row: string): boolean {
  if (rows.has(rowName(list, row))) return true;
  return isWholeOrNone(list) && [...rows].some((name) => name.startsWith(rowName(list, '')));
}

/** Whether a row about something new is an old one under another name, its other figures unchanged. */
function isOldRow(base: Told, now: Told, allowed: Dependence, list: string, row: string): boolean {
  const others = now.lists.get(list) ?? NO_ROWS;
  const lost = [...(base.lists.get(list) ?? NO_ROWS)].filter(([name]) => !others.has(name));
  return lost.some(([name, old]) =>
    [...(others.get(row) ?? NOTHING)].every(
      ([field, value]) =>
        old.get(field) === value || isUnknown(value) || allowed.figures.has(figureName(list, name, field)),
    ),
  );
}
