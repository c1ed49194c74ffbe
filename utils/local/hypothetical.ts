import { dateOf, dayAt } from '@/utils/vocabulary/utc-day';
import type { BasketRule } from './basket-rule';
import { dailyRun } from './daily-run';
import { FIRST_LEVEL, levelOf, type Prices, unitsFor } from './level';
import { chooseMembers } from './membership';
import type { ScreenedUniverse, UniverseRow } from './screens';
import { type BasketWeights, weigh } from './weights';

/**
 * What today's members would have done in the past, held in fixed amounts. It is no record of the basket: members are
 * chosen because they are large today, so that whatever fell away is not in it, and the past looks better than it
 * was. Never joined with levels since the start, and never shown without that said.
 */
export interface HypotheticalPast {
  readonly hypothetical: true;
  /** Today's, at the last level. */
  readonly weights: BasketWeights;
  /** Oldest first; the last one is 100, at the close of the newest day. */
  readonly levels: readonly { readonly date: string; readonly level: number }[];
}

/**
 * @param rows the universe that was screened, with the candles of the members.
 * @returns null where no basket can be made, or fewer than two days are known of all its members.
 */
export function hypotheticalPast(
  rule: BasketRule,
  universe: ScreenedUniverse,
  rows: readonly UniverseRow[],
): HypotheticalPast | null {
  const chosen = chooseMembers(rule.size, universe.eligible, new Set());
  const weights = weigh(chosen, rule.weighting);
  if (!weights) return null;
  const days = commonDays(rows.filter(({ slug }) => Object.hasOwn(weights, slug)), universe.asOfMs); // biome-ignore format: one line
  const newest = days.at(-1);
  const units = newest && unitsFor(FIRST_LEVEL, weights, newest.prices);
  if (!units || days.length < 2) return null;
  const levels = days.flatMap(({ date, prices }) => {
    const level = levelOf(units, prices);
    return level === null ? [] : [{ date, level }];
  });
  return { hypothetical: true, weights, levels };
}

/** The days of which all rows know a close, oldest first, with the closes. */
function commonDays(
  rows: readonly UniverseRow[],
  asOfMs: number,
): readonly { readonly date: string; readonly prices: Prices }[] {
  const closes = rows.map(
    ({ slug, candles }) =>
      [slug, new Map(dailyRun(candles ?? [], asOfMs).candles.map((row) => [dayAt(row[0]), row[4]]))] as const,
  );
  const days = [...(closes[0]?.[1].keys() ?? [])].filter((day) =>
    closes.every(([, known]) => known.has(day)),
  );
  return days.map((day) => ({
    date: dateOf(day),
    prices: Object.fromEntries(closes.map(([slug, known]) => [slug, known.get(day) ?? null])),
  }));
}
