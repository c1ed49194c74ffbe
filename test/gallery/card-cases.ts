import type { Briefing, Standing } from '@/utils/briefing/briefing';
import { FAILURE_KINDS, type Failure } from '@/utils/vocabulary/failure';
import {
  BITCOIN,
  briefing,
  DAY_MS,
  fresh,
  INDICES,
  missing,
  NEIROS,
  NOW_MS,
  RATING,
  STANDING,
  tokenMetrics,
  WAITING,
} from './invented';
import { COIN, local, noLocal, WITHOUT_KEY } from './invented-local';

export interface CardCase {
  readonly id: string;
  readonly briefing: Briefing;
  readonly standing?: Standing;
}

const UNTIL: Partial<Record<Failure['kind'], number>> = {
  'credits-spent': Date.UTC(2026, 11, 1),
  'rate-limited': NOW_MS + 42_000,
};

/** Each failure before anything was ever fetched. */
const failures: readonly CardCase[] = FAILURE_KINDS.map((kind) => {
  const retryAtMs = UNTIL[kind];
  const failure: Failure = {
    kind,
    ...(kind === 'service-down' && { status: 503 }),
    ...(retryAtMs !== undefined && { retryAtMs }),
  };
  return {
    id: `fails-${kind}`,
    briefing: briefing({}, { rating: missing(failure), indices: missing(failure) }),
  };
});

const old = { ...RATING, tmGrade: tokenMetrics(79.1, 6 * DAY_MS, 8) };

export const CARD_CASES: readonly CardCase[] = [
  { id: 'fresh', briefing: briefing() },
  { id: 'local', briefing: briefing({ market: 'spot', style: null }, WITHOUT_KEY) },
  {
    id: 'local-rejected-key',
    briefing: briefing(
      { market: 'spot', style: null },
      {
        ...WITHOUT_KEY,
        asset: missing({ kind: 'key-rejected' }),
        rating: missing({ kind: 'key-rejected' }),
        indices: missing({ kind: 'key-rejected' }),
        localScore: local({ score: 71.2, lowHistory: true, candles: 121 }),
      },
    ),
  },
  { id: 'local-beside-rating', briefing: briefing({}, { localScore: local(), coin: COIN }) },
  {
    id: 'local-none',
    briefing: briefing(
      { market: 'spot', style: null },
      { ...WITHOUT_KEY, coin: null, localScore: noLocal({ failure: { kind: 'ambiguous' } }) },
    ),
  },
  { id: 'watched', briefing: briefing({}, { watched: true }) },
  { id: 'loading', briefing: briefing({}, { asset: WAITING, rating: WAITING, indices: WAITING }) },
  { id: 'indices-loading', briefing: briefing({}, { indices: WAITING }) },
  {
    id: 'ambiguous',
    briefing: briefing(
      { base: 'NEIRO', rawBase: 'NEIRO' },
      {
        asset: fresh({ kind: 'ambiguous', candidates: NEIROS }),
        rating: WAITING,
        indices: WAITING,
        tokenPage: null,
      },
    ),
  },
  {
    id: 'unknown-token',
    briefing: briefing(
      { base: 'ZZQ', rawBase: '1000ZZQ', multiplier: 1000 },
      { asset: fresh({ kind: 'not-listed', why: 'unknown-token' }), tokenPage: null },
    ),
  },
  {
    id: 'stock',
    briefing: briefing(
      { base: 'TSLA', rawBase: 'TSLA', assetClass: 'stock' },
      { asset: fresh({ kind: 'not-listed', why: 'not-a-token' }), tokenPage: null },
    ),
  },
  {
    id: 'none-of-these',
    briefing: briefing(
      { base: 'NEIRO', rawBase: 'NEIRO' },
      { asset: fresh({ kind: 'not-listed', why: 'none-of-these' }), tokenPage: null },
    ),
  },
  {
    id: 'closed-exchange',
    briefing: briefing({
      exchange: 'bitmex',
      rawBase: 'XBT',
      quote: 'USD',
      settle: 'BTC',
      style: 'inverse',
      status: 'closed',
    }),
  },
  { id: 'test-market', briefing: briefing({ status: 'test', exchange: 'bybit' }) },
  {
    id: 'dated-inverse',
    briefing: briefing({
      market: 'future',
      expiry: '2026-12-25',
      quote: 'USD',
      settle: 'BTC',
      style: 'inverse',
    }),
  },
  {
    id: 'stale',
    briefing: briefing(
      {},
      { rating: { value: old, failure: { kind: 'unexpected-answer' }, pending: false, stale: true } },
    ),
  },
  {
    id: 'offline-with-figures',
    briefing: briefing({}, { rating: { ...fresh(old), stale: true } }),
    standing: { ...STANDING, offline: true },
  },
  {
    id: 'v2-grades',
    briefing: briefing(
      {},
      {
        rating: fresh({
          ...RATING,
          tmGrade: null,
          band: null,
          tmGradeChange24hPct: null,
          momentum: null,
          technologyGrade: null,
          traderGrade: tokenMetrics(34.2),
          investorGrade: tokenMetrics(55, 26 * 3_600_000, 3),
        }),
      },
    ),
  },
  {
    id: 'weak',
    briefing: briefing(
      {},
      {
        rating: fresh({
          ...RATING,
          tmGrade: tokenMetrics(12.6),
          band: 'very-weak',
          tmGradeChange24hPct: tokenMetrics(-41.3),
          momentum: tokenMetrics('crashing'),
          trend: tokenMetrics(-1),
          fundamentalGrade: null,
          fundamentalClass: null,
        }),
      },
    ),
  },
  {
    id: 'many-indices',
    briefing: briefing(
      {},
      {
        indices: fresh({
          ...INDICES,
          memberships: [
            ...INDICES.memberships,
            ...INDICES.memberships.map((row) => ({
              ...row,
              index: { ...row.index, value: { ...row.index.value, id: row.index.value.id + 10 } },
              rank: null,
              weight: null,
            })),
          ],
        }),
      },
    ),
  },
  {
    id: 'undated',
    briefing: briefing(
      {},
      {
        rating: fresh({
          ...RATING,
          tmGrade: tokenMetrics(82.4, 600_000, null),
          technologyGrade: tokenMetrics(74, 600_000),
          fundamentalGrade: tokenMetrics(91, 600_000, null),
        }),
      },
    ),
  },
  {
    id: 'no-index',
    briefing: briefing({}, { indices: fresh({ ...INDICES, memberships: [], indicesRead: 20 }) }),
  },
  { id: 'memory-only', briefing: briefing(), standing: { ...STANDING, store: 'memory' } },
  {
    id: 'long-names',
    briefing: briefing(
      { base: 'PEPE', rawBase: '1000000PEPEWIFHAT', multiplier: 1_000_000 },
      {
        asset: fresh({
          kind: 'known',
          asset: { ...BITCOIN, name: 'The Official Pepe With A Hat Of Unusual Length', ticker: 'PEPEWIFHAT' },
          chosenBy: 'user',
        }),
      },
    ),
  },
  ...failures,
];
