import * as z from 'zod/mini';
import { isoMs } from '@/utils/vocabulary/iso-time';
import type { IndexSummary } from './index-membership';
import { dayOf } from './row-date';
import { figure, id, text } from './row-fields';
import type { HoldingRow, IndexDayRow } from './rows';

export const indexRow = z.looseObject({
  id,
  name: text,
  ticker: text,
  coins: figure,
  index_grade: figure,
  '24_h': figure,
  '7_d': figure,
  '1_m': figure,
  all_time: figure,
  price: figure,
});

/** Null for an index without a name of any kind. */
export function readIndex(row: z.infer<typeof indexRow>): IndexSummary | null {
  const name = row.name ?? row.ticker;
  if (name === null) return null;
  return {
    id: row.id,
    name,
    ticker: row.ticker,
    holdingsCount: row.coins !== null && Number.isInteger(row.coins) && row.coins >= 0 ? row.coins : null,
    grade: row.index_grade,
    change24hPct: row['24_h'],
    change7dPct: row['7_d'],
    change1mPct: row['1_m'],
    changeAllTimePct: row.all_time,
    priceUsd: row.price !== null && row.price > 0 ? row.price : null,
  };
}

export const holdingRow = z.looseObject({
  token_id: z.catch(z.nullable(id), null),
  cg_id: text,
  slug: text,
  token_name: text,
  coin: text,
  token_symbol: text,
  weight: figure,
  price: figure,
  trader_grade: figure,
  date: text,
});

/** One holding with its weight still in the service's unit; null where it names no token. */
export function readHolding(row: z.infer<typeof holdingRow>): HoldingRow | null {
  const slug = row.cg_id ?? row.slug;
  if (row.token_id === null && slug === null) return null;
  return {
    tokenId: row.token_id,
    slug,
    name: row.token_name ?? row.coin,
    ticker: row.token_symbol?.toUpperCase() ?? null,
    asOfMs: isoMs(row.date),
    rawWeight: row.weight !== null && row.weight >= 0 ? row.weight : null,
    weight: null,
    priceUsd: row.price !== null && row.price > 0 ? row.price : null,
    traderGrade:
      row.trader_grade !== null && row.trader_grade >= 0 && row.trader_grade <= 100 ? row.trader_grade : null,
  };
}

/** How far an index's weights may be from one hundred per cent: what rounding and a small cash part can explain. */
const WEIGHT_SLACK = 0.05;

/**
 * Gives the holdings of one whole index their weights as shares. The service does not say whether it sends per
 * cent or ratios, so the sum of all of them does; where it is near neither 100 nor 1, or a weight is missing, no
 * share is known.
 * @param complete no row of the index was lost: the remains of an index in per cent could add up to 1, too.
 */
export function withShares(holdings: readonly HoldingRow[], complete: boolean): HoldingRow[] {
  const sum = holdings.reduce((total, { rawWeight }) => total + (rawWeight ?? Number.NaN), 0);
  const units = complete ? [100, 1] : [100];
  const unit = units.find((whole) => Math.abs(sum / whole - 1) <= WEIGHT_SLACK);
  return holdings.map((holding) => ({
    ...holding,
    weight: unit === undefined || holding.rawWeight === null ? null : holding.rawWeight / unit,
  }));
}

export const indexDayRow = z.looseObject({ date: z.string(), index_cumulative_roi: figure });

/** Null where the row names no day. */
export function readIndexDay(row: z.infer<typeof indexDayRow>): IndexDayRow | null {
  const atMs = isoMs(row.date);
  return atMs === null ? null : { date: dayOf(atMs), cumulativeRoi: row.index_cumulative_roi };
}
