import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { DBSchema } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/utils/store/database';
import { breakOperation, openElsewhere } from './faults';

interface Schema extends DBSchema {
  things: { key: string; value: number };
}

const START_MS = 1_800_000_000_000;
let nowMs = START_MS;

const plan = (mayRebuild: boolean, version = 1) =>
  database<Schema>({
    name: 'things',
    version,
    upgrade: (db, oldVersion) => {
      if (oldVersion < 1) db.createObjectStore('things');
    },
    stores: ['things'],
    mayRebuild,
    openTimeoutMs: 300,
    nowMs: () => nowMs,
  });

type Things = ReturnType<typeof plan>;
const put = (db: Things, value: number) => db.use((open) => open.put('things', value, 'one'));
const get = (db: Things) => db.use((open) => open.get('things', 'one'));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  nowMs = START_MS;
});
afterEach(() => vi.restoreAllMocks());

describe('a database', () => {
  it('that fails to open once is opened again, and nothing of it is deleted', async () => {
    await put(plan(true), 7);
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    let first = true;
    breakOperation('open', 'UnknownError', () => {
      const isFirst = first;
      first = false;
      return isFirst;
    });
    const db = plan(true);
    expect(await get(db)).toBe(7);
    expect(db.state).toBe('open');
    expect(remove).not.toHaveBeenCalled();
  });

  it('that keeps failing is tried once a rest, each rest longer, however often it is used', async () => {
    const open = breakOperation('open', 'UnknownError');
    const db = plan(false);
    const fiftyUses = async () => {
      for (let use = 0; use < 50; use += 1) await expect(get(db)).rejects.toThrow('things');
    };
    await fiftyUses();
    expect(open.tries).toBe(2);
    nowMs += 29_000;
    await fiftyUses();
    expect(open.tries).toBe(2);
    nowMs += 2_000;
    await fiftyUses();
    expect(open.tries).toBe(4);
    nowMs += 31_000;
    await fiftyUses();
    expect(open.tries).toBe(4);
    nowMs += 30_000;
    await fiftyUses();
    expect(open.tries).toBe(6);
  });

  it('is used again once it works again', async () => {
    await put(plan(false), 7);
    const open = breakOperation('open', 'UnknownError');
    const db = plan(false);
    await expect(get(db)).rejects.toThrow();
    open.mend();
    await expect(get(db)).rejects.toThrow();
    nowMs += 31_000;
    expect(await get(db)).toBe(7);
    expect(db.state).toBe('open');
  });

  it('does not rest for ever where the clock is set back', async () => {
    const open = breakOperation('open', 'UnknownError');
    const db = plan(false);
    await expect(get(db)).rejects.toThrow();
    open.mend();
    nowMs -= 86_400_000;
    await put(db, 1);
    expect(await get(db)).toBe(1);
  });

  it('that may not be rebuilt never is, whatever fails', async () => {
    await put(plan(false), 7);
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    for (const [operation, error] of [
      ['open', 'UnknownError'],
      ['get', 'UnknownError'],
      ['put', 'DataError'],
    ] as const) {
      const broken = breakOperation(operation, error);
      const db = plan(false);
      await get(db).catch(() => undefined);
      await put(db, 7).catch(() => undefined);
      expect(await db.rebuild()).toBe(false);
      broken.mend();
    }
    expect(remove).not.toHaveBeenCalled();
    expect(await get(plan(false))).toBe(7);
  });

  it('whose use fails on a connection that has gone bad is used on a fresh one', async () => {
    const db = plan(false);
    await put(db, 7);
    let first = true;
    breakOperation('get', 'UnknownError', () => {
      const isFirst = first;
      first = false;
      return isFirst;
    });
    expect(await get(db)).toBe(7);
  });

  it('lets go when another window opens a higher version, and is used in that version afterwards', async () => {
    const db = plan(true);
    await put(db, 7);
    const newer = await openElsewhere('things', 5);
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    expect(await get(db)).toBe(7);
    await put(db, 8);
    newer.close();
    expect(await get(db)).toBe(8);
    expect(remove).not.toHaveBeenCalled();
  });

  it('made by a newer version without what is needed is rebuilt where that is allowed, and left alone where not', async () => {
    (await openElsewhere('things', 5)).close();
    await expect(get(plan(false))).rejects.toThrow('things');
    expect((await openElsewhere('things')).version).toBe(5);
    globalThis.indexedDB = new IDBFactory();
    (await openElsewhere('things', 5)).close();
    const db = plan(true);
    await put(db, 1);
    expect(db.state).toBe('healed');
  });

  it('whose upgrade another window blocks is broken for now, and opened once the window lets go', async () => {
    await put(plan(false), 7);
    const old = await openElsewhere('things', 1);
    const db = plan(false, 2);
    await expect(get(db)).rejects.toThrow('things');
    expect(db.state).toBe('broken');
    old.close();
    // The opening that was blocked comes through by itself: no rest is needed.
    expect(await vi.waitFor(() => get(db))).toBe(7);
  });

  it('whose deletion is blocked too goes on failing, without waiting at every use', async () => {
    await openElsewhere('things', 1);
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    const db = plan(true, 2);
    for (let use = 0; use < 20; use += 1) await expect(get(db)).rejects.toThrow('things');
    expect(remove).toHaveBeenCalledTimes(1);
  });
});
