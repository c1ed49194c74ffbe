import type { Closed } from './closed-candles';
import { closeAgo } from './closed-candles';
import { isPositive, knownOrNull, type Unsure } from './known';
import { volatilities } from './volatility';

const DAY_MS = 86_400_000;
const HOURS_PER_YEAR = 8760;

/** What the candles of a contract tell beside its volatility. Each null where there are too few of them. */
export interface PricePast {
  /** Volatility of the last 7 days over that of the last 90. */
  readonly regime: number | null;
  /** Price against the highest of up to 365 days, as a fraction, and how many days those are. */
  readonly drawdown: { readonly share: number; readonly days: number } | null;
  readonly historyDays: number | null;
  readonly medianVolume30d: number | null;
  readonly weekReturn: number | null;
  readonly dayReturn: number | null;
  /** The week's log return in standard deviations of the 30 days before it. */
  readonly weekSigmas: number | null;
  /** Range of the last closed hour in hourly standard deviations. */
  readonly wickSigmas: number | null;
  /** The last closed hour against the twelve before it: how far above their mean, and how much more was traded. */
  readonly spurt: { readonly rise: number; readonly volumeTimes: number } | null;
  /** Where the price stands in the range of the last 30 days: 0 at the low, 1 at the high. */
  readonly rangePlace: number | null;
}

export function pricePast(
  daily: Closed | null,
  hourly: Closed | null,
  price: Unsure,
  nowMs: number,
): PricePast {
  const now = isPositive(price) ? price : null;
  const ago = (hours: number): number | null =>
    closeAgo(hourly, hours, nowMs) ?? closeAgo(daily, hours, nowMs);
  const since = (then: number | null): number | null =>
    then === null || now === null ? null : knownOrNull(now / then - 1);
  const weekReturn = since(ago(168));
  const usual = spreadOf(daily?.bars.slice(-38, -7).map(({ close }) => close) ?? [], 31);
  return {
    regime: regimeOf(daily),
    drawdown: drawdownOf(daily, now),
    historyDays: daily?.rows[0] ? (nowMs - daily.rows[0][0]) / DAY_MS : null,
    medianVolume30d: medianVolume(daily),
    weekReturn,
    dayReturn: since(ago(24)),
    weekSigmas:
      weekReturn === null || !isPositive(usual)
        ? null
        : knownOrNull(Math.log1p(weekReturn) / (usual * Math.sqrt(7))),
    wickSigmas: wickOf(hourly),
    spurt: spurtOf(hourly),
    rangePlace: placeOf(daily, now),
  };
}

function regimeOf(daily: Closed | null): number | null {
  if (!daily) return null;
  const week = volatilities(daily.bars, 7, 24).closeToClose;
  const quarter = volatilities(daily.bars, 90, 24).closeToClose;
  return week === null || !isPositive(quarter) ? null : knownOrNull(week / quarter);
}

function drawdownOf(daily: Closed | null, now: number | null): PricePast['drawdown'] {
  const year = daily?.bars.slice(-365) ?? [];
  const high = Math.max(...year.map((bar) => bar.high));
  if (year.length < 30 || now === null || !isPositive(high)) return null;
  return { share: Math.min(0, now / high - 1), days: year.length };
}

/** In the quote asset. A day without a volume makes the median unknown. */
function medianVolume(daily: Closed | null): number | null {
  const days = (daily?.rows.slice(-30) ?? []).map(([, , , , close, volume]) =>
    volume === null ? Number.NaN : close * volume,
  );
  if (days.length < 30 || !days.every((day) => day >= 0 && Number.isFinite(day))) return null;
  const sorted = days.sort((a, b) => a - b);
  const [below, above] = [sorted[14], sorted[15]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** Standard deviation of the log returns between so many closes; null where one is missing or no price. */
function spreadOf(closes: readonly number[], count: number): number | null {
  if (closes.length < count || !closes.every(isPositive)) return null;
  const moves = closes.slice(1).map((close, at) => Math.log(close / (closes[at] ?? close)));
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  return Math.sqrt(moves.reduce((sum, move) => sum + (move - mean) ** 2, 0) / (moves.length - 1));
}

function wickOf(hourly: Closed | null): number | null {
  const last = hourly?.bars.at(-1);
  if (!hourly || !last) return null;
  const before = hourly.bars.slice(-721, -1);
  const sigma = volatilities(before, before.length - 1, 1).closeToCloseZeroMean;
  if (!isPositive(sigma) || !isPositive(last.low)) return null;
  return knownOrNull(Math.log(last.high / last.low) / (sigma / Math.sqrt(HOURS_PER_YEAR)));
}

/** The form of Kamps and Kleinberg (2018): the high against the mean close, the volume against the mean volume. */
function spurtOf(hourly: Closed | null): PricePast['spurt'] {
  const last = hourly?.rows.at(-1);
  const before = hourly?.rows.slice(-13, -1) ?? [];
  if (!last || before.length < 12 || last[5] === null) return null;
  const close = before.reduce((sum, row) => sum + row[4], 0) / 12;
  const volume = before.reduce((sum, row) => sum + (row[5] ?? Number.NaN), 0) / 12;
  if (!isPositive(close) || !isPositive(volume)) return null;
  const rise = knownOrNull(last[2] / close - 1);
  const volumeTimes = knownOrNull(last[5] / volume);
  return rise === null || volumeTimes === null ? null : { rise, volumeTimes };
}

function placeOf(daily: Closed | null, now: number | null): number | null {
  const month = daily?.bars.slice(-30) ?? [];
  if (month.length < 30 || now === null) return null;
  const high = Math.max(now, ...month.map((bar) => bar.high));
  const low = Math.min(now, ...month.map((bar) => bar.low));
  return high > low ? knownOrNull((now - low) / (high - low)) : null;
}
