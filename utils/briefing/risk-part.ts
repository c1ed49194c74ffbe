import type { Coin } from '@/utils/coingecko/coin';
import type { Contract } from '@/utils/contracts/contract';
import { contractName } from '@/utils/contracts/contract-name';
import type { FactSheet } from '@/utils/risk/assessment';
import type { Beyond } from '@/utils/risk/fact-sheet';
import { DEFAULT_POSITION } from '@/utils/risk/position';
import { POSITIONS, RISK_PREFERENCES } from '@/utils/store/positions';
import type { Records } from '@/utils/store/records';
import type { Sourced } from '@/utils/vocabulary/sourced';
import type { RiskBriefing, TokenBriefing } from './briefing';
import type { GatheredFacts } from './fact-desk';

interface Means {
  readonly records: Records;
  readonly nowMs: () => number;
}

/** What the page's own control shows, where it plainly shows one; only ever a default. */
export interface Shown {
  readonly leverage: number | null;
}

/** What is told of the whole coin, and not of one contract. */
function ofCoin(
  { asOfMs, fetchedAtMs, source, value }: Sourced<Coin>,
  own: Beyond,
): Pick<FactSheet, 'beyond' | 'coinOrigin'> {
  const { dilutedUsd, marketCapUsd, volumeUsd24h } = value;
  if (marketCapUsd === null) return { beyond: own };
  return {
    coinOrigin: { source, asOfMs, fetchedAtMs },
    beyond: {
      ...own,
      ...(dilutedUsd === null ? {} : { fullyDilutedUsd: dilutedUsd }),
      ...(volumeUsd24h === null ? {} : { spotVolUsd24h: volumeUsd24h }),
    },
  };
}

/**
 * What the exchange says of a contract and what the user means to do with it, from what is kept. Makes no request.
 * @param own what the user's holdings and notes say of the token.
 * @returns null where no public source tells of the contract.
 */
export async function riskPart(
  { records, nowMs }: Means,
  contract: Contract,
  token: TokenBriefing,
  gathered: GatheredFacts | null,
  shown: Shown,
  own: Beyond,
): Promise<RiskBriefing | null> {
  if (!gathered) return null;
  const [positions, preferences] = await Promise.all([
    records.read(POSITIONS),
    records.read(RISK_PREFERENCES),
  ]);
  const kept = positions[contractName(contract)]?.position;
  const { asset, coin, rating } = token;
  const known = asset.value?.kind === 'known' ? asset.value.asset : null;
  const fromPage = kept === undefined && shown.leverage !== null;
  return {
    sheet: {
      contract,
      facts: gathered.facts,
      origin: gathered.origin,
      ...(coin ? ofCoin(coin, own) : { beyond: own }),
      marketCapUsd: coin?.value.marketCapUsd ?? known?.marketCapUsd ?? null,
      rated: rating.value ? true : asset.value?.kind === 'not-listed' ? false : null,
      nowMs: nowMs(),
    },
    position:
      kept ??
      (shown.leverage === null ? DEFAULT_POSITION : { ...DEFAULT_POSITION, leverage: shown.leverage }),
    positionFrom: kept ? 'kept' : fromPage ? 'page' : 'default',
    preferences,
    failure: gathered.failure,
    pending: gathered.due && gathered.failure === null,
  };
}
