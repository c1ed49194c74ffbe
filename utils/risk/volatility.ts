import { areSound, type Bar, FEWEST_BARS } from './bar';
import { isPositive, knownOrNull, type Unsure } from './known';

/** Annualised volatilities, as fractions; null where there are too few bars for one. */
export interface Volatilities {
  readonly closeToClose: number | null;
  readonly closeToCloseZeroMean: number | null;
  /** Parkinson 1980: assumes no drift. */
  readonly parkinson: number | null;
  /** Garman and Klass 1980. */
  readonly garmanKlass: number | null;
  /** Rogers and Satchell 1991: holds under drift. */
  readonly rogersSatchell: number | null;
  /** Yang and Zhang 2000: with the gap between bars. */
  readonly yangZhang: number | null;
}

/** Bars of this length in a year of 365 days. */
export function barsPerYear(barHours: number): number {
  return 8760 / barHours;
}

/**
 * Volatility of the last `window` bars by six estimators. Ranges read low where trading is thin: the number to
 * show is close-to-close or {@link ewmaVolatility}, the others check it.
 * @param bars closed, oldest first.
 * @param barHours length of a bar.
 * @returns all null below 30 bars, below `window` bars, or where a price is nonsense; those that need the close
 * before the window null where it is not there.
 */
export function volatilities(bars: readonly Bar[], window: number, barHours: number): Volatilities {
  const sound = bars.length >= Math.max(FEWEST_BARS, window) && window >= 2 && isPositive(barHours);
  if (!sound || !areSound(bars)) return NONE;
  const year = barsPerYear(barHours);
  const annual = (variance: number): number | null => knownOrNull(Math.sqrt(variance * year));
  const last = bars.slice(-window);
  const ranges = last.map(logsOf);
  const moves = gaps(bars.slice(-window - 1)).map(({ overnight, close }) => overnight + close);
  const nights = gaps(bars.slice(-window - 1)).map(({ overnight }) => overnight);
  const rs = mean(ranges.map(({ up, down, body }) => up * (up - body) + down * (down - body)));
  const whole = moves.length === window;
  return {
    closeToClose: whole ? annual(spread(moves)) : null,
    closeToCloseZeroMean: whole ? annual(mean(moves.map((move) => move ** 2))) : null,
    parkinson: annual(mean(ranges.map(({ range }) => range ** 2)) / (4 * Math.LN2)),
    garmanKlass: annual(
      mean(ranges.map(({ range, body }) => range ** 2 / 2 - (2 * Math.LN2 - 1) * body ** 2)),
    ),
    rogersSatchell: annual(rs),
    yangZhang: whole
      ? annual(
          yangZhang(
            nights,
            ranges.map(({ body }) => body),
            rs,
          ),
        )
      : null,
  };
}

const NONE: Volatilities = {
  closeToClose: null,
  closeToCloseZeroMean: null,
  parkinson: null,
  garmanKlass: null,
  rogersSatchell: null,
  yangZhang: null,
};

/**
 * RiskMetrics' exponentially weighted volatility of close-to-close returns, `v ← λv + (1−λ)r²` with λ = 0.94,
 * seeded with the mean of the first 30 squares. The default volatility of the fixed touch curve.
 * @returns annualised; null below 31 bars or where a price is nonsense.
 */
export function ewmaVolatility(bars: readonly Bar[], barHours: Unsure): number | null {
  if (bars.length <= FEWEST_BARS || !isPositive(barHours) || !areSound(bars)) return null;
  const squares = gaps(bars).map(({ overnight, close }) => (overnight + close) ** 2);
  let variance = mean(squares.slice(0, FEWEST_BARS));
  for (const square of squares.slice(FEWEST_BARS)) variance = 0.94 * variance + 0.06 * square;
  return knownOrNull(Math.sqrt(variance * barsPerYear(barHours)));
}

function logsOf({ open, high, low, close }: Bar) {
  return {
    up: Math.log(high / open),
    down: Math.log(low / open),
    body: Math.log(close / open),
    range: Math.log(high / low),
  };
}

/** From each bar's predecessor: the gap to its open, and its open to its close. */
function gaps(bars: readonly Bar[]): { overnight: number; close: number }[] {
  return bars.flatMap((bar, at) => {
    const before = bars[at - 1];
    if (!before) return [];
    return [{ overnight: Math.log(bar.open / before.close), close: Math.log(bar.close / bar.open) }];
  });
}

function yangZhang(nights: readonly number[], bodies: readonly number[], rs: number): number {
  const n = bodies.length;
  const k = 0.34 / (1.34 + (n + 1) / (n - 1));
  return spread(nights) + k * spread(bodies) + (1 - k) * rs;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Variance about the mean over n − 1. */
function spread(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
