import type { Contract } from '@/utils/contracts/contract';
import { dayOf } from '@/utils/contracts/expiry';
import type { PartialFacts, TradingState } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { leverageIn, orNotListed, positiveIn, type Row, times, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { ladder, ladderFacts } from '../fact-tiers';
import { get } from '../instrument-rows';
import { API, familyOf, instTypeOf, isFuture, isOf, rowIn, rowsIn } from './api';

const LIST = `${API}/public/instruments?instType`;

export const instruments: readonly FactSource[] = [
  {
    id: 'instruments.swap',
    bulk: true,
    pace: 'day',
    serves: isOf('SWAP'),
    request: () => get(`${LIST}=SWAP`),
    read: readSpecification,
  },
  {
    id: 'instruments.futures',
    bulk: true,
    pace: 'day',
    serves: isOf('FUTURES'),
    request: () => get(`${LIST}=FUTURES`),
    read: readSpecification,
  },
  {
    id: 'instruments.option',
    bulk: false,
    pace: 'day',
    serves: (contract) => isOf('OPTION')(contract) && contract.symbol !== null,
    request: (contract) =>
      get(`${LIST}=OPTION&instFamily=${familyOf(contract)}&instId=${contract.symbol ?? ''}`),
    read: readSpecification,
  },
  {
    id: 'instruments.spot',
    bulk: false,
    pace: 'day',
    serves: isOf('SPOT', 'MARGIN'),
    request: (contract) => get(`${LIST}=${instTypeOf(contract) ?? ''}&instId=${contract.symbol ?? ''}`),
    read: readSpecification,
  },
  {
    id: 'position-tiers',
    bulk: false,
    pace: 'day',
    serves: (contract) => isFuture(contract) || isOf('MARGIN')(contract),
    request: (contract) => {
      const which = isFuture(contract)
        ? `instFamily=${familyOf(contract)}`
        : `instId=${contract.symbol ?? ''}`;
      return get(
        `${API}/public/position-tiers?instType=${instTypeOf(contract) ?? ''}&tdMode=isolated&${which}`,
      );
    },
    read: readTiers,
  },
];

/** A contract is `ctVal` times `ctMult` of `ctValCcy`: coins where linear, dollars where inverse. */
function readSpecification(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const row = rowIn(body, contract.symbol);
  if (typeof row === 'string') return row;
  const swap = contract.symbol?.endsWith('-SWAP') ?? false;
  const endsMs = positiveIn(row['expTime']);
  return orNotListed(
    told({
      contractSize: positiveIn(times(positiveIn(row['ctVal']), positiveIn(row['ctMult']))),
      inverse: isFuture(contract) ? inverseIn(row) : null,
      maxLeverage: leverageIn(row['lever']),
      expiry: endsMs === null || swap ? null : dayOf(endsMs),
      tradingState: stateOf(row, swap && endsMs !== null),
    }),
  );
}

function inverseIn(row: Row): boolean | null {
  if (row['ctType'] === 'inverse') return true;
  return row['ctType'] === 'linear' ? false : null;
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['live', 'trading'],
  ['suspend', 'suspended'],
  ['rebase', 'suspended'],
  ['preopen', 'pre-market'],
  ['post_only', 'post-only'],
  ['expired', 'expired'],
]);

/** A swap that is given an expiry is about to be withdrawn. */
function stateOf(row: Row, swapEnds: boolean): TradingState | null {
  const state = STATES.get(row['state']) ?? null;
  if (state !== 'trading') return state;
  if (swapEnds) return 'delisting';
  return row['ruleType'] === 'pre_market' ? 'pre-market' : 'trading';
}

/**
 * Sizes are contracts, of spot margin coins. The table is the isolated one; the rate of a step holds for the whole
 * position.
 */
function readTiers(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const rows = rowsIn(body);
  if (typeof rows === 'string') return rows;
  const futures = isFuture(contract);
  const name = futures ? familyOf(contract) : contract.symbol;
  const nameIn = (row: Row) => (futures ? (row['instFamily'] ?? row['uly']) : row['instId']);
  // A row of no known family may be one of ours: a ladder that lacks it would be wrong.
  if (rows.some((row) => typeof nameIn(row) !== 'string')) return 'not-listed';
  const steps = rows
    .filter((row) => nameIn(row) === name)
    .map((row) => ({
      floor: row['minSz'],
      cap: row['maxSz'],
      mmr: row['mmr'],
      imr: row['imr'],
      maxLeverage: row['maxLever'],
    }));
  return orNotListed(told(ladderFacts(ladder(steps, futures ? 'contracts' : contract.base))));
}
