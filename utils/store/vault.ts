import * as z from 'zod/mini';
import { FAILURE_KINDS, type Failure, failed, type Result, success } from '@/utils/vocabulary/failure';
import type { SessionMemory } from './kept-records';
import type { RecordKind, Records } from './records';
import { deriveKey, seal, sealedSchema, unseal } from './seal';

const vaultSchema = z.object({
  plain: z.nullable(z.string()),
  sealed: z.nullable(sealedSchema),
  /** How the last request with this key ended; `failure` null for well. */
  verdict: z.nullable(z.object({ atMs: z.number(), failure: z.nullable(z.enum(FAILURE_KINDS)) })),
});

type KeptKey = z.infer<typeof vaultSchema>;

const NO_KEY: KeptKey = { plain: null, sealed: null, verdict: null };

/** Whose key a vault keeps, each in a record of its own, and under which name its passphrase's key is held. */
const PLACES = {
  'token-metrics': { record: 'vault', session: 'vault-key' },
  coingecko: { record: 'vault-coingecko', session: 'vault-coingecko-key' },
} as const;

/** What may be told of the key. Never the key. */
export interface KeyState {
  readonly kept: boolean;
  /** Last four characters; null while locked or where no key is kept. */
  readonly tail: string | null;
  readonly passphrase: boolean;
  readonly locked: boolean;
  readonly verdict: { readonly atMs: number; readonly failure: Failure | null } | null;
}

/** A service's key: kept as the user entered it, and kept whatever the service says of it. */
export interface Vault {
  /**
   * Fails with `no-key`, `key-locked`, or `store-broken` where the store cannot be read. The only way to the key; used
   * by the request edge alone.
   */
  read(): Promise<Result<string>>;
  state(): Promise<KeyState>;
  keep(key: string, passphrase: string | null): Promise<void>;
  unlock(passphrase: string): Promise<boolean>;
  forget(): Promise<void>;
  /** Notes how a request with the key ended: null for well. */
  judge(failure: Failure | null): Promise<void>;
}

export function createVault(
  records: Records,
  session: SessionMemory,
  nowMs: () => number,
  whose: keyof typeof PLACES = 'token-metrics',
): Vault {
  const { record, session: sessionName } = PLACES[whose];
  const vaultRecord: RecordKind<KeptKey> = { name: record, schema: vaultSchema, initial: NO_KEY };

  async function read(): Promise<Result<string>> {
    const { plain, sealed } = await records.read(vaultRecord);
    if (plain !== null) return success(plain);
    // A key that cannot be read is not a key that was never entered.
    if (!sealed) return failed(records.isReadable(vaultRecord) ? 'no-key' : 'store-broken');
    const key = z.string().safeParse(await session.get(sessionName));
    const opened = key.success ? await unseal(sealed, key.data) : null;
    return opened === null ? failed('key-locked') : success(opened);
  }

  return {
    read,
    async state() {
      const { plain, sealed, verdict } = await records.read(vaultRecord);
      const key = await read();
      return {
        kept: plain !== null || sealed !== null,
        tail: key.ok ? key.value.slice(-4) : null,
        passphrase: sealed !== null,
        locked: !key.ok && key.failure.kind === 'key-locked',
        verdict: verdict && { atMs: verdict.atMs, failure: verdict.failure && { kind: verdict.failure } },
      };
    },
    async keep(key, passphrase) {
      if (passphrase === null) {
        await session.remove(sessionName);
        await records.update(vaultRecord, () => ({ plain: key, sealed: null, verdict: null }));
        return;
      }
      const { sealed, key: opener } = await seal(key, passphrase);
      await records.update(vaultRecord, () => ({ plain: null, sealed, verdict: null }));
      await session.set(sessionName, opener);
    },
    async unlock(passphrase) {
      const { sealed } = await records.read(vaultRecord);
      if (!sealed) return false;
      const opener = await deriveKey(passphrase, sealed);
      if ((await unseal(sealed, opener)) === null) return false;
      await session.set(sessionName, opener);
      return true;
    },
    async forget() {
      await session.remove(sessionName);
      await records.update(vaultRecord, () => vaultRecord.initial);
    },
    async judge(failure) {
      await records.update(vaultRecord, (vault) => ({
        ...vault,
        verdict: { atMs: nowMs(), failure: failure?.kind ?? null },
      }));
    },
  };
}
