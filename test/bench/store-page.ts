import * as z from 'zod/mini';
import type { CacheKind } from '@/utils/store/cache';
import { cacheDatabase, createCache } from '@/utils/store/create-cache';
import type { StoredRow } from '@/utils/store/row';
import { sturdyRows } from '@/utils/store/sturdy-rows';
import { type BareStore, bareStore } from './bare-store';

/** Runs in a page of an extension: the product's own cache beside IndexedDB with nothing around it. */

const DAY_MS = 86_400_000;
const ROWS = 100_000;
/** Of these kinds there are 500 rows each, as of tokens followed for long; the rest is one large kind. */
const SMALL = 500;
const AT_ONCE = 200;

const figure = z.nullable(z.number());
const schema = z.object({
  tokenId: z.int(),
  name: z.string(),
  grade: figure,
  grade24hAgo: figure,
  momentum: figure,
  signal: z.nullable(z.int()),
  asOf: z.string(),
  exchanges: z.readonly(z.array(z.string())),
});
type Value = z.infer<typeof schema>;

const kind = (name: string, keepForMs: number): CacheKind<Value> => ({
  name,
  version: 1,
  schema,
  freshForMs: DAY_MS,
  keepForMs,
});
const LARGE = kind('bench-large', 60 * DAY_MS);
const FOLLOWED = kind('bench-followed', 60 * DAY_MS);
/** As index holdings are: few rows, each a list of a hundred. */
const LISTS: CacheKind<readonly Value[]> = {
  ...FOLLOWED,
  name: 'bench-lists',
  schema: z.readonly(z.array(schema)),
};
const PASSING = kind('bench-passing', 1);

const tokenOf = (id: number): Value => ({
  tokenId: id,
  name: `Token number ${id}`,
  grade: (id * 7919) % 100,
  grade24hAgo: (id * 104_729) % 100,
  momentum: ((id * 31) % 200) / 100 - 1,
  signal: (id % 3) - 1,
  asOf: '2026-11-23',
  exchanges: ['binance', 'bybit_spot', 'okex', 'kraken', 'kucoin', 'gate'],
});

const idsFrom = (start: number, many: number) =>
  Array.from({ length: many }, (_, place) => String((start + place * 397) % (ROWS - SMALL)));
const entries = (ids: readonly string[]) => new Map(ids.map((id) => [id, tokenOf(Number(id))] as const));

const database = cacheDatabase('bench-cache');
const cache = createCache(database, Date.now);
const rows = sturdyRows(database, Date.now);

function rowOf({ keepForMs, name }: CacheKind<Value>, id: number): StoredRow {
  const storedAtMs = Date.now();
  return {
    key: `${name}/${id}`,
    kind: name,
    version: 1,
    value: tokenOf(id),
    storedAtMs,
    keepUntilMs: storedAtMs + keepForMs,
  };
}

const manyOf = (of: CacheKind<Value>, many: number, from = 0) =>
  Array.from({ length: many }, (_, id) => rowOf(of, from + id));
const keyed = (ids: readonly string[]) => ids.map((id) => `${LARGE.name}/${id}`);

/** A hundred thousand rows, of the large kind but for one small one. */
async function fill(): Promise<number> {
  await rows.write(manyOf(FOLLOWED, SMALL), []);
  for (let from = 0; from < ROWS - SMALL; from += 5_000) await rows.write(manyOf(LARGE, 5_000, from), []);
  const list = Array.from({ length: 100 }, (_, id) => tokenOf(id));
  await cache.put(LISTS, new Map(Array.from({ length: 20 }, (_, id) => [String(id), list] as const)));
  return (await rows.size()).rows;
}

interface Deed {
  /** Comes before each time and is not counted. */
  readonly ready?: () => Promise<unknown>;
  readonly ours: (start: number) => Promise<unknown>;
  readonly bare: (bare: BareStore, start: number) => Promise<unknown>;
}

const DEEDS: Readonly<Record<string, Deed>> = {
  'read one': {
    ours: (start) => cache.getMany(LARGE, idsFrom(start, 1)),
    bare: (bare, start) => bare.read(keyed(idsFrom(start, 1))),
  },
  'read 200': {
    ours: (start) => cache.getMany(LARGE, idsFrom(start, AT_ONCE)),
    bare: (bare, start) => bare.read(keyed(idsFrom(start, AT_ONCE))),
  },
  'write 200': {
    ours: (start) => cache.put(LARGE, entries(idsFrom(start, AT_ONCE))),
    bare: (bare, start) => bare.write(idsFrom(start, AT_ONCE).map((id) => rowOf(LARGE, Number(id)))),
  },
  'read a kind of 500': {
    ours: () => cache.getAll(FOLLOWED),
    bare: (bare) => bare.readKind(FOLLOWED.name),
  },
  'times of a kind of 500': {
    ours: () => cache.times(FOLLOWED),
    bare: (bare) => bare.readKind(FOLLOWED.name),
  },
  'read a kind of 20 lists': {
    ours: () => cache.getAll(LISTS),
    bare: (bare) => bare.readKind(LISTS.name),
  },
  'times of a kind of 20 lists': {
    ours: () => cache.times(LISTS),
    bare: (bare) => bare.readKind(LISTS.name),
  },
  'prune 500 that are past': {
    ready: () => rows.write(manyOf(PASSING, SMALL), []),
    ours: () => rows.prune(Date.now() + 10, 2 * ROWS),
    bare: (bare) => bare.prune(Date.now() + 10),
  },
};

/** Milliseconds of each round, the two ways in turn, so that the machine's mood is the same for both. */
async function measure({ bare, ours, ready }: Deed, rounds: number) {
  const beside = await bareStore('bench-cache');
  const taken = { ours: [] as number[], bare: [] as number[] };
  for (let round = -2; round < rounds; round += 1) {
    for (const way of ['ours', 'bare'] as const) {
      await ready?.();
      const start = performance.now();
      await (way === 'ours' ? ours(round * 613 + 7_000) : bare(beside, round * 613 + 7_000));
      // The first rounds warm up.
      if (round >= 0) taken[way].push(performance.now() - start);
    }
  }
  return taken;
}

async function pruneToMost(): Promise<number> {
  const start = performance.now();
  await cache.prune();
  return performance.now() - start;
}

/** What the bench asks of this page. */
Reflect.set(globalThis, 'storeBench', {
  fill,
  names: Object.keys(DEEDS),
  measure: (name: string, rounds: number) => {
    const deed = DEEDS[name];
    return deed ? measure(deed, rounds) : null;
  },
  pruneToMost,
});
