import type { Records } from '@/utils/store/records';
import { SETTINGS } from '@/utils/store/settings';
import type { Vault } from '@/utils/store/vault';
import type { IndexSource } from './index-room';

/**
 * Which indices are shown, the first on top: Token Metrics' with a key, the local baskets without one. They stay below
 * where the user wants them, and where the key that is kept does not work.
 */
export async function shownShelves(vault: Vault, records: Records): Promise<readonly IndexSource[]> {
  const [{ kept, locked, verdict }, { showLocal }] = await Promise.all([
    vault.state(),
    records.read(SETTINGS),
  ]);
  if (!kept) return ['local'];
  const works = !locked && verdict?.failure?.kind !== 'key-rejected';
  return works && !showLocal ? ['token-metrics'] : ['token-metrics', 'local'];
}
