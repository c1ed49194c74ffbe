import * as z from 'zod/mini';
import type { CacheKind } from '@/utils/store/cache';
import * as rows from '@/utils/tokenmetrics/rows';

/*
 * The kinds of Token Metrics answers that are cached. Freshness in time only bounds them here: which of them to
 * ask for again, and when, is planned with the month's credits in view.
 */

const DAY_MS = 86_400_000;

function kind<T>(name: string, schema: z.ZodMiniType<T>, freshDays: number, keepDays: number): CacheKind<T> {
  return { name, version: 1, schema, freshForMs: freshDays * DAY_MS, keepForMs: keepDays * DAY_MS };
}

/** A token's latest row, or null where the service answered and had none: not rated is an answer, too. */
const latest = <T>(schema: z.ZodMiniType<T>) => z.nullable(schema);

/** By upper-case ticker: every token that the service lists under it. */
export const CANDIDATES = kind('tm-candidates', z.readonly(z.array(rows.listedTokenSchema)), 7, 90);
/** By token id. */
export const LISTED = kind('tm-listed', rows.listedTokenSchema, 7, 90);

export const GRADES = {
  'tm-grade': kind('tm-grade', latest(rows.tmGradeRowSchema), 1, 60),
  'trading-signals': kind('tm-signals', latest(rows.signalRowSchema), 1, 60),
  'fundamental-grade': kind('tm-fundamental', latest(rows.fundamentalRowSchema), 7, 90),
  'technology-grade': kind('tm-technology', latest(rows.technologyRowSchema), 7, 90),
} as const;

/** Under `all`: the list of indices. */
export const INDICES = kind('tm-indices', z.readonly(z.array(rows.indexRowSchema)), 1, 60);
/** Under `active`: ids of the indices that are actively managed; every other one on the list is passive. */
export const ACTIVE_INDICES = kind('tm-active-indices', z.readonly(z.array(z.number())), 7, 60);
/** By index id: what it did day by day, as the service sends it. */
export const INDEX_DAYS = kind('tm-index-days', z.readonly(z.array(rows.indexDayRowSchema)), 1, 60);
/** By index id. */
export const HOLDINGS = kind('tm-holdings', z.readonly(z.array(rows.holdingRowSchema)), 7, 90);
/** By token id, oldest first: asked for by hand, and lengthened by each day's grade as it comes. */
export const HISTORY = kind('tm-history', z.readonly(z.array(rows.historyRowSchema)), 7, 120);

/** Tickers whose look-up was cut off in company: they are asked for alone. */
export const CROWDED = kind('tm-crowded', z.literal(true), 30, 30);
