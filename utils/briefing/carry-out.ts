import type { CallTo, TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache, CacheKind } from '@/utils/store/cache';
import { holdingsLogOf } from '@/utils/store/holdings-logs';
import type { Records } from '@/utils/store/records';
import type { EndpointName } from '@/utils/tokenmetrics/endpoints';
import { noteHoldings } from '@/utils/tokenmetrics/holdings-log';
import type { IndexSummary } from '@/utils/tokenmetrics/index-membership';
import type { PlannedCall } from '@/utils/tokenmetrics/plan';
import { isWholeLookUp } from '@/utils/tokenmetrics/popular';
import type { Reading } from '@/utils/tokenmetrics/read-answer';
import type { RowTypes } from '@/utils/tokenmetrics/readers';
import type { HistoryRow, HoldingRow, ListedToken, SignalRow } from '@/utils/tokenmetrics/rows';
import { unratedIn } from '@/utils/tokenmetrics/unrated';
import type { Failure, Result } from '@/utils/vocabulary/failure';
import { noteFailure, noteSuccess } from './attempts';
import {
  ACTIVE_INDICES,
  CANDIDATES,
  CROWDED,
  GRADES,
  HISTORY,
  HOLDINGS,
  INDEX_DAYS,
  INDICES,
  LISTED,
} from './kinds';

interface Means {
  readonly service: TokenMetrics;
  readonly cache: Cache;
  readonly records: Records;
  readonly nowMs: () => number;
}

/**
 * Makes one planned call and keeps its answer. What the service had no row for is kept as "none", so that it is
 * not asked for again before its time.
 * @returns the failure, or null.
 */
export async function carryOut({ call, use, asker }: PlannedCall, means: Means): Promise<Failure | null> {
  const { cache, service, nowMs } = means;
  const ask = <E extends EndpointName>(to: CallTo<E>): Promise<Result<Reading<RowTypes[E]>>> =>
    service.call(to, use, asker);

  async function keep(): Promise<Failure | null> {
    switch (call.endpoint) {
      case 'tokens': {
        const answer = await ask<'tokens'>(call);
        if (answer.ok) await keepTokens(cache, call.by === 'symbol' ? call.values : [], answer.value);
        return failureOf(answer);
      }
      case 'tm-grade':
        return keepLatest(
          cache,
          GRADES['tm-grade'],
          call.tokenIds,
          await ask({ ...call, endpoint: 'tm-grade' }),
        );
      case 'trading-signals': {
        const answer = await ask({ ...call, endpoint: 'trading-signals' });
        if (answer.ok) await lengthenHistories(cache, answer.value.rows);
        return keepLatest(cache, GRADES['trading-signals'], call.tokenIds, answer);
      }
      case 'fundamental-grade':
        return keepLatest(
          cache,
          GRADES['fundamental-grade'],
          call.tokenIds,
          await ask({ ...call, endpoint: 'fundamental-grade' }),
        );
      case 'technology-grade':
        return keepLatest(
          cache,
          GRADES['technology-grade'],
          call.tokenIds,
          await ask({ ...call, endpoint: 'technology-grade' }),
        );
      case 'indices': {
        const answer = await ask<'indices'>(call);
        if (answer.ok) await keepIndices(cache, call.kind, answer.value.rows);
        return failureOf(answer);
      }
      case 'indices-holdings': {
        const answer = await ask<'indices-holdings'>(call);
        if (answer.ok) await keepHoldings(means, call.indexId, answer.value.rows);
        return failureOf(answer);
      }
      case 'tm-grade-history': {
        const answer = await ask<'tm-grade-history'>(call);
        if (answer.ok) await cache.put(HISTORY, new Map([[String(call.tokenId), answer.value.rows]]));
        return failureOf(answer);
      }
      case 'indices-performance': {
        const answer = await ask<'indices-performance'>(call);
        if (answer.ok) await cache.put(INDEX_DAYS, new Map([[String(call.indexId), answer.value.rows]]));
        return failureOf(answer);
      }
      case 'top-market-cap-tokens':
      case 'trader-grades':
      case 'investor-grades':
        return null;
    }
  }

  const failure = await keep();
  if (failure) await noteFailure(cache, call, failure, nowMs());
  else await noteSuccess(cache, call);
  return failure;
}

