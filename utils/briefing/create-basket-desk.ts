import { advance, wantsUniverse } from '@/utils/local/advance';
import { BASKET_RULES, type BasketId } from '@/utils/local/basket-rule';
import type { BasketState } from '@/utils/local/basket-state';
import { daysAfter } from '@/utils/local/calendar';
import { hypotheticalPast } from '@/utils/local/hypothetical';
import { type Prices, priceOf } from '@/utils/local/level';
import { BASKETS, SCREENED, type StoredBasket } from '@/utils/store/baskets';
import type { Records } from '@/utils/store/records';
import type { Failure } from '@/utils/vocabulary/failure';
import { DAY_MS, dateOf, dayAt, dayNumber } from '@/utils/vocabulary/utc-day';
import type { BasketDesk } from './basket-desk';
import { screenLargest } from './basket-universe';
import { basketView } from './basket-view';
import type { CoinDesk } from './coin-desk';
import { createFlights } from './flights';

interface Means {
  readonly coins: CoinDesk;
  readonly records: Records;
  readonly nowMs: () => number;
}

/** How long a member's missing close is waited for before the day is taken without it. */
const PATIENCE_MS = 12 * 3_600_000;
/** Days that the browser may have been closed and the closes still be taken from the candles. */
const MOST_DAYS = 90;

/** Names the round that reads and reckons all baskets. */
const ROUND = 'round';

/**
 * A round, which any worker may begin and none need end:
 *
 *   closes of members and of whoever may become one ─▶ day after day up to the last close ─▶ states
 *        │
 *        ▼
 *   a review near? ──yes──▶ the largest coins, screened once a day ─▶ waits in the states for the next close
 */
export function createBasketDesk({ coins, nowMs, records }: Means): BasketDesk {
  const flights = createFlights();

  const lastClosed = () => dateOf(dayAt(nowMs()) - 1);

  async function stored(): Promise<ReadonlyMap<BasketId, StoredBasket>> {
    const all = await Promise.all(
      BASKETS.map(async ({ id, kind }) => [id, await records.read(kind)] as const),
    );
    return new Map(all);
  }

  /** Slugs that a step may need a close of. */
  function wantedBy({ members, waiting }: BasketState): readonly string[] {
    return [...members, ...(waiting?.eligible ?? [])].map(({ slug }) => slug);
  }

  /** Closes by day, of every coin that a step may need. */
  async function closesOf(
    slugs: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> {
    const known = await Promise.all(
      slugs.map(async (slug) => {
        const candles = (await coins.prices(slug)).value?.candles ?? [];
        return [slug, new Map(candles.map(([openMs, , , , close]) => [dayAt(openMs), close]))] as const;
      }),
    );
    return new Map(known);
  }

  /** The days to take, oldest first: from the day after the last one seen to the last that has closed. */
  function daysFor({ seenOn }: BasketState): readonly string[] {
    const days: string[] = [];
    let date: string | null = lastClosed();
    while (
      date !== null &&
      days.length < MOST_DAYS &&
      (seenOn === null ? days.length === 0 : date > seenOn)
    ) {
      days.unshift(date);
      date = daysAfter(date, -1);
    }
    return days;
  }

  /** Takes the days that have closed; true where anything changed. */
  async function takeDays(): Promise<boolean> {
    const before = [...(await stored()).values()].map(({ state }) => state);
    const slugs = [...new Set(before.filter((state) => daysFor(state).length > 0).flatMap(wantedBy))];
    if (slugs.length > 0) await coins.refreshPrices(slugs);
    const closes = await closesOf(slugs);
    let news = false;
    for (const { kind } of BASKETS) {
      await records.update(kind, ({ past, state }) => {
        const next = steps(state, closes);
        news ||= next !== state;
        return { state: next, past };
      });
    }
    return news;
  }

  function steps(state: BasketState, closes: ReadonlyMap<string, ReadonlyMap<number, number>>): BasketState {
    let next = state;
    for (const date of daysFor(state)) {
      const day = dayNumber(date) ?? 0;
      const prices: Prices = Object.fromEntries(
        [...closes].map(([slug, byDay]) => [slug, byDay.get(day) ?? null]),
      );
      const isLacking = wantedBy(next).some((slug) => priceOf(prices, slug) === null);
      // Just after midnight an exchange may not have told yet.
      if (isLacking && nowMs() - (day + 1) * DAY_MS < PATIENCE_MS) return next;
      next = advance(BASKET_RULES[state.id], next, { date, prices });
    }
    return next;
  }

  /** Screens the largest coins where a review is near; the result waits in the states for the next close. */
  async function screenIfDue(): Promise<boolean> {
    const states = [...(await stored()).values()].map(({ state }) => state);
    if (!states.some((state) => wantsUniverse(state, lastClosed()))) return false;
    const before = await records.read(SCREENED);
    if (before && dayAt(before.asOfMs) === dayAt(nowMs())) return false;
    await coins.refreshUniverse();
    const members = new Set(states.flatMap((state) => state.members.map(({ slug }) => slug)));
    const screening = await screenLargest(coins, members, nowMs);
    if (!screening) return false;
    const { rows, screened } = screening;
    for (const { id, kind } of BASKETS) {
      const rule = BASKET_RULES[id];
      const past = hypotheticalPast(rule, screened, rows);
      await records.update(kind, ({ past: known, state }) => ({
        state: advance(rule, state, { date: state.seenOn ?? lastClosed(), prices: {}, universe: screened }),
        past: past ? { weights: past.weights, levels: [...past.levels] } : known,
      }));
    }
    // Last, so that a worker that dies before screens again.
    await records.update(SCREENED, () => screened);
    return true;
  }

  async function round(): Promise<boolean> {
    const taken = await takeDays();
    return (await screenIfDue()) || taken;
  }

  async function failureNow(): Promise<Failure | null> {
    return (await coins.universe()).failure;
  }

  return {
    async all() {
      const [all, failure] = await Promise.all([stored(), failureNow()]);
      return Promise.all(
        BASKETS.map(({ id }) =>
          basketView(id, all.get(id) ?? null, {
            coins,
            failure,
            nowMs: nowMs(),
            pending: flights.has(ROUND),
          }),
        ),
      );
    },
    screened: () => records.read(SCREENED),
    refresh: () => flights.join(ROUND, round),
  };
}
