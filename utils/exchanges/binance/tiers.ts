import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { at, orNotListed, type Row, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { ladder, ladderFacts } from '../fact-tiers';
import { get } from '../instrument-rows';
import { failureIn, isCoinM, isUsdM, rowOf, rowsIn } from './api';

/**
 * The documented endpoint (`leverageBracket`) wants a key. Binance's own site reads this unofficial feed, which may
 * be shut at any time; `tier-snapshot.ts` stands in then.
 */
const FEED = 'https://www.binance.com/bapi/futures/v1/friendly';

export const tiers: readonly FactSource[] = [
  {
    id: 'bapi_brackets.future',
    bulk: true,
    pace: 'day',
    serves: isUsdM,
    request: () => get(`${FEED}/future/common/brackets`),
    read: readBrackets,
  },
  {
    id: 'bapi_brackets.delivery',
    bulk: true,
    pace: 'day',
    serves: isCoinM,
    request: () => get(`${FEED}/delivery/common/brackets`),
    read: readBrackets,
  },
];

/** Reads the feed, and the rows of the documented endpoint, which name the same figures otherwise. */
export function readBrackets(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const feed = at(body, 'data', 'brackets');
  if (feed === undefined) {
    const failure = failureOf(body);
    if (failure !== null) return failure;
  }
  // COIN-M's tables belong to a pair, whose contracts share them.
  const pair = isCoinM(contract) ? [contract.rawBase + contract.quote] : [];
  const row = rowOf(feed ?? body, contract.symbol === null ? pair : [contract.symbol, ...pair]);
  if (row === null) return 'not-listed';
  const rows = rowsOf(row['riskBrackets'] ?? row['brackets']);
  if (rows === null) return 'not-listed';
  const unit = isCoinM(contract) ? contract.base : contract.quote;
  return orNotListed(told(ladderFacts(ladder(rows.map(stepOf), unit))));
}

function failureOf(body: unknown): FailureKind | null {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  return rowsIn(body).some((row) => row['brackets'] !== undefined) ? null : 'unexpected-answer';
}

function stepOf(row: Row) {
  return {
    floor: row['bracketNotionalFloor'] ?? row['notionalFloor'] ?? row['qtyFloor'] ?? null,
    cap: row['bracketNotionalCap'] ?? row['notionalCap'] ?? row['qtyCap'],
    mmr: row['bracketMaintenanceMarginRate'] ?? row['maintMarginRatio'],
    maxLeverage: row['maxOpenPosLeverage'] ?? row['initialLeverage'],
    deduction: row['cumFastMaintenanceAmount'] ?? row['cum'],
  };
}