function failureOf(answer: Result<unknown>): Failure | null {
  return answer.ok ? null : answer.failure;
}

async function keepLatest<T extends { readonly tokenId: number }>(
  cache: Cache,
  kind: CacheKind<T | null>,
  tokenIds: readonly number[],
  answer: Result<Reading<T>>,
): Promise<Failure | null> {
  if (!answer.ok) {
    const { failure } = answer;
    // A refusal is no word on a token that was graded before: a gateway that lost its way says "not found" as well.
    const before = failure.kind === 'not-listed' ? await cache.getMany(kind, tokenIds.map(String)) : null;
    const isGraded = before !== null && [...before.values()].some(({ value }) => value !== null);
    if (isGraded) return { ...failure, kind: 'unexpected-answer' };
    if (before === null) return failure;
  }
  const reading: Reading<T> = answer.ok ? answer.value : { rows: [], dropped: 0, received: 0 };
  const latest = new Map<string, T | null>(unratedIn(tokenIds, reading).map((id) => [String(id), null]));
  for (const row of reading.rows) latest.set(String(row.tokenId), row);
  await cache.put(kind, latest);
  return null;
}

/** A list of one kind only tells which are of that kind; it does not replace the whole list. */
async function keepIndices(
  cache: Cache,
  kind: 'active' | 'passive' | undefined,
  rows: readonly IndexSummary[],
): Promise<void> {
  if (kind === undefined) await cache.put(INDICES, new Map([['all', rows]]));
  if (kind === 'active') await cache.put(ACTIVE_INDICES, new Map([['active', rows.map(({ id }) => id)]]));
}

/** Holdings, and first what they were before where they have changed: a worker that dies between loses nothing. */
async function keepHoldings(
  { cache, nowMs, records }: Means,
  indexId: number,
  rows: readonly HoldingRow[],
): Promise<void> {
  await records.update(holdingsLogOf(indexId), (log) => noteHoldings(log, rows, nowMs()));
  await cache.put(HOLDINGS, new Map([[String(indexId), rows]]));
}

/** @param tickers that were looked up; none where tokens were asked for by id or name. */
async function keepTokens(
  cache: Cache,
  tickers: readonly string[],
  { received, rows }: Reading<ListedToken>,
): Promise<void> {
  await cache.put(LISTED, new Map(rows.map((row) => [String(row.tokenId), row])));
  if (!isWholeLookUp(tickers, received)) {
    await cache.put(CROWDED, new Map(tickers.map((ticker) => [ticker, true] as const)));
    return;
  }
  const byTicker = new Map(
    tickers.map((ticker) => [ticker, rows.filter((row) => row.ticker === ticker)] as const),
  );
  await cache.put(CANDIDATES, byTicker);
}

/** A dated daily signal that names the TM grade adds a day to a history that was fetched before. */
async function lengthenHistories(cache: Cache, rows: readonly SignalRow[]): Promise<void> {
  const kept = await cache.getMany(
    HISTORY,
    rows.map(({ tokenId }) => String(tokenId)),
  );
  const longer = new Map<string, readonly HistoryRow[]>();
  for (const { asOfMs, tmGrade, tokenId } of rows) {
    const history = kept.get(String(tokenId))?.value;
    if (!history || asOfMs === null || tmGrade === null) continue;
    const date = new Date(asOfMs).toISOString().slice(0, 10);
    const others = history.filter((day) => day.date !== date);
    longer.set(String(tokenId), [...others, { tokenId, date, tmGrade }]);
  }
  if (longer.size > 0) await cache.put(HISTORY, longer);
}
