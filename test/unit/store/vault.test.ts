import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRecords, ownDatabase } from '@/utils/store/create-records';
import type { SessionMemory } from '@/utils/store/kept-records';
import { createVault } from '@/utils/store/vault';

const KEY = 'tm-00000000-1111-2222-3333-444444444444';

function sessionMemory(): SessionMemory & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get: async (name) => held.get(name),
    set: async (name, value) => void held.set(name, value),
    remove: async (name) => void held.delete(name),
  };
}

describe('the key', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  const vaultWith = (session: SessionMemory) => createVault(createRecords(ownDatabase()), session, () => 5);

  it('is told apart: none, kept, and only its last four characters are ever shown', async () => {
    const vault = vaultWith(sessionMemory());
    expect(await vault.read()).toEqual({ ok: false, failure: { kind: 'no-key' } });
    await vault.keep(KEY, null);
    expect(await vault.read()).toEqual({ ok: true, value: KEY });
    const state = await vault.state();
    expect(state).toEqual({ kept: true, tail: '4444', passphrase: false, locked: false, verdict: null });
    expect(JSON.stringify(state)).not.toContain(KEY);
  });

  it('is kept when the service rejects it', async () => {
    const vault = vaultWith(sessionMemory());
    await vault.keep(KEY, null);
    await vault.judge({ kind: 'key-rejected', status: 401 });
    expect(await vault.read()).toEqual({ ok: true, value: KEY });
    expect((await vault.state()).verdict).toEqual({ atMs: 5, failure: { kind: 'key-rejected' } });
  });

  it('behind a passphrase lies sealed on disk, opens with it, and locks when the browser closes', async () => {
    const session = sessionMemory();
    const vault = vaultWith(session);
    await vault.keep(KEY, 'tide and moon');
    expect(await vault.read()).toEqual({ ok: true, value: KEY });
    session.held.clear();
    expect(await vault.read()).toEqual({ ok: false, failure: { kind: 'key-locked' } });
    expect(await vault.state()).toMatchObject({ kept: true, tail: null, passphrase: true, locked: true });
    expect(await vault.unlock('wrong')).toBe(false);
    expect(await vault.read()).toMatchObject({ ok: false });
    expect(await vault.unlock('tide and moon')).toBe(true);
    expect(await vault.read()).toEqual({ ok: true, value: KEY });
    const onDisk = await ownDatabase().use((db) => db.getAll('records'));
    expect(JSON.stringify(onDisk)).not.toContain(KEY);
  });

  it('is gone when forgotten', async () => {
    const session = sessionMemory();
    const vault = vaultWith(session);
    await vault.keep(KEY, 'tide');
    await vault.forget();
    expect(await vault.read()).toEqual({ ok: false, failure: { kind: 'no-key' } });
    expect(session.held.size).toBe(0);
  });
});
