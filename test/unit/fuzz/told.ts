import * as z from 'zod/mini';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';
import { isInstant } from '@/utils/vocabulary/iso-time';

/** One row of what was told: its fields as JSON, under the names of their places. */
export type ToldRow = ReadonlyMap<string, string>;

/** What a reading told, in rows that can be found again in another reading. */
export interface Told {
  /** A failure in place of everything. */
  readonly failure: string | null;
  /** Lists by name, their rows by what they are about; single figures are the one row of the list ''. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, ToldRow>>;
}

/** Lists of which a row is worth nothing without the others. */
const WHOLE_OR_NONE: ReadonlySet<string> = new Set(['tiers', 'bids', 'asks', 'adjustmentFactors']);

export function isWholeOrNone(list: string): boolean {
  return WHOLE_OR_NONE.has(list);
}

const record = z.record(z.string(), z.unknown());
const IDENTITY = ['symbol', 'tokenId', 'slug', 'id', 'date', 'atMs'];

function fieldsOf(row: unknown): ToldRow {
  const entries = typeof row === 'object' && row !== null ? Object.entries(row) : [['', row] as const];
  return new Map(entries.map(([key, value]) => [key, JSON.stringify(value) ?? 'undefined']));
}

function aboutOf(row: unknown): string {
  if (Array.isArray(row)) return String(row[0]);
  const fields = record.safeParse(row);
  if (!fields.success) return '';
  return IDENTITY.flatMap((key) => (Object.hasOwn(fields.data, key) ? `${fields.data[key]}` : [])).join(' ');
}

function rowsByName(list: string, rows: readonly unknown[]): ReadonlyMap<string, ToldRow> {
  const named = new Map<string, ToldRow>();
  for (const [place, row] of rows.entries()) {
    const about = isWholeOrNone(list) ? String(place) : aboutOf(row);
    let name = about;
    for (let again = 2; named.has(name); again += 1) name = `${about} #${again}`;
    named.set(name, fieldsOf(row));
  }
  return named;
}

export function toldBy(reading: unknown): Told {
  if (typeof reading === 'string') return { failure: reading, lists: new Map() };
  if (Array.isArray(reading))
    return { failure: null, lists: new Map([['rows', rowsByName('rows', reading)]]) };
  const facts = Object.entries(record.parse(reading));
  const lists = facts.flatMap(([key, value]) =>
    Array.isArray(value) ? [[key, rowsByName(key, value)] as const] : [],
  );
  const single = Object.fromEntries(facts.filter(([, value]) => !Array.isArray(value)));
  return { failure: null, lists: new Map([...lists, ['', new Map([['', fieldsOf(single)]])]]) };
}

const KINDS: ReadonlySet<string> = new Set(FAILURE_KINDS);
const ABOVE_ZERO = /^(?:markPrice|indexPrice|lastPrice|bid|ask|priceUsd|supply|contractSize)$/;
const NOT_BELOW_ZERO = /^(?:oi|vol|insuranceFund|turnover)|^rawWeight$/;
const LEVERAGE = /^(?:max|retailMax|intradayMax)Leverage$/;
const SHARE = /^(?:longShare|mmr|imr)$/;
const GRADE = /^(?:tm|trader|investor|fundamental|technology)Grade$/;

/** What is wrong with a reading whatever it was read from: a figure that is none, a value that is no data. */
export function faultIn(reading: unknown): string | null {
  if (typeof reading === 'string') return KINDS.has(reading) ? null : `unknown failure ${reading}`;
  if (typeof reading !== 'object' || reading === null) return `no reading: ${String(reading)}`;
  return faultAt(reading, '');
}

function faultAt(value: unknown, key: string): string | null {
  switch (typeof value) {
    case 'number':
      return faultyNumber(value, key);
    case 'string':
      return key === 'expiry' && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${key} is ${value}` : null;
    case 'boolean':
      return null;
    case 'object': {
      if (value === null) return null;
      for (const [name, inner] of Object.entries(value)) {
        const fault = faultAt(inner, name);
        if (fault !== null) return fault;
      }
      return null;
    }
    default:
      return `${key} is ${typeof value}`;
  }
}

function faultyNumber(value: number, key: string): string | null {
  const isSound =
    Number.isFinite(value) &&
    (value > 0 || !ABOVE_ZERO.test(key)) &&
    (value >= 0 || !NOT_BELOW_ZERO.test(key)) &&
    (value >= 1 || !LEVERAGE.test(key)) &&
    ((value >= 0 && value <= 1) || !SHARE.test(key)) &&
    (isInstant(value) || !/Ms$/.test(key)) &&
    ((value >= 0 && value <= 100) || !GRADE.test(key));
  return isSound ? null : `${key} is ${value}`;
}
