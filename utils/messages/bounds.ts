/** How much a message may hold. */
export interface Bounds {
  /** Objects and lists inside one another. */
  readonly depth: number;
  /** Values of every kind, fields and entries. */
  readonly values: number;
  /** Characters of all texts and names together. */
  readonly characters: number;
}

/** The longest question of a page is a position with the page's address. */
export const PAGE_BOUNDS: Bounds = { depth: 4, values: 60, characters: 5_000 };

/** A file of the user's own choices is the largest that our own pages send. */
export const ROOM_BOUNDS: Bounds = { depth: 12, values: 200_000, characters: 4_000_000 };

/**
 * Whether a message is plain data within bounds. It is asked before anything else looks at the message, looks at no
 * more than the bounds allow, and runs no code of the message's: a field that is a getter, a name that would reach a
 * prototype and an object of a class are refused.
 */
export function isPlainWithin(message: unknown, { depth, values, characters }: Bounds): boolean {
  let valuesLeft = values;
  let charactersLeft = characters;

  function fits(value: unknown, depthLeft: number): boolean {
    valuesLeft -= 1;
    if (valuesLeft < 0) return false;
    if (typeof value === 'string') return paid(value.length);
    if (typeof value !== 'object' || value === null) return typeof value !== 'function';
    if (depthLeft === 0) return false;
    if (Array.isArray(value) && value.length > valuesLeft) return false;
    const keys = plainKeys(value);
    if (keys === null || keys.length > valuesLeft) return false;
    return keys.every((key) => {
      const field = Object.getOwnPropertyDescriptor(value, key);
      const isPlain = field !== undefined && 'value' in field && key !== '__proto__';
      return isPlain && paid(key.length) && fits(field.value, depthLeft - 1);
    });
  }

  function paid(length: number): boolean {
    charactersLeft -= length;
    return charactersLeft >= 0;
  }

  return fits(message, depth);
}

/** Null for an object of a class, and for one with fields that no plain data has. */
function plainKeys(value: object): readonly string[] | null {
  const parent: unknown = Object.getPrototypeOf(value);
  const isList = Array.isArray(value);
  if (parent !== null && parent !== (isList ? Array.prototype : Object.prototype)) return null;
  if (Object.getOwnPropertySymbols(value).length > 0) return null;
  const names = Object.getOwnPropertyNames(value);
  return isList ? names.filter((name) => name !== 'length') : names;
}
