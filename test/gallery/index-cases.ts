import type { ComparedIndex, IndexDetail, IndexRow, IndexTable } from '@/utils/briefing/index-room';
import { DAY_MS, NOW_MS } from './invented';

/** A day so many days ago. */
function dayBefore(days: number): string {
  return new Date(NOW_MS - days * DAY_MS).toISOString().slice(0, 10);
}

/** A wavy line of so many days that ends yesterday. */
export function course(days: number, climb: number, wave: number) {
  return Array.from({ length: days }, (_, at) => ({
    date: dayBefore(days - at),
    close: 100 + climb * at + wave * Math.sin(at / 6) + (wave / 3) * Math.sin(at * 1.7),
  }));
}

const row = (id: number, name: string, more: Partial<IndexRow> = {}): IndexRow => ({
  key: `token-metrics/${id}`,
  name,
  ticker: name.slice(0, 4).toUpperCase(),
  management: 'passive',
  grade: 40 + id * 7,
  holdingsCount: 10 + id,
  change24hPct: 1.24 - id,
  change7dPct: 3.4 * id - 8,
  change1mPct: -12.3,
  changeAllTimePct: 164.2,
  followed: false,
  ...more,
});

export const INDEX_ROWS: readonly IndexRow[] = [
  row(1, 'Global 100', { management: 'active', followed: true }),
  row(2, 'Large Ten', { followed: true }),
  row(3, 'Decentralised Finance', { management: 'active', grade: null, change1mPct: null }),
  row(4, 'Memes', { holdingsCount: null, changeAllTimePct: -71.4 }),
];

export const INDEX_TABLE: IndexTable = {
  source: 'token-metrics',
  rows: INDEX_ROWS,
  fetchedAtMs: NOW_MS - 7_200_000,
  failure: null,
  pending: false,
  stale: false,
  holdingsRead: 2,
};

export const BASKET_TABLE: IndexTable = {
  ...INDEX_TABLE,
  source: 'local',
  holdingsRead: null,
  rows: [5, 10, 20].map((size) =>
    row(size, `LOCAL-${size}`, {
      key: `local/LOCAL-${size}`,
      ticker: null,
      management: null,
      grade: null,
      holdingsCount: size,
      change7dPct: null,
      change1mPct: null,
      changeAllTimePct: 2.1,
    }),
  ),
};

export const INDEX_DETAIL: IndexDetail = {
  row: INDEX_ROWS[0] ?? row(1, 'Global 100'),
  source: 'token-metrics',
  holdings: [
    { name: 'Bitcoin', ticker: 'BTC', weight: 0.312, weightChange: 0.012, priceUsd: 103_400, tmGrade: 82 },
    { name: 'Ethereum', ticker: 'ETH', weight: 0.24, weightChange: -0.004, priceUsd: 3_812.4, tmGrade: 64 },
    { name: 'Solana', ticker: 'SOL', weight: 0.09, weightChange: 0.09, priceUsd: 211.3, tmGrade: null },
    {
      name: 'Something Long Named',
      ticker: 'SLN',
      weight: 0.0004,
      weightChange: 0,
      priceUsd: null,
      tmGrade: 12,
    },
  ],
  holdingsAsOfMs: NOW_MS - 3 * DAY_MS,
  holdingsFetchedAtMs: NOW_MS - 3_600_000,
  series: {
    closes: course(100, 0.3, 6),
    hypothetical: [],
    source: 'token-metrics',
    fetchedAtMs: NOW_MS - 3_600_000,
  },
  benchmark: {
    closes: course(100, 0.2, 9),
    hypothetical: [],
    source: 'exchange:binance',
    fetchedAtMs: NOW_MS - 60_000,
  },
  reviews: [
    {
      asOfMs: NOW_MS - 3 * DAY_MS,
      readAtMs: NOW_MS - 3_600_000,
      readBeforeMs: NOW_MS - 8 * DAY_MS,
      entered: [{ ticker: 'SOL', weight: 0.09 }],
      left: [{ ticker: 'XRP', weight: 0.062, why: null }],
      moved: [
        { name: 'bitcoin', ticker: 'BTC', weight: 0.312, before: 0.3 },
        { name: 'ethereum', ticker: 'ETH', weight: 0.24, before: 0.244 },
      ],
      turnover: 0.098,
    },
  ],
  holdingsFailure: null,
  seriesFailure: null,
  pending: false,
  basket: null,
};

export const BASKET_DETAIL: IndexDetail = {
  ...INDEX_DETAIL,
  row: BASKET_TABLE.rows[1] ?? INDEX_DETAIL.row,
  source: 'local',
  basket: {
    startedMs: NOW_MS - 20 * DAY_MS,
    beginsMs: null,
    postponed: null,
    excluded: [
      { slug: 'tether', ticker: 'USDT', marketCapUsd: 1.4e11, why: 'pegged' },
      { slug: 'steth', ticker: 'STETH', marketCapUsd: 3.4e10, why: 'wrapped' },
    ],
  },
  holdings: (INDEX_DETAIL.holdings ?? []).map((holding) => ({ ...holding, tmGrade: null })),
  series: INDEX_DETAIL.series && {
    ...INDEX_DETAIL.series,
    source: 'local',
    closes: course(20, 0.3, 3),
    hypothetical: course(100, 0.1, 5).slice(0, 80),
  },
  reviews: INDEX_DETAIL.reviews.map((review) => ({
    ...review,
    left: review.left.map((left) => ({ ...left, why: 'rank' as const })),
  })),
};

export const COMPARED: readonly ComparedIndex[] = INDEX_ROWS.map((each, at) => ({
  row: each,
  source: 'token-metrics',
  weights: at === 3 ? null : { bitcoin: 0.5 - at / 10, ethereum: 0.3, [`token-${at}`]: 0.2 + at / 10 },
  closes: at === 2 ? null : course(100, 0.1 * at, 4 + at),
}));

/** On its first day: members as they would be, and nothing that happened. */
export const UNBEGUN_DETAIL: IndexDetail = {
  ...BASKET_DETAIL,
  row: { ...BASKET_DETAIL.row, change24hPct: null, changeAllTimePct: null },
  holdings: (BASKET_DETAIL.holdings ?? []).map((holding) => ({ ...holding, weightChange: null })),
  holdingsFetchedAtMs: null,
  series: BASKET_DETAIL.series && { ...BASKET_DETAIL.series, closes: [], fetchedAtMs: null },
  reviews: [],
  basket: BASKET_DETAIL.basket && {
    ...BASKET_DETAIL.basket,
    startedMs: null,
    beginsMs: NOW_MS + DAY_MS,
    postponed: null,
  },
};

/** The user follows some of both: they are laid side by side apart. */
export const COMPARED_BASKETS: readonly ComparedIndex[] = BASKET_TABLE.rows.map((each, at) => ({
  row: each,
  source: 'local',
  weights: { bitcoin: 0.35 - at / 20, ethereum: 0.35, solana: 0.3 + at / 20 },
  closes: null,
}));
