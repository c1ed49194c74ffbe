import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import type { Records } from '@/utils/store/records';
import { SETTINGS } from '@/utils/store/settings';
import type { Vault } from '@/utils/store/vault';
import { standingFailures } from './attempts';
import type { IndexSource } from './index-room';
import { isNoWorkingKey } from './local-part';

interface Means {
  readonly cache: Cache;
  readonly nowMs: () => number;
  readonly records: Records;
  readonly service: TokenMetrics;
  readonly vault: Vault;
}

/**
 * Which indices are shown, the first on top: Token Metrics' with a key, the local baskets without one. They stay below
 * where the user wants them, and where the key that is kept yields no list now: for the same reasons for which the
 * local score takes a rating's place.
 */
export async function shownShelves(means: Means): Promise<readonly IndexSource[]> {
  const { cache, nowMs, records, service, vault } = means;
  if (!(await vault.state()).kept) return ['local'];
  const [obstacle, failures, { showLocal }] = await Promise.all([
    service.obstacle('user'),
    standingFailures(cache, nowMs()),
    records.read(SETTINGS),
  ]);
  const isInTheWay = isNoWorkingKey(obstacle ?? failures.get('indices') ?? null);
  return showLocal || isInTheWay ? ['token-metrics', 'local'] : ['token-metrics'];
}
