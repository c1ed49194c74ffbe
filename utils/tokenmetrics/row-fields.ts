import * as z from 'zod/mini';

/*
 * Fields of a normalised row. A field that is missing or of another kind is unknown, which costs the row that one
 * field; only an identity that cannot be read costs the whole row.
 */

export const id = z.int().check(z.positive());
export const figure = z.catch(z.nullable(z.number()), null);
export const text = z.catch(z.nullable(z.string()), null);
