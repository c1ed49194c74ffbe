import { dayOf } from '@/utils/contracts/expiry';
import type { TradingState } from '@/utils/contracts/facts';
import { inUsd, openInterest } from '../contract-units';
import {
  amountIn,
  leverageIn,
  marginRateIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  textIn,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { openedRow } from './answer';
import { FUTURES_API, isFutures, perpOf, symbolIn } from './api';

const HOUR_MS = 3_600_000;

/** Almost everything about one contract. */
const contract: FactSource = getSource({
  id: 'contract',
  pace: 'tick',
  serves: isFutures,
  url: (named) => `${FUTURES_API}/contracts/${symbolIn(named)}`,
  read: (body, named) => openedRow(body, named, (row) => readContract(row, named)),
});

/** The same for all contracts at once, some five hundred. */
const contracts: FactSource = getSource({
  id: 'contracts-active',
  insteadOf: 'contract',
  pace: 'tick',
  bulk: true,
  serves: isFutures,
  url: () => `${FUTURES_API}/contracts/active`,
  read: (body, named) => openedRow(body, named, (row) => readContract(row, named)),
});

export const contractSources: readonly FactSource[] = [withSpotPages(contract, perpOf), contracts];

function readContract(row: Row, named: Named): FactReading {
  const inverse = row['isInverse'];
  if (typeof inverse !== 'boolean') return 'unexpected-answer';
  const size = sizeOf(row['multiplier'], inverse);
  const markPrice = positiveIn(row['markPrice']);
  const indexPrice = positiveIn(row['indexPrice']);
  const expires = positiveIn(row['expireDate']);
  const isDated = row['type'] === 'FFICSX';
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      lastPrice: positiveIn(row['lastTradePrice']),
      premium: premiumOf(markPrice, indexPrice),
      // `nextFundingRateTime` is the time that remains, which grows old with the answer: left to the funding source.
      fundingRate: numberIn(row['fundingFeeRate']),
      fundingIntervalHours: intervalOf(row),
      ...openInterest(named, amountIn(row['openInterest']), { size, inverse, price: markPrice }),
      // Which of the two counts dollars is documented for linear contracts only.
      volBase24h: inverse ? null : amountIn(row['volumeOf24h']),
      volUsd24h: inverse ? null : inUsd(named, amountIn(row['turnoverOf24h'])),
      maxLeverage: leverageIn(row['maxLeverage']),
      mmr: marginRateIn(row['maintainMargin']),
      imr: marginRateIn(row['initialMargin']),
      takerFee: numberIn(row['takerFeeRate']),
      makerFee: numberIn(row['makerFeeRate']),
      expiry: isDated && expires !== null ? dayOf(expires) : null,
      contractSize: size,
      inverse,
      tradingState: stateOf(row, isDated),
    }),
  );
}

/** Coins per contract; −1 marks the inverse contracts of one dollar. */
function sizeOf(multiplier: unknown, inverse: boolean): number | null {
  const number = numberIn(multiplier);
  if (number === null) return null;
  // An inverse contract's is negative.
  return positiveIn(inverse ? Math.abs(number) : number);
}

/** Newer rows tell milliseconds; older ones only name the index, as `.ETHUSDTMFPI8H`. */
function intervalOf(row: Row): number | null {
  const granularity = over(positiveIn(row['fundingRateGranularity']), HOUR_MS);
  const [, hours] = /FPI(\d+)H$/.exec(textIn(row['fundingRateSymbol']) ?? '') ?? [];
  return granularity ?? positiveIn(hours);
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<string, TradingState>([
  ['Open', 'trading'],
  ['Init', 'pre-market'],
  ['Paused', 'suspended'],
  ['CancelOnly', 'suspended'],
  ['BeingSettled', 'expired'],
  ['Settled', 'expired'],
  ['Closed', 'expired'],
]);

/** A perpetual that is given an end is about to be withdrawn. */
function stateOf(row: Row, isDated: boolean): TradingState | null {
  const state = STATES.get(row['status']) ?? null;
  if (state !== 'trading' || isDated) return state;
  if (row['type'] !== 'FFWCSX') return null;
  const end = row['expireDate'];
  if (end === null || numberIn(end) === 0) return 'trading';
  return positiveIn(end) === null ? null : 'delisting';
}
