import type { Records } from '@/utils/store/records';
import { SETTINGS } from '@/utils/store/settings';
import type { Vault } from '@/utils/store/vault';
import { WATCHED_COINS } from '@/utils/store/watched-coins';
import type { BasketDesk } from './basket-desk';
import type { CoinDesk } from './coin-desk';

interface Means {
  readonly coins: CoinDesk;
  readonly baskets: BasketDesk;
  readonly records: Records;
  readonly vault: Vault;
}

/**
 * What is computed on this device, brought up to the last close: watched coins, and the baskets while somebody sees
 * them. With a working key and no wish for local figures nobody does, and nothing is asked for them.
 * @returns whether anything is new.
 */
export async function coinRound({ baskets, coins, records, vault }: Means): Promise<boolean> {
  const [watched, { showLocal }, key] = await Promise.all([
    records.read(WATCHED_COINS),
    records.read(SETTINGS),
    vault.state(),
  ]);
  const news = watched.length > 0 && (await coins.refreshPrices(watched));
  const works = key.kept && !key.locked && key.verdict?.failure?.kind !== 'key-rejected';
  if (works && !showLocal) return news;
  const listed = await coins.refreshUniverse();
  return (await baskets.refresh()) || listed || news;
}
