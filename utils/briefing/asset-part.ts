import type { Contract } from '@/utils/contracts/contract';
import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import { CHOICES, choiceName } from '@/utils/store/choices';
import type { Records } from '@/utils/store/records';
import type { AssetAnswer } from '@/utils/tokenmetrics/asset';
import { COINGECKO_EXCHANGE } from '@/utils/tokenmetrics/spot-exchange';
import { type Sought, whichToken } from '@/utils/tokenmetrics/which-token';
import { standingFailures } from './attempts';
import type { Part } from './briefing';
import type { Errands } from './errands';
import { CANDIDATES } from './kinds';

interface Means {
  readonly service: TokenMetrics;
  readonly cache: Cache;
  readonly records: Records;
  readonly errands: Errands;
  readonly nowMs: () => number;
}

/** What of a contract tells its token. A leveraged token is rated by what it holds. */
export function soughtIn(contract: Contract): Sought {
  return {
    exchangeCoingeckoId: COINGECKO_EXCHANGE[contract.exchange],
    base: (contract.leveraged?.underlying ?? contract.base).toUpperCase(),
    assetClass: contract.assetClass,
  };
}

/** Which token a contract's base is, from what is kept. Makes no request. */
export async function assetPart(means: Means, contract: Contract): Promise<Part<AssetAnswer>> {
  const { cache, errands, nowMs, records, service } = means;
  const sought = soughtIn(contract);
  const [kept, choices] = await Promise.all([cache.get(CANDIDATES, sought.base), records.read(CHOICES)]);
  const choice = choices[choiceName(contract)];
  const settledAlready = sought.assetClass !== 'token' || choice === null;
  if (kept || settledAlready) {
    const value = whichToken(sought, kept?.value ?? [], choice);
    return { value, failure: null, pending: false, stale: kept !== null && !kept.fresh };
  }
  const pending = errands.isWanted({ ticker: sought.base });
  const failure =
    (await service.obstacle('user')) ??
    (await standingFailures(cache, nowMs())).get('tokens') ??
    (pending ? null : errands.stoppedBy);
  return { value: null, failure, pending, stale: false };
}
