import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import { holdingsLogOf } from '@/utils/store/holdings-logs';
import type { Records } from '@/utils/store/records';
import { isTodays, isYounger, WEEK_MS } from '@/utils/tokenmetrics/freshness';
import { changesIn, holdingName } from '@/utils/tokenmetrics/holdings-log';
import { levelsOf } from '@/utils/tokenmetrics/index-levels';
import type { IndexSummary } from '@/utils/tokenmetrics/index-membership';
import type { PlannedCall } from '@/utils/tokenmetrics/plan';
import type { HoldingRow } from '@/utils/tokenmetrics/rows';
import { type Failure, keepsFromAsking } from '@/utils/vocabulary/failure';
import { standingFailures, subjectOf } from './attempts';
import { carryOut } from './carry-out';
import { mayAskHistory } from './history-pace';
import type { IndexShelf } from './index-desk';
import type { IndexHolding, IndexKey, IndexRow, IndexSeries } from './index-room';
import { ACTIVE_INDICES, GRADES, HOLDINGS, INDEX_DAYS, INDICES } from './kinds';

interface Means {
  readonly service: TokenMetrics;
  readonly cache: Cache;
  readonly records: Records;
  readonly nowMs: () => number;
}

const PREFIX = 'token-metrics/';

function idOf(key: IndexKey): number | null {
  const id = key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : Number.NaN;
  return Number.isSafeInteger(id) && id >= 0 ? id : null;
}

