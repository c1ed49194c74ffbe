import type { Contract } from '@/utils/contracts/contract';
import { contractName } from '@/utils/contracts/contract-name';
import { DEFAULT_POSITION } from '@/utils/risk/position';
import { POSITIONS, RISK_PREFERENCES } from '@/utils/store/positions';
import type { Records } from '@/utils/store/records';
import type { RiskBriefing, TokenBriefing } from './briefing';
import type { Depth, FactDesk } from './fact-desk';

interface Means {
  readonly facts: FactDesk;
  readonly records: Records;
  readonly nowMs: () => number;
}

/** What the page's own control shows, where it plainly shows one; only ever a default. */
export interface Shown {
  readonly leverage: number | null;
}

/**
 * What the exchange says of a contract and what the user means to do with it, from what is kept. Makes no request.
 * @returns null where no public source tells of the contract.
 */
export async function riskPart(
  { facts, records, nowMs }: Means,
  contract: Contract,
  token: TokenBriefing,
  depth: Depth,
  shown: Shown,
): Promise<RiskBriefing | null> {
  if (!facts.serves(contract)) return null;
  const [gathered, positions, preferences] = await Promise.all([
    facts.read(contract, depth),
    records.read(POSITIONS),
    records.read(RISK_PREFERENCES),
  ]);
  const kept = positions[contractName(contract)]?.position;
  const { asset, rating } = token;
  const known = asset.value?.kind === 'known' ? asset.value.asset : null;
  const fromPage = kept === undefined && shown.leverage !== null;
  return {
    sheet: {
      contract,
      facts: gathered.facts,
      origin: gathered.origin,
      marketCapUsd: known?.marketCapUsd ?? null,
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
