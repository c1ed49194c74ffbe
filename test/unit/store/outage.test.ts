import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { CacheKind } from '@/utils/store/cache';
import { cacheDatabase, createCache } from '@/utils/store/create-cache';
import { sturdyRows } from '@/utils/store/sturdy-rows';
import { breakOperation, fillDisk, openElsewhere } from './faults';

const DAY_MS = 86_400_000;
const START_MS = 1_800_000_000_000;
const kind = (name: string, keepForMs: number): CacheKind<{ grade: number }> => ({
  name,
  version: 1,
  schema: z.object({ grade: z.number() }),
  freshForMs: DAY_MS,
  keepForMs,
});
const GRADE = kind('grade', 60 * DAY_MS);
const PRICE = kind('price', DAY_MS);

let nowMs = START_MS;
const clock = () => nowMs;
const newCache = () => createCache(cacheDatabase('cache', clock), clock);
const one = (grade: number) => new Map([['1', { grade }]]);

/** Puts a row beside the cache's own door. */
async function putRaw(row: unknown): Promise<void> {
  const db = await openElsewhere('cache');
  await new Promise((resolve) => {
    const transaction = db.transaction('rows', 'readwrite');
    transaction.objectStore('rows').put(row);
    transaction.oncomplete = resolve;
  });
  db.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  nowMs = START_MS;
});
afterEach(() => vi.restoreAllMocks());

describe('the cache, where reading fails', () => {
  it('loses the one row that cannot be read, and no other', async () => {
    const cache = newCache();
    await cache.put(
      GRADE,
      new Map([
        ['1', { grade: 1 }],
        ['2', { grade: 2 }],
      ]),
    );
    const broken = breakOperation('get', 'UnknownError', (key) => key === 'grade/1');
    expect([...(await cache.getMany(GRADE, ['1', '2'])).keys()]).toEqual(['2']);
    broken.mend();
    expect([...(await cache.getAll(GRADE)).keys()]).toEqual(['2']);
    expect(cache.health).toBe('ok');
  });

  it('reads a kind row by row where it cannot be read at once', async () => {
    const cache = newCache();
    await cache.put(GRADE, one(1));
    await cache.put(GRADE, new Map([['2', { grade: 2 }]]));
    breakOperation('getAll', 'UnknownError');
    breakOperation('get', 'DataError', (key) => key === 'grade/1');
    expect([...(await cache.getAll(GRADE)).keys()]).toEqual(['2']);
    expect(cache.health).toBe('ok');
  });

  it('is rebuilt once, says so, and holds what is written from then on', async () => {
    const cache = newCache();
    await cache.put(GRADE, one(1));
    const [get, count] = [breakOperation('get', 'UnknownError'), breakOperation('count', 'UnknownError')];
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    expect(await cache.get(GRADE, '1')).toBeNull();
    get.mend();
    count.mend();
    nowMs += 31_000;
    await cache.put(GRADE, one(2));
    expect(await cache.get(GRADE, '1')).toMatchObject({ value: { grade: 2 } });
    expect(remove).toHaveBeenCalledTimes(1);
    expect(cache.health).toBe('healed');
    expect(await newCache().get(GRADE, '1')).toMatchObject({ value: { grade: 2 } });
  });

  it('goes on in memory without knocking, and takes what it kept to the database when that works again', async () => {
    const cache = newCache();
    const get = breakOperation('get', 'UnknownError');
    const count = breakOperation('count', 'UnknownError');
    breakOperation('deleteDatabase', 'UnknownError');
    await cache.get(GRADE, '1');
    expect(cache.health).toBe('memory');
    const { tries } = get;
    await cache.put(GRADE, one(3));
    for (let look = 0; look < 100; look += 1)
      expect(await cache.get(GRADE, '1')).toMatchObject({ value: { grade: 3 } });
    expect(get.tries).toBe(tries);
    expect(tries).toBeLessThanOrEqual(2);
    get.mend();
    count.mend();
    nowMs += 31_000;
    await cache.put(PRICE, one(4));
    expect(cache.health).not.toBe('memory');
    const reborn = newCache();
    expect(await reborn.get(GRADE, '1')).toMatchObject({ value: { grade: 3 } });
    expect(await reborn.get(PRICE, '1')).toMatchObject({ value: { grade: 4 } });
  });
});

describe('the cache, where the disk is full', () => {
  it('lets prices go for grades, which cost credits', async () => {
    const cache = newCache();
    await cache.put(PRICE, one(1));
    await cache.put(GRADE, one(2));
    let full = true;
    breakOperation('put', 'QuotaExceededError', () => {
      const wasFull = full;
      full = false;
      return wasFull;
    });
    await cache.put(GRADE, new Map([['2', { grade: 3 }]]));
    expect(cache.health).toBe('ok');
    expect([...(await cache.getAll(GRADE)).keys()].sort()).toEqual(['1', '2']);
    expect(await cache.get(PRICE, '1')).toBeNull();
  });

  it('still serves what is there, keeps what comes in memory, and rebuilds nothing', async () => {
    const cache = newCache();
    await cache.put(GRADE, one(1));
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    const disk = fillDisk();
    await cache.put(GRADE, new Map([['2', { grade: 2 }]]));
    expect(cache.health).toBe('memory');
    expect([...(await cache.getAll(GRADE)).keys()].sort()).toEqual(['1', '2']);
    expect(await cache.times(GRADE)).toEqual(
      new Map([
        ['1', START_MS],
        ['2', START_MS],
      ]),
    );
    const { tries } = disk;
    for (let write = 0; write < 100; write += 1) await cache.put(GRADE, one(write));
    expect(disk.tries).toBe(tries);
    expect(await cache.get(GRADE, '1')).toMatchObject({ value: { grade: 99 } });
    expect(remove).not.toHaveBeenCalled();
    disk.mend();
    nowMs += 31_000;
    await cache.put(PRICE, one(5));
    expect(cache.health).toBe('ok');
    const reborn = newCache();
    expect(await reborn.get(GRADE, '1')).toMatchObject({ value: { grade: 99 } });
    expect(await reborn.get(GRADE, '2')).toMatchObject({ value: { grade: 2 } });
  });

  it('forgets and replaces in memory too, as if the database had heard of it', async () => {
    const cache = newCache();
    await cache.put(GRADE, one(1));
    const disk = fillDisk();
    await cache.replace(GRADE, new Map([['9', { grade: 9 }]]));
    expect([...(await cache.getAll(GRADE)).keys()]).toEqual(['9']);
    expect(await cache.get(GRADE, '1')).toBeNull();
    disk.mend();
    nowMs += 31_000;
    await cache.put(PRICE, one(1));
    expect([...(await newCache().getAll(GRADE)).keys()]).toEqual(['9']);
  });
});

