import type { Contract } from '@/utils/contracts/contract';
import { dayOf } from '@/utils/contracts/expiry';
import type { PartialFacts, TradingState } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { at, leverageIn, numberIn, orNotListed, over, positiveIn, type Row, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { ladder, ladderFacts } from '../fact-tiers';
import { get } from '../instrument-rows';
import { API, categoryOf, isFuture, query, rowOf, rowsIn } from './api';

/** Asked for one contract at a time: the lists come in parts, the answer for one in one part. */
export const instruments: readonly FactSource[] = [
  {
    id: 'instruments-info',
    bulk: false,
    pace: 'day',
    serves: (contract) => categoryOf(contract) !== null && contract.symbol !== null,
    request: (contract) => get(`${API}/instruments-info?${query(contract)}`),
    read: (body, contract) => {
      const rows = rowsIn(body, categoryOf(contract));
      if (typeof rows === 'string') return rows;
      const row = rowOf(rows, [contract.symbol ?? '']);
      return row === null ? 'not-listed' : orNotListed(specificationOf(row, contract));
    },
  },
  {
    id: 'risk-limit',
    bulk: false,
    pace: 'day',
    serves: isFuture,
    request: (contract) => get(`${API}/risk-limit?${query(contract)}`),
    read: readRiskLimit,
  },
];

/** One linear contract is one unit of base, one inverse contract one dollar. `fundingInterval` is in minutes. */
function specificationOf(row: Row, contract: Contract): PartialFacts {
  const category = categoryOf(contract);
  const perp = contract.market === 'perp';
  const endsMs = positiveIn(row['deliveryTime']);
  const future = isFuture(contract);
  return told({
    contractSize: future ? 1 : null,
    inverse: future ? category === 'inverse' : null,
    maxLeverage: leverageIn(at(row, 'leverageFilter', 'maxLeverage')),
    fundingIntervalHours: perp ? over(positiveIn(row['fundingInterval']), 60) : null,
    expiry: endsMs === null || perp ? null : dayOf(endsMs),
    tradingState: stateOf(row, perp && endsMs !== null),
    takerFee: numberIn(at(row, 'preListingInfo', 'auctionFeeInfo', 'takerFeeRate')),
    makerFee: numberIn(at(row, 'preListingInfo', 'auctionFeeInfo', 'makerFeeRate')),
  });
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['Trading', 'trading'],
  ['PreLaunch', 'pre-market'],
  ['Delivering', 'delisting'],
  ['Closed', 'expired'],
]);

/** A perpetual that is given a delivery time is about to be withdrawn. */
function stateOf(row: Row, perpetualEnds: boolean): TradingState | null {
  const state = STATES.get(row['status']) ?? null;
  return state === 'trading' && perpetualEnds ? 'delisting' : state;
}

/**
 * Rows come unsorted. Rates are fractions in life and percentages in the documents' sample; the initial rate times
 * the highest leverage tells which: about 1, or about 100.
 */
function readRiskLimit(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const rows = rowsIn(body, categoryOf(contract));
  if (typeof rows === 'string') return rows;
  // A row without its symbol may be one of ours: a ladder that lacks it would be wrong.
  if (rows.some((row) => typeof row['symbol'] !== 'string')) return 'not-listed';
  const ours = rows.filter((row) => row['symbol'] === contract.symbol);
  const scales = new Set(ours.map(scaleOf));
  const [scale] = scales;
  if (scales.size !== 1 || scale === undefined || scale === null) return 'not-listed';
  const steps = ours.map((row) => ({
    cap: row['riskLimitValue'],
    mmr: over(positiveIn(row['maintenanceMargin']), scale),
    imr: over(positiveIn(row['initialMargin']), scale),
    maxLeverage: row['maxLeverage'],
    deduction: row['mmDeduction'],
  }));
  const unit = categoryOf(contract) === 'inverse' ? contract.base : contract.quote;
  return orNotListed(told(ladderFacts(ladder(steps, unit))));
}

function scaleOf(row: Row): 1 | 100 | null {
  const initial = positiveIn(row['initialMargin']);
  const leverage = leverageIn(row['maxLeverage']);
  if (initial === null || leverage === null) return null;
  const product = initial * leverage;
  if (product > 0.5 && product < 2) return 1;
  return product > 50 && product < 200 ? 100 : null;
}
