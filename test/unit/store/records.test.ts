import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createRecords, ownDatabase } from '@/utils/store/create-records';
import type { RecordKind } from '@/utils/store/records';
import { noteSeen, setWatched, WATCH_LIST } from '@/utils/store/seen-tokens';
import { changed, isHttpsOrigin, SETTINGS, settingsSchema } from '@/utils/store/settings';

describe('durable records', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => vi.restoreAllMocks());

  it('start with their initial value and keep what is written, across workers', async () => {
    const records = createRecords(ownDatabase());
    expect(await records.read(WATCH_LIST)).toEqual([]);
    await records.update(WATCH_LIST, (list) => setWatched(list, 3375, true));
    expect(await createRecords(ownDatabase()).read(WATCH_LIST)).toEqual([3375]);
  });

  it('lose no change when two workers write at once', async () => {
    const one = createRecords(ownDatabase());
    const two = createRecords(ownDatabase());
    await Promise.all([
      one.update(WATCH_LIST, (list) => [...list, 1]),
      two.update(WATCH_LIST, (list) => [...list, 2]),
    ]);
    expect([...(await one.read(WATCH_LIST))].sort()).toEqual([1, 2]);
  });

  it('heal settings one field at a time', async () => {
    const records = createRecords(ownDatabase());
    const stored = { ...SETTINGS.initial, theme: 'sepia', creditBudget: 50, old: 1 };
    const anything: RecordKind<unknown> = { name: SETTINGS.name, schema: z.unknown(), initial: null };
    await records.update(anything, () => stored);
    expect(await records.read(SETTINGS)).toEqual({ ...SETTINGS.initial, creditBudget: 50 });
    expect(SETTINGS.heal?.('nonsense')).toEqual(SETTINGS.initial);
    expect(SETTINGS.heal?.({ ...stored, apiBase: 'http://evil.example/' })).toMatchObject({
      apiBase: SETTINGS.initial.apiBase,
      creditBudget: 50,
    });
  });

  it('are never deleted to heal: a database that fails is replaced by memory for now', async () => {
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    const records = createRecords(ownDatabase());
    await records.update(WATCH_LIST, (list) => setWatched(list, 7, true));
    expect(await records.read(WATCH_LIST)).toEqual([7]);
    expect(records.health).toBe('memory');
    expect(remove).not.toHaveBeenCalled();
  });
});

describe('settings', () => {
  it('take an https origin and nothing else for the API address', () => {
    expect(isHttpsOrigin('https://proxy.example')).toBe(true);
    expect(isHttpsOrigin('https://proxy.example:8443')).toBe(true);
    for (const bad of [
      'http://proxy.example',
      'https://proxy.example/',
      'https://user@proxy.example',
      'proxy',
      '',
    ])
      expect(isHttpsOrigin(bad)).toBe(false);
  });

  it('keep the fields that a change leaves out', () => {
    const next = changed(SETTINGS.initial, { theme: 'dark', creditBudget: undefined });
    expect(next).toEqual({ ...SETTINGS.initial, theme: 'dark' });
    expect(settingsSchema.safeParse(next).success).toBe(true);
  });
});

describe('tokens seen and watched', () => {
  it('are listed newest first, once each, and bounded', () => {
    const twice = noteSeen(noteSeen(noteSeen([], 1, 10), 2, 20), 1, 30);
    expect(twice).toEqual([
      { tokenId: 1, seenAtMs: 30 },
      { tokenId: 2, seenAtMs: 20 },
    ]);
    let many = twice;
    for (let id = 0; id < 500; id += 1) many = noteSeen(many, id, id);
    expect(many).toHaveLength(200);
  });

  it('are added once and removed wholly', () => {
    expect(setWatched([1, 2], 2, true)).toEqual([1, 2]);
    expect(setWatched([1, 2], 2, false)).toEqual([1]);
    expect(setWatched([1], 2, true)).toEqual([1, 2]);
  });
});
