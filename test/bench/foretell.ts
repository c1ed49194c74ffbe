import { inSigmas } from '@/utils/risk/distance';
import { adverseExcursions } from '@/utils/risk/excursion';
import type { Side } from '@/utils/risk/known';
import { outlookFrom } from '@/utils/risk/outlook';
import { gaussianTouch, studentTouch, touchChance } from '@/utils/risk/touch';
import { ewmaVolatility } from '@/utils/risk/volatility';
import type { PriceSeries, TimedBar } from './price-files';

/**
 * gauss: the plain Gaussian. student: the bare Student curve. fixed: the larger of the two, as the fixed curve is
 * defined. own: the product's predictor.
 */
export const PREDICTORS = ['gauss', 'student', 'fixed', 'own'] as const;
export type Predictor = (typeof PREDICTORS)[number];

/** Log distances to liquidation, from what 100x leaves to what 2x leaves. */
export const DISTANCES = [0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5] as const;

/** One start: what was foretold with the bars up to it, and what came. */
export interface Foretold {
  readonly ms: number;
  /** Annualised EWMA volatility of daily closes, which the curves are fed with. */
  readonly sigma: number;
  /** By predictor, in the order of {@link DISTANCES}. */
  readonly chances: Readonly<Record<Predictor, readonly number[]>>;
  readonly worst: Readonly<Record<Side, number>>;
}

const DAY_HOURS = 24;

/** Days of past before the first start, and how many the fixed curves' volatility looks back on. */
const WARM_UP_DAYS = 150;
const EWMA_DAYS = 400;

/**
 * One start a day, each with nothing but the bars before it. Starts overlap: their number says little about how
 * sure the means are.
 */
export function foretell({ bars, barHours }: PriceSeries, horizonHours: number): Foretold[] {
  const perDay = Math.max(1, Math.round(DAY_HOURS / barHours));
  const ahead = Math.round(horizonHours / barHours);
  const long = adverseExcursions(bars, 1, ahead);
  const short = adverseExcursions(bars, -1, ahead);
  const days = daily(bars, perDay);
  const told: Foretold[] = [];
  for (let at = WARM_UP_DAYS * perDay; at < long.length; at += perDay) {
    const day = Math.floor((at + 1) / perDay);
    const sigma = ewmaVolatility(days.slice(Math.max(0, day - EWMA_DAYS), day), perDay * barHours);
    const past = bars.slice(Math.max(0, at + 1 - 800 * perDay), at + 1);
    const outlook = outlookFrom(past, barHours, horizonHours);
    const [down, up, start] = [long[at], short[at], bars[at]];
    if (!sigma || !outlook || down === undefined || up === undefined || !start) continue;
    const sigmas = DISTANCES.map((distance) => inSigmas(distance, sigma, horizonHours) ?? 0);
    const chances = {
      gauss: sigmas.map(gaussianTouch),
      student: sigmas.map(studentTouch),
      fixed: sigmas.map((z) => touchChance(z) ?? 1),
      own: DISTANCES.map(outlook.chanceOf),
    };
    told.push({ ms: start.ms, sigma, chances, worst: { [1]: down, [-1]: up } });
  }
  return told;
}

/** Whole days made of smaller bars, so that each ends with the bar a start is taken at. */
function daily(bars: readonly TimedBar[], perDay: number): TimedBar[] {
  const days: TimedBar[] = [];
  for (let from = 0; from + perDay <= bars.length; from += perDay) {
    const hours = bars.slice(from, from + perDay);
    const [first, last] = [hours[0], hours[hours.length - 1]];
    if (!first || !last) continue;
    const high = Math.max(...hours.map((bar) => bar.high));
    const low = Math.min(...hours.map((bar) => bar.low));
    days.push({ ms: first.ms, open: first.open, high, low, close: last.close });
  }
  return days;
}
