import * as z from 'zod/mini';
import { dayOf } from '@/utils/contracts/expiry';
import type { Instrument } from '@/utils/contracts/instrument';
import type { RequestDescription } from '@/utils/vocabulary/request';
import { positiveIn } from './fact-rows';

export function get(url: string): RequestDescription {
  return { method: 'GET', url };
}

/**
 * Reads rows one by one: a row that fails `schema`, or that `toInstrument` answers with null, drops only itself.
 * Null where `rows` is no array, because then the answer was no list at all.
 */
export function readRows<Row>(
  rows: unknown,
  schema: z.ZodMiniType<Row>,
  toInstrument: (row: Row) => Instrument | null,
): readonly Instrument[] | null {
  if (!Array.isArray(rows)) return null;
  const kept: Instrument[] = [];
  for (const candidate of rows) {
    const row = schema.safeParse(candidate);
    const instrument = row.success ? toInstrument(row.data) : null;
    if (instrument !== null && isEncodable(instrument.symbol)) kept.push(instrument);
  }
  return kept;
}

/** The value under `key` where `body` is an object, else undefined. */
export function under(body: unknown, key: string): unknown {
  const object = z.record(z.string(), z.unknown()).safeParse(body);
  return object.success ? object.data[key] : undefined;
}

/** The UTC day of epoch milliseconds spelled as a string; null for the empty string and `0`, which mean "none". */
export function dayOfMs(text: string): string | null {
  const ms = positiveIn(text);
  return ms === null ? null : dayOf(ms);
}

/** Whether a text can stand in an address: half of a pair of UTF-16 units makes `encodeURIComponent` throw. */
export function isEncodable(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