describe('the cache, where deleting fails', () => {
  it('counts a bad row as absent all the same', async () => {
    const cache = newCache();
    await cache.put(GRADE, one(1));
    const broken = breakOperation('delete', 'UnknownError');
    breakOperation('deleteDatabase', 'UnknownError');
    expect(await cache.get({ ...GRADE, version: 2 }, '1')).toBeNull();
    expect(await cache.get({ ...GRADE, version: 2 }, '1')).toBeNull();
    expect(broken.tries).toBeLessThanOrEqual(4);
    broken.mend();
    nowMs += 31_000;
    await cache.put(PRICE, one(1));
    expect(await newCache().get(GRADE, '1')).toBeNull();
  });
});

describe('a transaction of the cache', () => {
  it('that breaks half-way changes nothing', async () => {
    const cache = newCache();
    const loose: CacheKind<unknown> = { ...GRADE, schema: z.unknown() };
    await cache.put(GRADE, one(1));
    breakOperation('deleteDatabase', 'UnknownError');
    // A function cannot be stored: the row before it was put already, and the old one was to go.
    await cache.replace<unknown>(
      loose,
      new Map<string, unknown>([
        ['2', { grade: 2 }],
        ['3', () => 3],
      ]),
    );
    expect([...(await newCache().getAll(GRADE)).keys()]).toEqual(['1']);
  });
});

describe('rows that nothing of ours wrote', () => {
  // Sound but for one thing, and to go sooner than the other row.
  const sound = {
    key: 'grade/1',
    kind: 'grade',
    version: 1,
    value: { grade: 1 },
    storedAtMs: START_MS,
    keepUntilMs: START_MS + DAY_MS,
  };

  it.each([
    ['a number for a key', { ...sound, key: 5 }],
    ['the key of another kind', { ...sound, key: 'other/1' }],
    ['a value of another shape', { ...sound, value: 'eighty' }],
    ['no value', { ...sound, value: undefined }],
    ['no time', { ...sound, storedAtMs: undefined }],
    ['a text for a time', { ...sound, storedAtMs: 'yesterday' }],
    ['no end', { ...sound, keepUntilMs: undefined }],
    ['nothing but a key', { key: 'grade/1' }],
  ])('(%s) are no answers, go first where there are too many, and harm no other row', async (_what, row) => {
    const cache = newCache();
    await cache.put(GRADE, new Map([['7', { grade: 7 }]]));
    await putRaw(row);
    const found = await cache.getAll(GRADE);
    expect([...found.keys()].filter((id) => id !== '1')).toEqual(['7']);
    if (found.has('1')) expect(found.get('1')?.value).toEqual({ grade: 1 });
    await cache.get(GRADE, '1');
    await sturdyRows(cacheDatabase('cache', clock), clock).prune(nowMs, 1);
    expect((await cache.size()).rows).toBe(1);
    expect((await cache.getAll(GRADE)).get('7')?.value).toEqual({ grade: 7 });
    expect(cache.health).toBe('ok');
  });
});

describe('pruning', () => {
  it('drops thousands of rows, those that go soonest first, down to the most that is kept', async () => {
    const cache = newCache();
    const many = new Map(Array.from({ length: 1_700 }, (_, id) => [String(id), { grade: id }] as const));
    await cache.put(PRICE, many);
    await cache.put(GRADE, one(1));
    const rows = sturdyRows(cacheDatabase('cache', clock), clock);
    await rows.prune(nowMs, 600);
    expect((await cache.size()).rows).toBe(600);
    expect(await cache.get(GRADE, '1')).not.toBeNull();
    await rows.prune(nowMs + DAY_MS, 600);
    expect((await cache.size()).rows).toBe(1);
  });
});

describe('a cache of the version before', () => {
  it('is taken over with all its rows', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('cache', 1);
      opening.onupgradeneeded = () => {
        const rows = opening.result.createObjectStore('rows', { keyPath: 'key' });
        rows.createIndex('byKind', 'kind');
        rows.put({
          key: 'grade/1',
          kind: 'grade',
          version: 1,
          value: { grade: 1 },
          storedAtMs: 1,
          keepUntilMs: 2,
        });
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    const cache = newCache();
    expect((await cache.getAll(GRADE)).get('1')?.value).toEqual({ grade: 1 });
    expect(await cache.times(GRADE)).toEqual(new Map([['1', 1]]));
  });
});
