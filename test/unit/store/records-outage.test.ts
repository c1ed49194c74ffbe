import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEDGER } from '@/utils/net/token-metrics';
import { createRecords, ownDatabase } from '@/utils/store/create-records';
import type { SessionMemory } from '@/utils/store/kept-records';
import { RECENTS, WATCH_LIST } from '@/utils/store/seen-tokens';
import { changed, SETTINGS } from '@/utils/store/settings';
import { createVault } from '@/utils/store/vault';
import { charge, total } from '@/utils/tokenmetrics/credits';
import { breakOperation, fillDisk } from './faults';

const START_MS = Date.UTC(2026, 10, 23, 9);
const KEY = 'tm-00000000-1111-2222-3333-444444444444';
let nowMs = START_MS;
const clock = () => nowMs;

/** The browser's session: outlives the worker. */
function browserSession(): SessionMemory {
  const held = new Map<string, string>();
  return {
    get: async (name) => held.get(name),
    set: async (name, value) => void held.set(name, value),
    remove: async (name) => void held.delete(name),
  };
}

let session = browserSession();
/** A new worker's records over the same database and session. */
const newRecords = () => createRecords(ownDatabase('own', clock), session, clock);
const vaultOver = (records = newRecords()) => createVault(records, session, clock);
const spend = (records = newRecords()) =>
  records.update(LEDGER, (ledger) => charge(ledger, 'grades', 1, nowMs));
const spent = async (records = newRecords()) => total((await records.read(LEDGER)).used);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  session = browserSession();
  nowMs = START_MS;
});
afterEach(() => vi.restoreAllMocks());

describe('a full disk', () => {
  it('loses no credit from the count, not even with the worker, and writes them all down in the end', async () => {
    await spend();
    const disk = fillDisk();
    await spend();
    const second = newRecords();
    await Promise.all([spend(second), spend(second)]);
    expect(await spent()).toBe(4);
    expect(second.health).toBe('memory');
    disk.mend();
    nowMs += 31_000;
    await second.update(WATCH_LIST, () => [7]);
    expect(second.health).toBe('ok');
    expect(await spent()).toBe(4);
    session = browserSession();
    expect(await spent()).toBe(4);
  });

  it('is not knocked at: one try a rest, however much is written', async () => {
    const records = newRecords();
    const disk = fillDisk();
    for (let credit = 0; credit < 100; credit += 1) await spend(records);
    expect(disk.tries).toBe(1);
    expect(await spent(records)).toBe(100);
  });

  it('leaves the key and the settings as they are', async () => {
    await vaultOver().keep(KEY, null);
    await newRecords().update(SETTINGS, (settings) => changed(settings, { creditBudget: 50 }));
    fillDisk();
    await newRecords().update(SETTINGS, (settings) => changed(settings, { theme: 'dark' }));
    await vaultOver().judge({ kind: 'key-rejected', status: 401 });
    expect(await vaultOver().read()).toEqual({ ok: true, value: KEY });
    expect(await newRecords().read(SETTINGS)).toMatchObject({ theme: 'dark', creditBudget: 50 });
  });
});

describe('a database that cannot be read', () => {
  it('is not taken for an empty one: the key is not called missing', async () => {
    await vaultOver().keep(KEY, null);
    const broken = breakOperation('get', 'UnknownError');
    const vault = vaultOver();
    expect(await vault.read()).toEqual({ ok: false, failure: { kind: 'store-broken' } });
    broken.mend();
    nowMs += 31_000;
    expect(await vault.read()).toEqual({ ok: true, value: KEY });
  });

  it('keeps its settings: what is changed meanwhile is laid upon them, field by field', async () => {
    await newRecords().update(SETTINGS, (settings) => changed(settings, { creditBudget: 50 }));
    const broken = breakOperation('open', 'UnknownError');
    const records = newRecords();
    await records.update(SETTINGS, (settings) => changed(settings, { theme: 'dark' }));
    expect(await records.read(SETTINGS)).toMatchObject({ theme: 'dark' });
    broken.mend();
    nowMs += 31_000;
    await records.update(WATCH_LIST, () => [7]);
    expect(await newRecords().read(SETTINGS)).toEqual({
      ...SETTINGS.initial,
      theme: 'dark',
      creditBudget: 50,
    });
    expect(records.health).toBe('ok');
  });

  it('keeps its settings too where the worker that changed them blindly died meanwhile', async () => {
    await newRecords().update(SETTINGS, (settings) => changed(settings, { creditBudget: 50 }));
    const broken = breakOperation('open', 'UnknownError');
    await newRecords().update(SETTINGS, (settings) => changed(settings, { theme: 'dark' }));
    expect(await newRecords().read(SETTINGS)).toMatchObject({ theme: 'dark' });
    broken.mend();
    await newRecords().update(WATCH_LIST, () => [7]);
    session = browserSession();
    expect(await newRecords().read(SETTINGS)).toMatchObject({ creditBudget: 50 });
  });

  it('takes a key that is entered meanwhile, for as long as the browser runs', async () => {
    const broken = breakOperation('open', 'UnknownError');
    await vaultOver().keep(KEY, null);
    expect(await vaultOver().read()).toEqual({ ok: true, value: KEY });
    broken.mend();
    nowMs += 31_000;
    await newRecords().update(WATCH_LIST, () => [7]);
    session = browserSession();
    expect(await vaultOver().read()).toEqual({ ok: true, value: KEY });
  });

  it('is tried twice and then left to rest, however often it is asked', async () => {
    const open = breakOperation('open', 'UnknownError');
    const records = newRecords();
    for (let look = 0; look < 100; look += 1) await Promise.all([records.read(SETTINGS), spend(records)]);
    expect(open.tries).toBe(2);
  });
});

describe('a value that cannot be read', () => {
  it('costs nothing but itself, and is never written over', async () => {
    await newRecords().update(RECENTS, () => [{ tokenId: 5, seenAtMs: 1 }]);
    const broken = breakOperation('get', 'DataError', (name) => name === RECENTS.name);
    const records = newRecords();
    await records.update(RECENTS, () => [{ tokenId: 6, seenAtMs: 2 }]);
    await records.update(SETTINGS, (settings) => changed(settings, { theme: 'dark' }));
    expect(await records.read(RECENTS)).toEqual([{ tokenId: 6, seenAtMs: 2 }]);
    session = browserSession();
    expect(await newRecords().read(SETTINGS)).toMatchObject({ theme: 'dark' });
    broken.mend();
    expect(await newRecords().read(RECENTS)).toEqual([{ tokenId: 5, seenAtMs: 1 }]);
  });
});
