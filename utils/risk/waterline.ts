import type { Marks } from './figures';
import type { Side } from './known';
import { liquidationOf, type Opening, tierMaxLeverage } from './position-liquidation';
import type { Requirement } from './requirement';

/** Beyond these no exchange goes. */
const LOWEST = 0.01;
const HIGHEST = 5000;

export interface Depths {
  readonly week1: number | null;
  readonly week5: number | null;
  readonly day5: number | null;
}

/**
 * The load line of one side: for each log distance the highest leverage whose liquidation price lies no nearer.
 * It asks the same solver as the position itself, so that tiers and the exchange's rule count.
 * @param depths log distances at which the chance is the mark's; null where no volatility is known.
 */
export function marksOf(
  requirement: Requirement | string,
  depths: Depths,
  opening: Omit<Opening, 'side' | 'leverage' | 'wallet'> | null,
  side: Side,
  listedMax: number | null,
): Marks {
  if (typeof requirement === 'string' || opening === null)
    return { week1: null, week5: null, day5: null, exchangeMax: listedMax };
  const at = (leverage: number): Opening => ({ ...opening, side, leverage, wallet: null });
  const mark = (depth: number | null): number | null =>
    depth === null ? null : leverageAt(depth, (leverage) => roomOf(requirement, at(leverage)));
  return {
    week1: mark(depths.week1),
    week5: mark(depths.week5),
    day5: mark(depths.day5),
    exchangeMax: tierMaxLeverage(requirement, at(1)) ?? listedMax,
  };
}

/** Log distance to liquidation; 0 where there is no room, infinite where nothing liquidates, null where unknown. */
function roomOf(requirement: Requirement, opening: Opening): number | null {
  const found = liquidationOf(requirement, opening);
  if (typeof found === 'number') return Math.abs(Math.log(found / opening.price));
  if (found === 'never') return Number.POSITIVE_INFINITY;
  return found === 'no-room' ? 0 : null;
}

/** By bisection on the logarithm, to a relative 1e-9. Room shrinks as leverage grows. */
function leverageAt(depth: number, roomAt: (leverage: number) => number | null): number | null {
  const room = roomAt(LOWEST);
  if (room === null || room < depth) return null;
  let low = Math.log(LOWEST);
  let high = Math.log(HIGHEST);
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if ((roomAt(Math.exp(middle)) ?? 0) >= depth) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}
