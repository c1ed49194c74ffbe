import { DAY_MS, dayOf } from '../days';
import {
  fundamentalRow,
  investorRow,
  technologyRow,
  tmGradeHistoryRow,
  tmGradeRow,
  traderRow,
} from './grade-rows';
import { isGraded } from './grades';
import { holdingRow, indexRow, performanceRow } from './index-rows';
import { holdingsOf, INDICES, rebalancedOn } from './indices';
import { listOf, type QueryFault } from './query-rules';
import { hourlySignalRow, tradingSignalRow } from './signal-rows';
import type { Row, Version } from './spelling';
import { type PretendToken, TOKENS_BY_CAP } from './token';
import { TOKEN_FILTERS, tokensAsked } from './token-filter';
import { priceRow, tokenRow } from './token-rows';

export interface Ask {
  readonly version: Version;
  readonly query: URLSearchParams;
  readonly nowMs: number;
}

/** `not-found` is how the service refuses an index it does not have: HTTP 200, `success: false`. */
export type Rows = readonly Row[] | QueryFault | 'not-found';

export interface Endpoint {
  readonly versions: readonly Version[];
  /** What this pretend service understands, in v2's spelling; `limit` and `page` go without saying. */
  readonly params: readonly string[];
  rows(ask: Ask): Rows;
}

const BOTH: readonly Version[] = ['v2', 'v3'];
const DATES = ['startDate', 'endDate'];
const HISTORY_DAYS = 120;
const LONGEST_RANGE_DAYS = 29;

type TokenRow = (token: PretendToken, dayMs: number, version: Version) => Row;

/** One row per graded token, for today. */
function latest(versions: readonly Version[], row: TokenRow, more: readonly string[] = []): Endpoint {
  return {
    versions,
    params: [...TOKEN_FILTERS, ...more],
    rows: ({ version, query, nowMs }) =>
      tokensAsked(query)
        .filter(isGraded)
        .map((token) => row(token, dayOf(nowMs), version)),
  };
}

/** One row per graded token and day, newest first. */
function history(row: TokenRow): Endpoint {
  return {
    versions: BOTH,
    params: [...TOKEN_FILTERS, ...DATES],
    rows: ({ version, query, nowMs }) => {
      const days = daysAsked(query, nowMs);
      if ('message' in days) return days;
      return tokensAsked(query)
        .filter(isGraded)
        .flatMap((token) => days.map((dayMs) => row(token, dayMs, version)));
    },
  };
}

function daysAsked(query: URLSearchParams, nowMs: number): readonly number[] | QueryFault {
  const today = dayOf(nowMs);
  const start = query.get('startDate') ?? query.get('start_date');
  const end = query.get('endDate') ?? query.get('end_date');
  const lastMs = end === null ? today : Date.parse(end);
  const firstMs = start === null ? today - (HISTORY_DAYS - 1) * DAY_MS : Date.parse(start);
  if (Number.isNaN(firstMs) || Number.isNaN(lastMs)) return { message: 'Dates are YYYY-MM-DD' };
  if (start !== null && (lastMs - firstMs) / DAY_MS > LONGEST_RANGE_DAYS) {
    return { message: `Date range may not exceed ${LONGEST_RANGE_DAYS} days` };
  }
  const days: number[] = [];
  for (let day = Math.min(dayOf(lastMs), today); day >= firstMs; day -= DAY_MS) days.push(day);
  return days;
}

/** Rows of the index a query names. */
function ofIndex(params: readonly string[], rows: (id: number, ask: Ask) => Rows): Endpoint {
  return {
    versions: BOTH,
    params: ['id', ...params],
    rows: (ask) => {
      const id = ask.query.get('id');
      return id === null ? { message: 'id is required' } : rows(Number(id), ask);
    },
  };
}

const TOKEN_LIST_PARAMS = [...TOKEN_FILTERS, 'category', 'exchange', 'marketcap', 'expand'];

/** Everything this pretend service offers; `trader-grades` and `investor-grades` were retired with v3. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  tokens: {
    versions: BOTH,
    params: TOKEN_LIST_PARAMS,
    rows: ({ version, query }) =>
      tokensAsked(query).map((token) => tokenRow(token, version, listOf(query, 'expand') ?? [])),
  },
  'top-market-cap-tokens': {
    versions: BOTH,
    params: ['top_k', 'expand'],
    rows: ({ version, query }) => {
      const count = Number(query.get('top_k') ?? 50);
      if (!Number.isInteger(count) || count < 1 || count > 100) return { message: 'top_k must be 1 to 100' };
      const expand = listOf(query, 'expand') ?? [];
      return TOKENS_BY_CAP.slice(0, count).map((token) => tokenRow(token, version, expand));
    },
  },
  price: {
    versions: BOTH,
    params: ['token_id'],
    rows: ({ version, query }) =>
      query.has('token_id')
        ? tokensAsked(query).map((token) => priceRow(token, version))
        : { message: 'token_id is required' },
  },
  'tm-grade': latest(BOTH, tmGradeRow),
  'tm-grade-history': history(tmGradeHistoryRow),
  'fundamental-grade': latest(BOTH, (token, day, version) => fundamentalRow(token, day, version, false)),
  'fundamental-grade-history': history((token, day, version) => fundamentalRow(token, day, version, true)),
  'technology-grade': latest(BOTH, technologyRow),
  'technology-grade-history': history(technologyRow),
  'trader-grades': latest(['v2'], traderRow, ['category', 'exchange']),
  'investor-grades': latest(['v2'], investorRow, ['category', 'exchange']),
  'trading-signals': latest(BOTH, tradingSignalRow, [
    ...DATES,
    'category',
    'exchange',
    'marketcap',
    'signal',
  ]),
  'hourly-trading-signals': {
    versions: BOTH,
    params: ['token_id'],
    rows: ({ version, query, nowMs }) => {
      if (!query.has('token_id')) return { message: 'token_id is required' };
      const hour = Math.floor(nowMs / 3_600_000) * 3_600_000;
      return tokensAsked(query).flatMap((token) =>
        [0, 1, 2, 3].map((ago) => hourlySignalRow(token, hour - ago * 3_600_000, version)),
      );
    },
  },
  indices: {
    versions: BOTH,
    params: ['indicesType'],
    rows: ({ query, nowMs }) => {
      const type = query.get('indicesType') ?? query.get('indices_type');
      return INDICES.filter((index) => type === null || index.type === type).map((index) =>
        indexRow(index, dayOf(nowMs)),
      );
    },
  },
  'indices-holdings': ofIndex([], (id, { nowMs }) => {
    const index = INDICES.find((candidate) => candidate.id === id);
    if (index === undefined) return 'not-found';
    const heldSinceMs = rebalancedOn(nowMs);
    const week = Math.round(heldSinceMs / (7 * DAY_MS));
    return holdingsOf(index, week).map((holding) => holdingRow(holding, dayOf(nowMs), heldSinceMs));
  }),
  'indices-performance': ofIndex(DATES, (id, { query, nowMs }) => {
    const index = INDICES.find((candidate) => candidate.id === id);
    if (index === undefined) return 'not-found';
    const days = daysAsked(query, nowMs);
    return 'message' in days ? days : days.map((dayMs) => performanceRow(index, dayMs));
  }),
};
