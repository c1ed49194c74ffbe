import { BASKET_IDS, type BasketId } from '@/utils/local/basket-rule';
import type { Review } from '@/utils/local/basket-state';
import { FIRST_LEVEL } from '@/utils/local/level';
import type { DatedClose } from '@/utils/portfolio/daily-closes';
import { dateOf, dayNumber } from '@/utils/vocabulary/utc-day';
import type { BasketDesk, BasketLevel, BasketView } from './basket-desk';
import type { IndexShelf } from './index-desk';
import type { IndexKey, IndexReview, IndexRow, IndexSeries } from './index-room';

const PREFIX = 'local/';

function idOf(key: IndexKey): BasketId | null {
  return BASKET_IDS.find((id) => key === `${PREFIX}${id}`) ?? null;
}

/** The baskets of this device, as the room of indices shows them. They cost no credit. */
export function createBasketShelf(desk: BasketDesk): IndexShelf {
  async function viewOf(key: IndexKey): Promise<BasketView | null> {
    const id = idOf(key);
    return (await desk.all()).find((view) => view.id === id) ?? null;
  }

  return {
    async table(followed) {
      const views = await desk.all();
      const closes = views.flatMap(({ asOfMs }) => asOfMs ?? []);
      return {
        source: 'local',
        rows: views.filter(({ holdings }) => holdings.length > 0).map((view) => rowOf(view, followed)),
        fetchedAtMs: closes.length === 0 ? null : Math.min(...closes),
        failure: views.find(({ failure }) => failure !== null)?.failure ?? null,
        pending: views.some(({ pending }) => pending),
        stale: views.some(({ failure }) => failure !== null),
        holdingsRead: null,
      };
    },
    async detail(key, followed) {
      const view = await viewOf(key);
      if (!view) return null;
      const { asOfMs, beginsMs, failure, holdings, pending, postponed, startedMs } = view;
      return {
        row: rowOf(view, followed),
        source: 'local',
        holdings:
          holdings.length === 0
            ? null
            : holdings.map(({ coin, weight, weightChange }) => ({
                name: coin.name,
                ticker: coin.ticker,
                weight,
                weightChange,
                priceUsd: coin.priceUsd,
                tmGrade: null,
              })),
        holdingsAsOfMs: null,
        holdingsFetchedAtMs: asOfMs,
        series: seriesOf(view),
        benchmark: null,
        reviews: reviewsOf(view),
        holdingsFailure: failure,
        seriesFailure: failure,
        pending,
        basket: {
          startedMs,
          beginsMs,
          postponed: postponed?.why ?? null,
          excluded: (await desk.screened())?.excluded ?? [],
        },
      };
    },
    async compared(key) {
      const view = await viewOf(key);
      if (!view) return null;
      return {
        row: rowOf(view, new Set()),
        source: 'local',
        weights:
          view.holdings.length === 0
            ? null
            : Object.fromEntries(view.holdings.map(({ coin, weight }) => [coin.slug, weight])),
        // What never happened is laid beside nothing.
        closes: view.levels.length === 0 ? null : view.levels.map(closeOf),
      };
    },
    refresh: () => desk.refresh(),
    open: () => desk.refresh(),
  };
}

function closeOf({ date, level }: BasketLevel): DatedClose {
  return { date, close: level };
}

function rowOf(view: BasketView, followed: ReadonlySet<string>): IndexRow {
  const key: IndexKey = `${PREFIX}${view.id}`;
  return {
    key,
    name: view.id,
    ticker: null,
    management: null,
    grade: null,
    holdingsCount: view.holdings.length,
    change24hPct: changeOver(view.levels, 1),
    change7dPct: changeOver(view.levels, 7),
    change1mPct: changeOver(view.levels, 30),
    changeAllTimePct: view.levels.length < 2 ? null : changeOf(view.levels.at(0), view.levels.at(-1)),
    followed: followed.has(key),
  };
}

/** Per cent from the close so many days before the last one; null where that day has none. */
function changeOver(levels: readonly BasketLevel[], days: number): number | null {
  const last = levels.at(-1);
  const day = last ? dayNumber(last.date) : null;
  if (day === null) return null;
  const before = dateOf(day - days);
  return changeOf(
    levels.find(({ date }) => date === before),
    last,
  );
}

function changeOf(from: BasketLevel | undefined, to: BasketLevel | undefined): number | null {
  return from && to ? (to.level / from.level - 1) * 100 : null;
}

/** What happened since it began here and, apart from it, what never did; null where neither is known. */
function seriesOf({ asOfMs, hypothetical, levels }: BasketView): IndexSeries | null {
  const past = beforeStart(hypothetical, levels[0]?.date ?? null);
  if (past.length + levels.length === 0) return null;
  return { closes: levels.map(closeOf), hypothetical: past, source: 'local', fetchedAtMs: asOfMs };
}

/**
 * What never happened is computed anew with the members of each review, and then reaches beyond the start: it is cut
 * where the record begins, and set to end at 100 as that began.
 */
function beforeStart(hypothetical: readonly BasketLevel[], start: string | null): readonly DatedClose[] {
  const past = start === null ? hypothetical : hypothetical.filter(({ date }) => date < start);
  const end = hypothetical.find(({ date }) => date === start) ?? past.at(-1);
  return end === undefined
    ? []
    : past.map(({ date, level }) => ({ date, close: (level / end.level) * FIRST_LEVEL }));
}

function reviewsOf({ holdings, reviews }: BasketView): readonly IndexReview[] {
  const tickers = new Map([
    ...reviews.flatMap(({ entered, left }) =>
      [...entered, ...left].map(({ slug, ticker }) => [slug, ticker] as const),
    ),
    ...holdings.map(({ coin }) => [coin.slug, coin.ticker] as const),
  ]);
  return reviews.map((review) => reviewOf(review, tickers)).reverse();
}

function reviewOf(
  { after, atMs, before, dataAsOfMs, entered, left, turnover }: Review,
  tickers: ReadonlyMap<string, string>,
): IndexReview {
  const newcomers = new Set(entered.map(({ slug }) => slug));
  const moved = Object.entries(after).flatMap(([slug, weight]) => {
    const was = before[slug];
    return newcomers.has(slug) || was === undefined || was === weight
      ? []
      : [{ name: slug, ticker: tickers.get(slug) ?? slug, weight, before: was }];
  });
  return {
    asOfMs: atMs,
    readAtMs: atMs,
    readBeforeMs: dataAsOfMs,
    entered: entered.map(({ slug, ticker }) => ({ ticker, weight: after[slug] ?? 0 })),
    left: left.map(({ slug, ticker, why }) => ({ ticker, weight: before[slug] ?? 0, why })),
    moved: moved.sort((a, b) => Math.abs(b.weight - b.before) - Math.abs(a.weight - a.before)),
    turnover,
  };
}
