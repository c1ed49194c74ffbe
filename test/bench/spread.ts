import type { Unit } from './budgets';

/** Median; NaN of nothing, and where any of them is NaN. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value below which a share of the values lies, between two of them in proportion.
 * @param share 0 to 1.
 * @returns NaN of nothing, and where any of them is NaN: what failed once was not measured.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.some(Number.isNaN)) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}

const DIGITS: Readonly<Record<Unit, number>> = {
  ms: 1,
  'to 1': 2,
  bytes: 0,
  requests: 0,
  views: 0,
  '%': 0,
  frames: 0,
};

/** One figure as text, as exact as its unit deserves. */
export function figureText(figure: number, unit: Unit): string {
  return Number.isNaN(figure) ? 'not measured' : `${figure.toFixed(DIGITS[unit])} ${unit}`;
}

/** Least to most, as text; empty where there was but one run. */
export function spread(values: readonly number[], unit: Unit = 'ms'): string {
  if (values.length < 2) return '';
  const [least, most] = [Math.min(...values), Math.max(...values)].map((end) => end.toFixed(DIGITS[unit]));
  return `${least} to ${most}, ${values.length} runs`;
}

/** Round by round, how many times `ours` is `others`: what slowed the machine for a while slowed both. */
export function ratios(ours: readonly number[], others: readonly number[]): readonly number[] {
  return ours.map((own, round) => own / (others[round] ?? Number.NaN));
}
