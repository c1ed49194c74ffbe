import type { Contract } from '@/utils/contracts/contract';
import { dayOf } from '@/utils/contracts/expiry';
import type { PartialFacts, TradingState } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { at, orNotListed, positiveIn, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { isSpot } from '../perp-context';
import { DAPI, FAPI, failureIn, isCoinM, isUsdM, rowOf, rowsIn, symbolsOf } from './api';

export const instruments: readonly FactSource[] = [
  {
    id: 'fapi_exchangeInfo',
    bulk: true,
    pace: 'day',
    serves: isUsdM,
    request: () => get(`${FAPI}/fapi/v1/exchangeInfo`),
    read: readExchangeInfo,
  },
  {
    id: 'dapi_exchangeInfo',
    bulk: true,
    pace: 'day',
    serves: isCoinM,
    request: () => get(`${DAPI}/dapi/v1/exchangeInfo`),
    read: readExchangeInfo,
  },
  {
    id: 'fapi_fundingInfo',
    bulk: true,
    pace: 'hour',
    serves: (contract) => isSpot(contract) || (isUsdM(contract) && contract.market === 'perp'),
    request: () => get(`${FAPI}/fapi/v1/fundingInfo`),
    read: readFundingInfo,
  },
  {
    id: 'dapi_fundingInfo',
    bulk: true,
    pace: 'hour',
    serves: (contract) => isCoinM(contract) && contract.market === 'perp',
    request: () => get(`${DAPI}/dapi/v1/fundingInfo`),
    read: readFundingInfo,
  },
];

/** The delivery time that Binance gives to contracts without one: 25 December 2100. */
const NEVER = 4_133_404_800_000;

/** The margin percentages of these rows are placeholders by Binance's own word, and are not read. */
function readExchangeInfo(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = rowsOf(at(body, 'symbols'));
  if (rows === null) return 'unexpected-answer';
  const row = rowOf(rows, symbolsOf(contract));
  if (row === null) return 'not-listed';
  const inverse = isCoinM(contract);
  const endsMs = positiveIn(row['deliveryDate']);
  const ends = endsMs !== null && endsMs < NEVER;
  const perp = contract.market === 'perp';
  return orNotListed(
    told({
      inverse,
      contractSize: inverse ? positiveIn(row['contractSize']) : 1,
      expiry: ends && !perp ? dayOf(endsMs) : null,
      tradingState: stateOf(inverse ? row['contractStatus'] : row['status'], perp && ends),
    }),
  );
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['TRADING', 'trading'],
  ['PENDING_TRADING', 'pre-market'],
  ['PRE_SETTLE', 'delisting'],
  ['SETTLING', 'delisting'],
  ['PRE_DELIVERING', 'delisting'],
  ['DELIVERING', 'expired'],
  ['DELIVERED', 'expired'],
  ['CLOSE', 'expired'],
  ['BREAK', 'suspended'],
  ['HALT', 'suspended'],
]);

/** A perpetual that is given a delivery date is about to be withdrawn. */
function stateOf(status: unknown, perpetualEnds: boolean): TradingState | null {
  const state = STATES.get(status) ?? null;
  return state === 'trading' && perpetualEnds ? 'delisting' : state;
}

/** What settlements were apart before Binance adjusted any: contracts that its list leaves out still are. */
const UNADJUSTED_HOURS = 8;

/**
 * The list holds only contracts whose interval or cap was adjusted; every other perpetual settles every eight hours.
 * An empty list, or one with a row that cannot be read, is not taken for proof of that.
 */
function readFundingInfo(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  if (!Array.isArray(body) || body.length === 0) return 'unexpected-answer';
  const row = rowOf(body, symbolsOf(contract));
  if (row !== null)
    return orNotListed(told({ fundingIntervalHours: positiveIn(row['fundingIntervalHours']) }));
  const rows = rowsIn(body);
  const sound = rows.length === body.length && rows.every((other) => typeof other['symbol'] === 'string');
  return sound ? { fundingIntervalHours: UNADJUSTED_HOURS } : 'not-listed';
}
