import { describe, expect, it } from 'vitest';
import type { BasketDesk, BasketView } from '@/utils/briefing/basket-desk';
import { createBasketShelf } from '@/utils/briefing/basket-shelf';
import type { Coin } from '@/utils/briefing/coin-desk';

const coin = (slug: string, priceUsd: number | null): Coin => ({
  slug,
  ticker: slug.slice(0, 3).toUpperCase(),
  name: slug,
  rank: 1,
  priceUsd,
  marketCapUsd: 1e9,
  dilutedUsd: null,
  volumeUsd24h: null,
  supply: null,
  change24hPct: null,
  change7dPct: null,
  change1mPct: null,
  asOfMs: null,
});

const LEVELS = [
  { date: '2026-11-01', level: 100 },
  { date: '2026-11-02', level: 104 },
  { date: '2026-11-08', level: 110 },
  { date: '2026-11-09', level: 121 },
];

const VIEW: BasketView = {
  source: 'local',
  id: 'LOCAL-5',
  startedMs: Date.UTC(2026, 10, 2),
  beginsMs: null,
  holdings: [
    { coin: coin('alpha', 10), weight: 0.6, weightChange: 0.01 },
    { coin: coin('bravo', null), weight: 0.4, weightChange: -0.01 },
  ],
  levels: LEVELS,
  hypothetical: [
    { date: '2026-10-31', level: 98 },
    { date: '2026-11-01', level: 100 },
  ],
  reviews: [
    {
      atMs: Date.UTC(2026, 10, 2),
      date: '2026-11-01',
      kind: 'start',
      dataAsOfMs: Date.UTC(2026, 10, 1),
      entered: [
        { slug: 'alpha', ticker: 'ALP' },
        { slug: 'charlie', ticker: 'CHA' },
      ],
      left: [],
      before: {},
      after: { alpha: 0.7, charlie: 0.3 },
      turnover: null,
    },
    {
      atMs: Date.UTC(2026, 10, 10),
      date: '2026-11-09',
      kind: 'members',
      dataAsOfMs: Date.UTC(2026, 10, 9),
      entered: [{ slug: 'bravo', ticker: 'BRA' }],
      left: [{ slug: 'charlie', ticker: 'CHA', why: 'thin' }],
      before: { alpha: 0.72, charlie: 0.28 },
      after: { alpha: 0.6, bravo: 0.4 },
      turnover: 0.4,
    },
  ],
  postponed: null,
  asOfMs: Date.UTC(2026, 10, 10),
  failure: null,
  pending: false,
};

function shelfOf(...views: readonly BasketView[]) {
  const desk: BasketDesk = {
    all: async () => views,
    screened: async () => ({
      asOfMs: 0,
      eligible: [],
      excluded: [{ slug: 'tether', ticker: 'USDT', marketCapUsd: 1e11, why: 'pegged' }],
    }),
    refresh: async () => false,
  };
  return createBasketShelf(desk);
}

describe('the shelf of local baskets', () => {
  it('tells changes only from closes that are known: a day, not a week, not a month', async () => {
    const { rows } = await shelfOf(VIEW).table(new Set(['local/LOCAL-5']));
    expect(rows[0]).toMatchObject({ name: 'LOCAL-5', grade: null, holdingsCount: 2, followed: true });
    expect(rows[0]?.change24hPct).toBeCloseTo(10, 10);
    expect(rows[0]?.change7dPct).toBeCloseTo((121 / 104 - 1) * 100, 10);
    expect(rows[0]?.change1mPct).toBeNull();
    expect(rows[0]?.changeAllTimePct).toBeCloseTo(21, 10);
  });

  it('never lets what is hypothetical pass for what happened', async () => {
    const detail = await shelfOf(VIEW).detail('local/LOCAL-5', new Set());
    expect(detail?.series?.closes).toEqual(LEVELS.map(({ date, level }) => ({ date, close: level })));
    expect(detail?.series?.hypothetical).toEqual([{ date: '2026-10-31', close: 98 }]);
    expect((await shelfOf(VIEW).compared('local/LOCAL-5'))?.closes).toHaveLength(LEVELS.length);
  });

  it('cuts a past that a later review computed anew where the record begins, and sets it to end at 100 there', async () => {
    const later = {
      ...VIEW,
      hypothetical: [
        { date: '2026-10-31', level: 60 },
        { date: '2026-11-01', level: 80 },
        { date: '2026-11-09', level: 100 },
      ],
    };
    const detail = await shelfOf(later).detail('local/LOCAL-5', new Set());
    expect(detail?.series?.hypothetical).toEqual([{ date: '2026-10-31', close: 75 }]);
    expect(detail?.series?.closes).toHaveLength(LEVELS.length);
  });

  it('of a basket that has not begun shows a hypothetical past alone, and no change', async () => {
    const young = { ...VIEW, startedMs: null, beginsMs: 1, levels: [], reviews: [], asOfMs: null };
    const { rows } = await shelfOf(young).table(new Set());
    expect(rows[0]).toMatchObject({ change24hPct: null, changeAllTimePct: null });
    const detail = await shelfOf(young).detail('local/LOCAL-5', new Set());
    expect(detail?.series).toMatchObject({ closes: [], fetchedAtMs: null });
    expect(detail?.series?.hypothetical.at(-1)).toEqual({ date: '2026-11-01', close: 100 });
    expect(detail?.basket).toMatchObject({ startedMs: null, beginsMs: 1 });
  });

  it('logs its reviews newest first, with what entered, what left and why, and whose weight moved', async () => {
    const detail = await shelfOf(VIEW).detail('local/LOCAL-5', new Set());
    expect(detail?.reviews.map(({ turnover }) => turnover)).toEqual([0.4, null]);
    expect(detail?.reviews[0]).toMatchObject({
      entered: [{ ticker: 'BRA', weight: 0.4 }],
      left: [{ ticker: 'CHA', weight: 0.28, why: 'thin' }],
      moved: [{ ticker: 'ALP', before: 0.72, weight: 0.6 }],
    });
    expect(detail?.basket?.excluded[0]?.why).toBe('pegged');
  });

  it('shows nothing of a basket without members, and knows no other keys', async () => {
    const empty = { ...VIEW, holdings: [], levels: [], hypothetical: [] };
    expect((await shelfOf(empty).table(new Set())).rows).toEqual([]);
    expect(await shelfOf(empty).detail('local/LOCAL-5', new Set())).toMatchObject({
      holdings: null,
      series: null,
    });
    expect(await shelfOf(VIEW).detail('local/LOCAL-99', new Set())).toBeNull();
    expect(await shelfOf(VIEW).detail('token-metrics/5', new Set())).toBeNull();
  });
});
