import { DAY_MS } from '@/utils/vocabulary/utc-day';
import type { BasketRule } from './basket-rule';
import { type BasketState, emptyBasket, type Level, type Review } from './basket-state';
import { closeInstant, daysAfter, reviewDue } from './calendar';
import { FIRST_LEVEL, type Prices } from './level';
import { review } from './review';
import type { ScreenedUniverse } from './screens';
import { levelOn, priced } from './valuation';

/** How long a screened universe may be used after the instant it tells of. */
const UNIVERSE_LIVES_MS = 3 * DAY_MS;

/** What is known of a day that has closed. */
export interface BasketDay {
  /** `YYYY-MM-DD`, the UTC day whose close at 00:00 of the next is meant. From candles, never from a clock. */
  readonly date: string;
  /** Closes of that day by slug: of members, and of whatever may become one. Null or absent where unknown. */
  readonly prices: Prices;
  /** The newest screened universe, where {@link wantsUniverse} asks for one. */
  readonly universe?: ScreenedUniverse;
}

/**
 * One step of a basket: a day's prices, a level, and a review where one is due. The same steps give the same basket.
 *
 * A review uses a universe from before its close only. One that was seen later waits in the state for the next
 * close: whoever installs Plimsoll at noon gets a basket that begins at midnight, not one that looks back.
 *
 * It never fails and makes up no price. A day without prices, a day that has been seen, a clock set back, a date
 * that is none and a rule that is another basket's change nothing; days that are missing leave a gap in the levels;
 * a review that cannot be done is put off and says why.
 */
export function advance(rule: BasketRule, state: BasketState | null, day: BasketDay): BasketState {
  const before = state ?? emptyBasket(rule.id);
  const closedMs = closeInstant(day.date);
  if (before.id !== rule.id || closedMs === null) return before;
  const universe = usable([before.waiting, day.universe], closedMs);
  const seen = { ...before, waiting: newest(before.waiting, day.universe) };
  const isBehind = before.seenOn !== null && day.date < before.seenOn;
  if (isBehind || before.levels.at(-1)?.date === day.date) return seen;
  if (before.members.length === 0) return reviewed(rule, seen, day, closedMs, universe);
  const members = priced(before.members, day.prices, day.date);
  if (members.every(({ unpricedSince }) => unpricedSince !== null)) return seen;
  const level = levelOn(members, day.date);
  const next = { ...seen, members, seenOn: day.date };
  if (level) return reviewed(rule, { ...next, levels: [...before.levels, level] }, day, closedMs, universe);
  const due = dueKind(before, day.date) !== null;
  return { ...next, postponed: due ? { date: day.date, why: 'no-price' } : null };
}

/**
 * Whether a step for this day could use a screened universe: it has not begun, or a review is due at its close or
 * at the next, which takes its data from before.
 */
export function wantsUniverse(state: BasketState | null, date: string): boolean {
  const tomorrow = daysAfter(date, 1);
  return [date, tomorrow].some((day) => day !== null && dueKind(state, day) !== null);
}

function reviewed(
  rule: BasketRule,
  state: BasketState,
  { date, prices }: BasketDay,
  closedMs: number,
  universe: ScreenedUniverse | null,
): BasketState {
  const kind = dueKind(state, date);
  const seen = { ...state, seenOn: date };
  if (kind === null) return { ...seen, postponed: null };
  const level = state.levels.at(-1)?.level ?? FIRST_LEVEL;
  const result = universe
    ? review({ rule, kind, members: state.members, universe, level, date, closedMs, prices })
    : 'no-universe';
  if (typeof result === 'string') return { ...seen, postponed: { date, why: result } };
  const first: Level = { date, level: FIRST_LEVEL, frozen: [] };
  return {
    ...seen,
    members: result.members,
    levels: kind === 'start' ? [first] : state.levels,
    reviews: [...state.reviews, result.review],
    postponed: null,
    waiting: null,
  };
}

/** What is due at a day's close; null where nothing is. */
function dueKind(state: BasketState | null, date: string): Review['kind'] | null {
  const last = state?.reviews.at(-1);
  const members = state?.reviews.findLast(({ kind }) => kind !== 'weights');
  if (!last || !members) return 'start';
  return reviewDue({ weights: last.date, members: members.date }, date);
}

/** The newer of two universes: kept for the next close. */
function newest(
  one: ScreenedUniverse | null,
  other: ScreenedUniverse | null | undefined,
): ScreenedUniverse | null {
  if (!one || !other) return one ?? other ?? null;
  return other.asOfMs > one.asOfMs ? other : one;
}

/** The newest universe that was known before the close and is not too old for it. */
function usable(
  universes: readonly (ScreenedUniverse | null | undefined)[],
  closedMs: number,
): ScreenedUniverse | null {
  const fit = universes.map((each) => {
    const ageMs = each ? closedMs - each.asOfMs : 0;
    return ageMs > 0 && ageMs <= UNIVERSE_LIVES_MS ? each : null;
  });
  return fit.reduce<ScreenedUniverse | null>(newest, null);
}
