import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { CacheKind } from '@/utils/store/cache';
import { cacheDatabase, createCache } from '@/utils/store/create-cache';

const HOUR_MS = 3_600_000;
const GRADE: CacheKind<{ grade: number }> = {
  name: 'grade',
  version: 1,
  schema: z.object({ grade: z.number() }),
  freshForMs: HOUR_MS,
  keepForMs: 24 * HOUR_MS,
};

describe('cached answers', () => {
  let nowMs = 1_000_000_000_000;
  const clock = () => nowMs;

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    nowMs = 1_000_000_000_000;
  });
  afterEach(() => vi.restoreAllMocks());

  it('outlive the worker that stored them', async () => {
    await createCache(cacheDatabase(), clock).put(GRADE, new Map([['1', { grade: 82 }]]));
    const reborn = createCache(cacheDatabase(), clock);
    expect(await reborn.get(GRADE, '1')).toEqual({ value: { grade: 82 }, storedAtMs: nowMs, fresh: true });
  });

  it('grow stale but are still served', async () => {
    const cache = createCache(cacheDatabase(), clock);
    await cache.put(GRADE, new Map([['1', { grade: 82 }]]));
    nowMs += HOUR_MS;
    expect(await cache.get(GRADE, '1')).toMatchObject({ value: { grade: 82 }, fresh: false });
  });

  it('from the future are not trusted to be fresh: the clock was set back', async () => {
    const cache = createCache(cacheDatabase(), clock);
    await cache.put(GRADE, new Map([['1', { grade: 82 }]]));
    nowMs -= 24 * HOUR_MS;
    expect(await cache.get(GRADE, '1')).toMatchObject({ fresh: false });
  });

  it('of another shape or version count as absent and are deleted', async () => {
    const cache = createCache(cacheDatabase(), clock);
    await cache.put(GRADE, new Map([['1', { grade: 82 }]]));
    expect(await cache.get({ ...GRADE, version: 2 }, '1')).toBeNull();
    expect((await cache.size()).rows).toBe(0);
    const loose: CacheKind<unknown> = { ...GRADE, schema: z.unknown() };
    await cache.put(loose, new Map([['2', { grade: 'eighty' }]]));
    expect(await cache.get(GRADE, '2')).toBeNull();
    expect((await cache.size()).rows).toBe(0);
  });

  it('of a kind are replaced whole, and other kinds are left alone', async () => {
    const cache = createCache(cacheDatabase(), clock);
    const OTHER = { ...GRADE, name: 'grade-history' };
    await cache.put(GRADE, new Map([['1', { grade: 1 }]]));
    await cache.put(OTHER, new Map([['1', { grade: 9 }]]));
    await cache.replace(GRADE, new Map([['2', { grade: 2 }]]));
    expect([...(await cache.getAll(GRADE)).keys()]).toEqual(['2']);
    expect([...(await cache.getAll(OTHER)).keys()]).toEqual(['1']);
  });

  it('past their keep are pruned, the fresher ones stay', async () => {
    const cache = createCache(cacheDatabase(), clock);
    await cache.put(GRADE, new Map([['old', { grade: 1 }]]));
    nowMs += 25 * HOUR_MS;
    await cache.put(GRADE, new Map([['new', { grade: 2 }]]));
    await cache.prune();
    expect([...(await cache.getAll(GRADE)).keys()]).toEqual(['new']);
  });

  it('survive a database that will not open: it is rebuilt once, and that is said', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    for (let time = 0; time < 2; time += 1) {
      open.mockImplementationOnce(() => {
        throw new DOMException('corrupt', 'UnknownError');
      });
    }
    const cache = createCache(cacheDatabase(), clock);
    await cache.put(GRADE, new Map([['1', { grade: 82 }]]));
    expect(await cache.get(GRADE, '1')).toMatchObject({ value: { grade: 82 } });
    expect(cache.health).toBe('healed');
    expect(open).toHaveBeenCalledTimes(3);
  });

  it('go on in memory, said so, where even deleting the database fails', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    const cache = createCache(cacheDatabase(), clock);
    await cache.put(GRADE, new Map([['1', { grade: 82 }]]));
    expect(await cache.get(GRADE, '1')).toMatchObject({ value: { grade: 82 } });
    expect(cache.health).toBe('memory');
  });

  it('make room when the disk is full instead of giving up', async () => {
    const cache = createCache(cacheDatabase(), clock);
    await cache.put(GRADE, new Map([['old', { grade: 1 }]]));
    nowMs += 25 * HOUR_MS;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await cache.put(GRADE, new Map([['new', { grade: 2 }]]));
    expect([...(await cache.getAll(GRADE)).keys()]).toEqual(['new']);
    expect(cache.health).toBe('ok');
  });
});
