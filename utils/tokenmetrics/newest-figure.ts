import type { Sourced } from '@/utils/vocabulary/sourced';

/** A row with when it was received. */
export interface Fetched<T> {
  readonly row: T;
  /** Epoch ms. */
  readonly fetchedAtMs: number;
}

/**
 * A figure of a row, dated by the row and by its arrival; null where the row is missing or has no such figure.
 * @param pick the figure, null where the row has none.
 */
export function figureOf<R extends { readonly asOfMs: number | null }, T>(
  part: Fetched<R> | null,
  pick: (row: R) => T | null,
): Sourced<T> | null {
  const value = part ? pick(part.row) : null;
  if (part === null || value === null) return null;
  return { value, source: 'token-metrics', asOfMs: part.row.asOfMs, fetchedAtMs: part.fetchedAtMs };
}

/**
 * The first figure there is, unless a later one states a date that the first cannot have known: a day that began
 * after its own date or, where it has none, after it was received. A date later than its own arrival is not
 * believed.
 * @param figures the preferred one first.
 */
export function newestFigure<T>(figures: readonly (Sourced<T> | null)[]): Sourced<T> | null {
  return figures.reduce<Sourced<T> | null>((best, next) => {
    if (best === null || next === null) return best ?? next;
    const { asOfMs, fetchedAtMs } = next;
    const newer = asOfMs !== null && asOfMs <= fetchedAtMs && asOfMs > (best.asOfMs ?? best.fetchedAtMs);
    return newer ? next : best;
  }, null);
}