/** Token Metrics' indices. Every request is a credit: the list daily, one index only when somebody opens it. */
export function createTokenMetricsShelf(means: Means): IndexShelf {
  const { cache, nowMs, records, service } = means;
  const running = new Set<string>();

  /** Makes one call unless it failed lately. Never rejects; true = something came. */
  async function ask(planned: PlannedCall): Promise<boolean> {
    const subject = subjectOf(planned.call);
    const inTheWay =
      (await service.obstacle(planned.asker)) ?? (await standingFailures(cache, nowMs())).get(subject);
    if ((inTheWay && keepsFromAsking(inTheWay)) || running.has(subject)) return false;
    running.add(subject);
    try {
      return (await carryOut(planned, means)) === null;
    } finally {
      running.delete(subject);
    }
  }

  async function failureOf(subject: string): Promise<Failure | null> {
    return (await service.obstacle('user')) ?? (await standingFailures(cache, nowMs())).get(subject) ?? null;
  }

  async function rowOf(summary: IndexSummary, followed: ReadonlySet<string>): Promise<IndexRow> {
    const active = await cache.get(ACTIVE_INDICES, 'active');
    const key: IndexKey = `${PREFIX}${summary.id}`;
    const { priceUsd: _price, id, ...figures } = summary;
    const management = active ? (active.value.includes(id) ? 'active' : 'passive') : null;
    return { key, ...figures, management, followed: followed.has(key) };
  }

  async function summaryOf(key: IndexKey): Promise<IndexSummary | null> {
    const id = idOf(key);
    const list = (await cache.get(INDICES, 'all'))?.value ?? [];
    return list.find((summary) => summary.id === id) ?? null;
  }

  async function seriesOf(summary: IndexSummary): Promise<IndexSeries | null> {
    const days = await cache.get(INDEX_DAYS, String(summary.id));
    const closes = days && levelsOf(days.value, summary.changeAllTimePct);
    return closes
      ? { closes, hypothetical: [], source: 'token-metrics', fetchedAtMs: days.storedAtMs }
      : null;
  }

  async function holdingsOf(rows: readonly HoldingRow[], indexId: number): Promise<readonly IndexHolding[]> {
    const ids = rows.flatMap(({ tokenId }) => (tokenId === null ? [] : [String(tokenId)]));
    const [grades, log] = await Promise.all([
      cache.getMany(GRADES['tm-grade'], ids),
      records.read(holdingsLogOf(indexId)),
    ]);
    const [latest] = changesIn(log);
    const moved = new Map(
      [...(latest?.moved ?? [])].map(({ before, name, weight }) => [name, weight - before] as const),
    );
    const entered = new Set(latest?.entered.map(({ name }) => name));
    return rows
      .map((row) => {
        const name = holdingName(row);
        const kept = row.tokenId === null ? null : (grades.get(String(row.tokenId))?.value ?? null);
        const since = entered.has(name) ? row.weight : (moved.get(name) ?? 0);
        return {
          name: row.name ?? row.ticker ?? name,
          ticker: row.ticker ?? '',
          weight: row.weight,
          weightChange: latest ? since : null,
          priceUsd: row.priceUsd,
          tmGrade: kept?.tmGrade ?? null,
        };
      })
      .sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1));
  }

  return {
    async table(followed) {
      const list = await cache.get(INDICES, 'all');
      const read = await cache.getMany(
        HOLDINGS,
        (list?.value ?? []).map(({ id }) => String(id)),
      );
      return {
        source: 'token-metrics',
        rows: await Promise.all((list?.value ?? []).map((summary) => rowOf(summary, followed))),
        fetchedAtMs: list?.storedAtMs ?? null,
        failure: await failureOf('indices'),
        pending: running.has('indices'),
        stale: list !== null && !isTodays(list.storedAtMs, nowMs()),
        holdingsRead: read.size,
      };
    },
    async detail(key, followed) {
      const summary = await summaryOf(key);
      if (!summary) return null;
      const id = String(summary.id);
      const [row, held, log, series, holdingsFailure, daysFailure, days] = await Promise.all([
        rowOf(summary, followed),
        cache.get(HOLDINGS, id),
        records.read(holdingsLogOf(summary.id)),
        seriesOf(summary),
        failureOf(`indices-holdings/${id}`),
        failureOf(`indices-performance/${id}`),
        cache.get(INDEX_DAYS, id),
      ]);
      const pausing: Failure | null =
        !days && !(await mayAskHistory(means)) ? { kind: 'credits-spent' } : null;
      return {
        row,
        source: 'token-metrics',
        holdings: held ? await holdingsOf(held.value, summary.id) : null,
        holdingsAsOfMs: held?.value[0]?.asOfMs ?? null,
        holdingsFetchedAtMs: held?.storedAtMs ?? null,
        series,
        benchmark: null,
        reviews: changesIn(log).map((change) => ({
          ...change,
          left: change.left.map((each) => ({ ...each, why: null })),
        })),
        holdingsFailure: held?.fresh ? null : holdingsFailure,
        seriesFailure: daysFailure ?? pausing,
        pending: running.has(`indices-holdings/${id}`) || running.has(`indices-performance/${id}`),
        basket: null,
      };
    },
    async compared(key) {
      const summary = await summaryOf(key);
      if (!summary) return null;
      const held = (await cache.get(HOLDINGS, String(summary.id)))?.value ?? [];
      const known = held.flatMap((row) =>
        row.weight === null ? [] : [[holdingName(row), row.weight] as const],
      );
      return {
        row: await rowOf(summary, new Set()),
        source: 'token-metrics',
        weights: known.length > 0 && known.length === held.length ? Object.fromEntries(known) : null,
        closes: (await seriesOf(summary))?.closes ?? null,
      };
    },
    async refresh() {
      const [list, active] = await Promise.all([
        cache.get(INDICES, 'all'),
        cache.get(ACTIVE_INDICES, 'active'),
      ]);
      const renewed =
        !isTodays(list?.storedAtMs ?? null, nowMs()) &&
        (await ask({ call: { endpoint: 'indices' }, use: 'indices', asker: 'user' }));
      // Which indices are active changes seldom; it is one more credit a week, for whoever opens the room.
      const isDue = !active || !isYounger(active.storedAtMs, WEEK_MS, nowMs());
      const told =
        isDue &&
        (await mayAskHistory(means)) &&
        (await ask({ call: { endpoint: 'indices', kind: 'active' }, use: 'indices', asker: 'user' }));
      return renewed || told;
    },
    async open(key) {
      const indexId = idOf(key);
      if (indexId === null || !(await summaryOf(key)) || !(await mayAskHistory(means))) return false;
      const [held, days] = await Promise.all([
        cache.get(HOLDINGS, String(indexId)),
        cache.get(INDEX_DAYS, String(indexId)),
      ]);
      const news = await Promise.all([
        !held?.fresh &&
          ask({ call: { endpoint: 'indices-holdings', indexId }, use: 'holdings', asker: 'user' }),
        !isTodays(days?.storedAtMs ?? null, nowMs()) &&
          ask({ call: { endpoint: 'indices-performance', indexId }, use: 'history', asker: 'user' }),
      ]);
      return news.includes(true);
    },
  };
}
