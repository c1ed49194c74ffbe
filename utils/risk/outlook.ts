import { areSound, type Bar, FEWEST_BARS } from './bar';
import { adverseExcursions } from './excursion';
import { isPositive, type Unsure } from './known';
import { rangeVolatilities } from './range-volatility';
import { studentTouch } from './touch';

/** The curve counts as this many independent observations beside the contract's own. */
const CURVE_WEIGHT = 100;

const YEAR_HOURS = 8760;

/** Starts with less past than this have no volatility worth dividing by. */
const MONTH_HOURS = 720;

/** What a contract's own candles make one expect of a horizon. */
export interface Outlook {
  /** Annualised volatility expected over the horizon. */
  readonly sigmaAnnual: number;
  /** Standard deviations that a log distance is away; what `chanceOf` is asked in. */
  sigmasTo(logDistance: number): number;
  /**
   * Chance that the price goes a log distance against a position within the horizon; never rises with the
   * distance, 1 at 0 and below.
   */
  chanceOf(logDistance: number): number;
}

/**
 * The product's own predictor. In one sentence: the Student curve, fed with a volatility read from the contract's
 * price ranges of the last day, week, month and year, and mixed with how often the contract itself made such a
 * move in the last year, the curve counting as a hundred observations.
 *
 * Own moves are measured in the volatility that was expected at their start, both sides together, and count as
 * many observations as there are horizons in them that do not overlap. How well it predicts is shown by
 * `npm run bench -- calibration`.
 *
 * @param bars closed, oldest first, `barHours` each. A year of them is used; more are left alone.
 * @param horizonHours at least one bar for own moves to count; shorter horizons have the curve alone.
 * @returns null below 30 bars, where a price is nonsense and where no price has moved.
 */
export function outlookFrom(bars: readonly Bar[], barHours: Unsure, horizonHours: Unsure): Outlook | null {
  if (!isPositive(barHours) || !isPositive(horizonHours)) return null;
  const ahead = Math.floor(horizonHours / barHours);
  // A year of starts, each with its horizon after it and a year of past before it.
  const recent = bars.slice(-Math.ceil((2 * YEAR_HOURS + horizonHours) / barHours));
  if (recent.length < FEWEST_BARS || !areSound(recent)) return null;
  const first = firstStart(recent, barHours, ahead);
  const sigmas = rangeVolatilities(recent, barHours, horizonHours, first);
  const sigmaAnnual = sigmas[sigmas.length - 1];
  if (!isPositive(sigmaAnnual)) return null;
  const own = ahead > 0 ? ownMoves(recent.slice(first), sigmas, barHours, ahead) : new Float64Array();
  const independent = own.length / 2 / Math.max(1, ahead);
  const spread = sigmaAnnual * Math.sqrt(horizonHours / YEAR_HOURS);
  const sigmasTo = (logDistance: number): number => logDistance / spread;
  return {
    sigmaAnnual,
    sigmasTo,
    chanceOf: (logDistance) => {
      const z = sigmasTo(logDistance);
      if (z <= 0) return 1;
      const share = own.length === 0 ? 0 : (own.length - countBelow(own, z)) / own.length;
      return (CURVE_WEIGHT * studentTouch(z) + independent * share) / (CURVE_WEIGHT + independent);
    },
  };
}

/** The first bar of the last year of starts; the last bar where the past is too short for any. */
function firstStart(bars: readonly Bar[], barHours: number, ahead: number): number {
  const warmUp = Math.ceil(MONTH_HOURS / barHours);
  const yearAgo = bars.length - ahead - Math.round(YEAR_HOURS / barHours);
  return Math.min(bars.length - 1, Math.max(warmUp, yearAgo));
}

/**
 * Adverse moves of longs and shorts from every start that has the horizon after it, in the volatility expected at
 * the start, smallest first.
 */
function ownMoves(bars: readonly Bar[], sigmas: Float64Array, barHours: number, ahead: number): Float64Array {
  const long = adverseExcursions(bars, 1, ahead);
  const short = adverseExcursions(bars, -1, ahead);
  const scale = Math.sqrt((ahead * barHours) / YEAR_HOURS);
  const moves = new Float64Array(2 * long.length);
  for (const [at, down] of long.entries()) {
    const spread = (sigmas[at] ?? 0) * scale;
    // Where no price had moved yet, nothing can be measured in its moves: the start counts as one without any.
    moves[2 * at] = spread > 0 ? down / spread : 0;
    moves[2 * at + 1] = spread > 0 ? (short[at] ?? 0) / spread : 0;
  }
  return moves.sort();
}

/** How many of the sorted values lie below `limit`. */
function countBelow(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
