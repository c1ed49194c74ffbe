import { choices } from '../exchanges/facts/mutations';
import { changed, type Dependence, dependence, isUnknown, madeUp } from './differences';
import { ALL_JUNK, isUnreadable, KEYS, POISONED, plausible } from './junk';
import {
  changedAt,
  isLeaf,
  isRows,
  type Place,
  placesOf,
  renamed,
  rowHolding,
  without,
  withoutRow,
  withValue,
} from './places';
import { isInPlace, isWordForNone, type Reading } from './readings';
import { isWholeOrNone, type Told, toldBy } from './told';
import { vocabulary } from './vocabulary';

/** An answer with one thing wrong, and what may be said of what is then told. */
export interface Mutant {
  readonly what: string;
  readonly body: unknown;
  /** @returns what is wrong with a reading of it, or null. */
  judge(now: Told): string | null;
}

interface Draw {
  below(end: number): number;
  of<T>(items: readonly [T, ...T[]] | readonly T[]): T | undefined;
}

function drawing(next: () => number): Draw {
  const below = (end: number) => Math.floor(next() * end);
  return { below, of: (items) => items[below(items.length)] };
}

/** Mutants of one answer, as many as are asked for; the same for a seed. */
export function mutantsOf(reading: Reading, seed: number): () => Mutant {
  const draw = drawing(choices(seed));
  const places = placesOf(reading.body);
  const parts = {
    leaves: places.filter(isLeaf),
    fields: places.filter(({ path }) => typeof path.at(-1) === 'string'),
    lists: places.filter(({ value }) => isRows(value)),
    objects: places.filter(
      ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ),
  };
  const base = toldBy(reading.read(reading.body));
  const told = (body: unknown) => toldBy(reading.read(body));
  const known = new Map<Place, Dependence>();

  function dependenceOf(place: Place): Dependence {
    const found = known.get(place);
    if (found !== undefined) return found;
    const values = isLeaf(place) ? [...plausible(place.value), ...vocabulary(place)] : [];
    const honest = values.map((value) => withValue(reading.body, place.path, value));
    const row = rowHolding(reading.body, place.path);
    const fresh = dependence(
      base,
      [without(reading.body, place.path), ...honest].map(told),
      row === null ? [] : [told(withoutRow(reading.body, row))],
    );
    known.set(place, fresh);
    return fresh;
  }

  function spoilt(): Mutant {
    const place = draw.of(parts.leaves) ?? { path: [], value: reading.body };
    const junk = draw.of(ALL_JUNK);
    const saysNothing = isUnreadable(junk, place.value) && !isWordForNone(reading.name, place.path, junk);
    const fallback = saysNothing ? told(without(reading.body, place.path)) : null;
    return {
      what: `${place.path.join('.')} is ${shown(junk)}`,
      body: withValue(reading.body, place.path, junk),
      judge: (now) => madeUp(base, now, dependenceOf(place), fallback),
    };
  }

  function renamedField(): Mutant {
    const place = draw.of(parts.fields) ?? { path: [], value: reading.body };
    const name = draw.of(KEYS) ?? null;
    const empty = told(without(reading.body, place.path));
    return {
      what: `${place.path.join('.')} is called ${shown(name)}`,
      body: renamed(reading.body, place.path, name),
      judge: (now) => madeUp(base, now, dependenceOf(place), empty),
    };
  }

  function otherRows(): Mutant {
    const place = draw.of(parts.lists);
    if (place === undefined || !isRows(place.value)) return spoilt();
    const rows = place.value;
    const at = draw.below(rows.length);
    const how = draw.of(['twice', 'in another order', 'cut off'] as const) ?? 'twice';
    const others = {
      twice: [...rows.slice(0, at + 1), rows[at], ...rows.slice(at + 1)],
      'in another order': [...rows.slice(at), ...rows.slice(0, at).toReversed()],
      'cut off': rows.slice(0, at),
    };
    return {
      what: `${place.path.join('.')} from row ${at} ${how}`,
      body: withValue(reading.body, place.path, others[how]),
      judge: (now) => {
        if (isInPlace(reading.name) || (how === 'cut off' && now.failure !== null)) return null;
        // Facts may rest on one row alone, and two of the kind contradict each other.
        if (how === 'twice' && now.failure === 'not-listed' && base.lists.has('')) return null;
        return how === 'cut off' ? differentRows(base, now) : different(base, now);
      },
    };
  }

  function poisoned(): Mutant {
    const place = draw.of(parts.objects);
    if (place === undefined) return spoilt();
    const body = changedAt(reading.body, place.path, (object) => joined(object, POISONED));
    return { what: `${place.path.join('.')} is poisoned`, body, judge: (now) => different(base, now) };
  }

  function wrapped(): Mutant {
    const place = draw.of(placesOf(reading.body)) ?? { path: [], value: reading.body };
    const wrap = draw.of([
      (value: unknown) => [value],
      (value: unknown) => ({ data: value }),
      (value: unknown) => ({ result: { list: [value] } }),
      (value: unknown) => JSON.stringify(value),
    ]);
    const body = changedAt(reading.body, place.path, (value) => wrap?.(value));
    return { what: `${place.path.join('.')} is wrapped`, body, judge: () => null };
  }

  function replaced(): Mutant {
    const junk = draw.of([...ALL_JUNK, '<html>blocked</html>', [POISONED], { data: [POISONED] }]);
    return {
      what: `all is ${shown(junk)}`,
      body: junk,
      judge: (now) => (now.failure === null && tellsAnything(now) ? 'tells something of nothing' : null),
    };
  }

  const kinds = [
    ...Array.from({ length: 14 }, () => spoilt),
    renamedField,
    renamedField,
    otherRows,
    otherRows,
    poisoned,
    wrapped,
    replaced,
  ];
  return () => (draw.of(kinds) ?? spoilt)();
}

/** Fields of both, defined instead of assigned, so that `__proto__` is a field like any other. */
function joined(one: unknown, other: unknown): unknown {
  return Object.fromEntries([...Object.entries(Object(one)), ...Object.entries(Object(other))]);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function tellsAnything({ lists }: Told): boolean {
  return [...lists.values()].some((rows) => [...rows.values()].some((row) => row.size > 0));
}

/** A figure that is told otherwise, though the answer says the same. */
function different(base: Told, now: Told): string | null {
  if (now.failure !== null) return `all is refused as ${now.failure}`;
  for (const [figure, value] of changed(base, now)) {
    const [list = ''] = figure.split('|');
    if (!isWholeOrNone(list) && !isUnknown(value) && !isList(value) && !figure.includes(' #'))
      return `${figure} became ${value}`;
  }
  return null;
}

/** A row that is told otherwise because others are missing. */
function differentRows(base: Told, now: Told): string | null {
  for (const [figure, value] of changed(base, now)) {
    const [list = ''] = figure.split('|');
    if (list !== '' && !isWholeOrNone(list) && !isUnknown(value) && !isList(value))
      return `${figure} became ${value}`;
  }
  return null;
}

/** A list inside a row says what it holds, in any order and number. */
function isList(value: string): boolean {
  return value.startsWith('[');
}
