import { LEDGER } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import type { Records } from '@/utils/store/records';
import { SETTINGS } from '@/utils/store/settings';
import { paceAllowsAtOnce } from '@/utils/tokenmetrics/pace';
import { INDICES } from './kinds';

interface Means {
  readonly cache: Cache;
  readonly records: Records;
  readonly nowMs: () => number;
}

/** Charts and histories are a nicety: they are asked for where the month's credits are ahead of its days. */
export async function mayAskHistory({ cache, records, nowMs }: Means): Promise<boolean> {
  const [ledger, { creditBudget }, indices] = await Promise.all([
    records.read(LEDGER),
    records.read(SETTINGS),
    cache.get(INDICES, 'all'),
  ]);
  const indicesTotal = indices?.value.length ?? 0;
  return paceAllowsAtOnce('slow-grades', { ledger, budget: creditBudget, nowMs: nowMs(), indicesTotal });
}
