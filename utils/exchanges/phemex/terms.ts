import type { Tier, TradingState } from '@/utils/contracts/facts';
import {
  at,
  leverageIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  type Row,
  rowsOf,
  textIn,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { ladder, ladderFacts, type TierAt } from '../fact-tiers';
import { type FactReading, getSource, type Named } from '../get-source';
import { failureOf, isScaled, isStable, PHEMEX_API, RATIO_SCALE } from './api';

/** Every contract's terms and risk limits, in lists that refer to each other. */
export const products: FactSource = getSource({
  id: 'products',
  pace: 'day',
  bulk: true,
  serves: (contract) => isStable(contract) || isScaled(contract),
  url: () => `${PHEMEX_API}/public/products`,
  read: (body, contract) => {
    const data = at(body, 'data');
    const isOurs = ({ symbol }: Row) => symbol === contract.symbol;
    const lists = ['products', 'perpProductsV2'].map((key) => rowsOf(at(data, key)));
    if (lists.every((list) => list === null)) return failureOf(body);
    const row = lists.flatMap((list) => list ?? []).find(isOurs);
    return row === undefined ? 'not-listed' : readTerms(row, data, contract);
  },
});

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['Listed', 'trading'],
  ['Suspended', 'suspended'],
  ['Delisted', 'expired'],
]);

function readTerms(row: Row, data: unknown, contract: Named): FactReading {
  const steps = tiersOf(row, data, textIn(row['settleCurrency']) ?? contract.settle ?? contract.quote);
  const { maxLeverage, ...rates } = ladderFacts(steps);
  return orNotListed(
    told({
      ...rates,
      maxLeverage: leverageIn(row['maxLeverage']) ?? maxLeverage,
      contractSize: isStable(contract) ? 1 : sizeIn(row['contractSize']),
      inverse: inverseOf(row),
      fundingIntervalHours: hoursIn(row['fundingInterval']),
      takerFee: over(numberIn(row['takerFeeRateEr']), RATIO_SCALE),
      makerFee: over(numberIn(row['makerFeeRateEr']), RATIO_SCALE),
      tradingState: STATES.get(row['status']) ?? null,
    }),
  );
}

function inverseOf({ settleCurrency: settle, quoteCurrency: quote }: Row): boolean | null {
  return typeof settle === 'string' && typeof quote === 'string' ? settle !== quote : null;
}

/** `1`, or `1 USD` and `0.005 ETH`. */
function sizeIn(value: unknown): number | null {
  return positiveIn(typeof value === 'string' ? value.split(' ')[0] : value);
}

/** Seconds now, hours in older answers; no period is both. */
function hoursIn(value: unknown): number | null {
  const number = positiveIn(value);
  if (number === null) return null;
  return number <= 24 ? number : number / 3600;
}

/** A shared table by number, else the symbol's own risk limits; notional in the settle asset. */
function tiersOf(row: Row, data: unknown, settle: string): readonly Tier[] {
  const table = numberIn(row['leverageMargin']);
  const shared = rowsOf(at(data, 'leverageMargins'))?.find((one) => numberIn(one['index_id']) === table);
  if (table !== null) return ladder(stepsIn(shared?.['items'], sharedStep), settle);
  for (const key of ['riskLimits', 'riskLimitsV2']) {
    const own = rowsOf(at(data, key))?.find(({ symbol }) => symbol === row['symbol']);
    if (own !== undefined) return ladder(stepsIn(own['riskLimits'], ownStep), settle);
  }
  return [];
}

/** All steps, or none where one of them cannot be read. */
function stepsIn(rows: unknown, stepOf: (row: Row) => TierAt): readonly TierAt[] {
  const read = rowsOf(rows) ?? [];
  return Array.isArray(rows) && read.length === rows.length ? read.map(stepOf) : [];
}

function sharedStep(row: Row): TierAt {
  return {
    cap: row['notionalValueRv'],
    mmr: row['maintenanceMarginRateRr'],
    maxLeverage: row['maxLeverage'],
  };
}

/** Rates as decimals (`Rr`) or as hundred-millionths (`Er`). */
function ownStep(row: Row): TierAt {
  const imr = numberIn(row['initialMarginRr']) ?? over(numberIn(row['initialMarginEr']), RATIO_SCALE);
  const mmr = numberIn(row['maintenanceMarginRr']) ?? over(numberIn(row['maintenanceMarginEr']), RATIO_SCALE);
  return { cap: row['limit'], mmr, imr, maxLeverage: over(1, imr) };
}
