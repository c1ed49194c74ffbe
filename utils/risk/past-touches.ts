import { areSound, type Bar } from './bar';
import { adverseExcursions } from './excursion';
import { isNotNegative, isPositive, type Side, type Unsure } from './known';

/** "In this window it happened after `hits` of `starts` starts." */
export interface PastTouches {
  readonly hits: number;
  readonly starts: number;
  readonly share: number;
  /** How many starts there are that do not overlap; below 30 the share is a hint, no estimate. */
  readonly independent: number;
  /** 95 % Wilson interval of the share, on the independent starts. */
  readonly low: number;
  readonly high: number;
}

/**
 * How often, within these bars, a position would have been taken a given way against itself.
 * @param bars closed, oldest first: the whole window that is looked at.
 * @param horizonBars whole bars ahead.
 * @param pct adverse move as a fraction of the close: 0.1 is a fall of 10 % for a long, a rise of 10 % for a short.
 * @returns null where no start has the whole horizon ahead of it or an input is nonsense.
 */
export function pastTouches(
  bars: readonly Bar[],
  side: Side,
  horizonBars: number,
  pct: Unsure,
): PastTouches | null {
  const asked = Number.isInteger(horizonBars) && horizonBars > 0 && isPositive(pct);
  if (!asked || bars.length <= horizonBars || !areSound(bars) || (side === 1 && pct >= 1)) return null;
  const distance = side === 1 ? -Math.log(1 - pct) : Math.log(1 + pct);
  const excursions = adverseExcursions(bars, side, horizonBars);
  const hits = excursions.filter((excursion) => excursion >= distance).length;
  const starts = excursions.length;
  const share = hits / starts;
  const independent = Math.floor(starts / horizonBars);
  const [low, high] = wilson(Math.round(share * independent), independent);
  return { hits, starts, share, independent, low, high };
}

/**
 * Wilson's 95 % interval of a share of `hits` in `trials`. Without trials, anything from 0 to 1.
 */
export function wilson(hits: number, trials: number): readonly [number, number] {
  if (!isPositive(trials) || !isNotNegative(hits) || hits > trials) return [0, 1];
  const z = 1.959963984540054;
  const share = hits / trials;
  const weight = 1 + z ** 2 / trials;
  const centre = (share + z ** 2 / (2 * trials)) / weight;
  const reach = (z / weight) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
