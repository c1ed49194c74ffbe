import type { ElsewhereRow } from '@/utils/briefing/briefing';
import { exchangeName } from '@/utils/format/exchange-name';
import type { FactSheet } from '@/utils/risk/assessment';
import { spreadBps } from './fact-rows';

export const ELSEWHERE_COLUMNS = [
  'exchange',
  'fundingPerDay',
  'maxLeverage',
  'spreadBps',
  'oiUsd',
  'takerFee',
] as const;
export type ElsewhereColumn = (typeof ELSEWHERE_COLUMNS)[number];

export interface ElsewhereOrder {
  readonly column: ElsewhereColumn;
  readonly down: boolean;
}

/** A column is first sorted the way its best rows stand on top; chosen again, the other way. */
export function nextOrder(order: ElsewhereOrder, column: ElsewhereColumn): ElsewhereOrder {
  if (order.column === column) return { column, down: !order.down };
  return { column, down: column === 'maxLeverage' || column === 'oiUsd' };
}

/** Rows without a figure stand last whichever way one sorts. */
export function sortedRows(rows: readonly ElsewhereRow[], { column, down }: ElsewhereOrder) {
  const sign = down ? -1 : 1;
  return rows.toSorted((one, other) => {
    if (column === 'exchange') {
      return sign * exchangeName(one.exchange).localeCompare(exchangeName(other.exchange));
    }
    const [left, right] = [one[column], other[column]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

/** The page's own contract among the others. */
export function ownRow({ contract, facts, origin }: FactSheet): ElsewhereRow {
  const { fundingRate, fundingIntervalHours: hours } = facts;
  return {
    exchange: contract.exchange,
    symbol: contract.symbol ?? `${contract.rawBase}${contract.quote}`,
    fundingPerDay: fundingRate === undefined || hours === undefined ? null : (fundingRate * 24) / hours,
    maxLeverage: facts.maxLeverage ?? null,
    spreadBps: spreadBps(facts),
    oiUsd: facts.oiUsd ?? null,
    takerFee: facts.takerFee ?? null,
    fetchedAtMs: (origin.markPrice ?? origin.lastPrice)?.fetchedAtMs ?? null,
    failure: null,
  };
}
