import type { Closed } from './closed-candles';
import { inSigmas } from './distance';
import { adverseExcursions } from './excursion';
import { isPositive, type Side, type Unsure } from './known';
import { distanceAtChance } from './load-line';
import { outlookFrom } from './outlook';
import { touchChance } from './touch';

/** What one horizon holds, ready to be asked for any distance. */
export interface Prospect {
  /** Chance of going a log distance against a position; null where no volatility is known. */
  readonly chanceOf: ((logDistance: number) => number) | null;
  /** Log distance at which that chance is 1 % and 5 %. */
  readonly at1pct: number | null;
  readonly at5pct: number | null;
  readonly past: Past | null;
}

/** Adverse moves after every start of the last 60 days, as log distances, smallest first. */
interface Past {
  readonly days: number;
  readonly moves: Readonly<Record<Side, Float64Array>>;
}

const PAST_DAYS = 60;

/** A month of hours tells of now better than a year of days; less than a month does not. */
const MONTH_BARS = 720;

/**
 * @param sigma in place of what candles tell: then the fixed curve answers.
 * @returns prospects of a horizon of whole days.
 */
export function prospect(
  daily: Closed | null,
  hourly: Closed | null,
  horizonHours: number,
  sigma: Unsure,
): Prospect {
  const chanceOf = isPositive(sigma)
    ? (log: number) => touchChance(inSigmas(log, sigma, horizonHours)) ?? 0
    : foretold(daily, hourly, horizonHours);
  return {
    chanceOf,
    at1pct: chanceOf && distanceAtChance(chanceOf, 0.01),
    at5pct: chanceOf && distanceAtChance(chanceOf, 0.05),
    past: pastOf(daily, hourly, horizonHours),
  };
}

/** By hours where there is a month of them, else by days; a new contract has its hours alone. */
function foretold(daily: Closed | null, hourly: Closed | null, horizonHours: number): Prospect['chanceOf'] {
  const hours = hourly?.bars ?? [];
  const byHours = () => (hours.length > 2 * horizonHours ? outlookFrom(hours, 1, horizonHours) : null);
  const byDays = () => outlookFrom(daily?.bars ?? [], 24, horizonHours);
  const outlook = hours.length >= MONTH_BARS ? (byHours() ?? byDays()) : (byDays() ?? byHours());
  return outlook?.chanceOf ?? null;
}

function pastOf(daily: Closed | null, hourly: Closed | null, horizonHours: number): Past | null {
  const series = hourly && hourly.bars.length >= MONTH_BARS ? hourly : (daily ?? hourly);
  if (!series) return null;
  const ahead = horizonHours / series.hours;
  const bars = series.bars.slice(-Math.round((PAST_DAYS * 24) / series.hours) - ahead);
  if (bars.length < 2 * ahead || bars.length < 30) return null;
  const sorted = (side: Side): Float64Array => adverseExcursions(bars, side, ahead).sort();
  const days = Math.round(((bars.length - ahead) * series.hours) / 24);
  return { days, moves: { [1]: sorted(1), [-1]: sorted(-1) } };
}

/** After how many of the starts the price went at least so far against this side. */
export function hitsIn(past: Past, side: Side, logDistance: number): { hits: number; starts: number } {
  const moves = past.moves[side];
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle] ?? 0) < logDistance) low = middle + 1;
    else high = middle;
  }
  return { hits: moves.length - low, starts: moves.length };
}
