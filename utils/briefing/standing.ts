import { LEDGER } from '@/utils/net/token-metrics';
import type { OwnedCache } from '@/utils/store/create-cache';
import type { OwnedRecords } from '@/utils/store/create-records';
import { SETTINGS } from '@/utils/store/settings';
import type { Vault } from '@/utils/store/vault';
import { creditState } from '@/utils/tokenmetrics/credits';
import { cutShort } from '@/utils/tokenmetrics/pace';
import type { Standing } from './briefing';
import { INDICES } from './kinds';

interface Means {
  readonly cache: OwnedCache;
  readonly records: OwnedRecords;
  readonly vault: Vault;
  readonly nowMs: () => number;
  readonly isOnline: () => boolean;
}

/** How the extension itself stands. Makes no request. */
export async function readStanding({ cache, records, vault, nowMs, isOnline }: Means): Promise<Standing> {
  const [{ creditBudget }, ledger, key, indices] = await Promise.all([
    records.read(SETTINGS),
    records.read(LEDGER),
    vault.state(),
    cache.get(INDICES, 'all'),
  ]);
  const now = nowMs();
  const indicesTotal = indices?.value.length ?? 0;
  const short = cutShort({ ledger, budget: creditBudget, nowMs: now, indicesTotal });
  return {
    key: keyStanding(key),
    credits: creditState(ledger, creditBudget, now, short),
    store: records.health === 'memory' ? 'memory' : cache.health,
    offline: !isOnline(),
  };
}

function keyStanding(key: Awaited<ReturnType<Vault['state']>>): Standing['key'] {
  if (!key.kept) return 'none';
  if (key.locked) return 'locked';
  if (!key.verdict) return 'kept';
  if (key.verdict.failure === null) return 'accepted';
  return key.verdict.failure.kind === 'key-rejected' ? 'rejected' : 'kept';
}
