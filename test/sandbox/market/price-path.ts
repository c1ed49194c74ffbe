import { DAY_MS } from '../days';
import { noise } from '../seeded';
import { dollarPrice, temperOf } from './temper';

export const HOUR_MS = 3_600_000;
/** How far back the pretend market remembers. */
const DAYS = 420;

/** One stretch of a token's price in dollars. */
export interface Stretch {
  readonly openMs: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  /** How much was traded, in units of a usual hour. */
  readonly busy: number;
}

export interface PricePath {
  /** Oldest first; the last one is still running, and closes at the price of now. */
  readonly hours: readonly Stretch[];
  readonly days: readonly Stretch[];
}

const remembered = new Map<string, { readonly hour: number; readonly path: PricePath }>();

/**
 * Where a token's price came from, hour by hour and day by day (UTC), the days being made of the hours. It is walked
 * backwards from the price that every pretend page shows, so it ends there whatever the time; how each hour went
 * depends on nothing but the hour.
 */
export function pricePath(ticker: string, nowMs: number): PricePath {
  const hour = Math.floor(nowMs / HOUR_MS);
  const known = remembered.get(ticker);
  if (known?.hour === hour) return known.path;
  const hours = walkBack(ticker, hour, Math.floor((hour * HOUR_MS) / DAY_MS - DAYS) * 24);
  const path = { hours, days: daysOf(hours) };
  remembered.set(ticker, { hour, path });
  return path;
}

/** The last hours of the same path, for a list of many tokens: nobody waits for four hundred days of each. */
export function lastHours(ticker: string, count: number, nowMs: number): readonly Stretch[] {
  const hour = Math.floor(nowMs / HOUR_MS);
  const known = remembered.get(ticker);
  return known?.hour === hour ? known.path.hours.slice(-count) : walkBack(ticker, hour, hour - count + 1);
}

function walkBack(ticker: string, lastHour: number, firstHour: number): readonly Stretch[] {
  const perHour = temperOf(ticker).annualVolatility / Math.sqrt(365 * 24);
  const hours: Stretch[] = [];
  const now = dollarPrice(ticker);
  let close = now;
  for (let hour = lastHour; hour >= firstHour; hour -= 1) {
    const chance = chanceOf(ticker, hour);
    const strayed = close / Math.exp(perHour * chance.move);
    // The further it strayed, the more it is drawn back: four hundred days of chance would carry it out of sight.
    const open = strayed * (now / strayed) ** 0.0004;
    const reach = perHour * chance.reach;
    const high = Math.max(open, close) * (1 + reach * 0.6);
    const low = Math.min(open, close) * (1 - reach * 0.4);
    hours.push({ openMs: hour * HOUR_MS, open, high, low, close, busy: 0.5 + chance.busy });
    close = open;
  }
  return hours.reverse();
}

interface Chance {
  readonly move: number;
  readonly reach: number;
  readonly busy: number;
}

const drawn = new Map<string, Map<number, Chance>>();

/** How an hour went, which is the same from whatever hour it is looked back on: drawn once. */
function chanceOf(ticker: string, hour: number): Chance {
  const hours = drawn.get(ticker) ?? new Map<number, Chance>();
  drawn.set(ticker, hours);
  const known = hours.get(hour);
  if (known !== undefined) return known;
  const chance = {
    move: bell(ticker, hour),
    reach: noise(ticker, 'reach', hour),
    busy: noise(ticker, 'busy', hour),
  };
  hours.set(hour, chance);
  return chance;
}

/** A draw with mean 0 and deviation 1, of four even ones. */
function bell(ticker: string, hour: number): number {
  let sum = 0;
  for (let draw = 0; draw < 4; draw += 1) sum += noise(ticker, hour, draw) - 0.5;
  return sum * Math.sqrt(3);
}

function daysOf(hours: readonly Stretch[]): readonly Stretch[] {
  const days: { -readonly [K in keyof Stretch]: Stretch[K] }[] = [];
  for (const hour of hours) {
    const day = days.at(-1);
    if (day === undefined || hour.openMs >= day.openMs + DAY_MS) {
      days.push({ ...hour });
      continue;
    }
    day.high = Math.max(day.high, hour.high);
    day.low = Math.min(day.low, hour.low);
    day.close = hour.close;
    day.busy += hour.busy;
  }
  return days;
}
