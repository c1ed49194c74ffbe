import type { Weights } from './overlap';

/** A grade by slug: null where whoever grades answered that there is none; a slug that is absent was never asked for. */
export type Grades = ReadonlyMap<string, number | null>;

/** Shares of all that has a price, 0 to 1. They add up to what is looked through. */
export interface GradedShare {
  /** Of a grade at or above the lowest wanted, or of any where none is set. */
  readonly graded: number;
  /** Null where no lowest grade is set. */
  readonly belowLowest: number | null;
  /** Asked for, and there is none. */
  readonly notGraded: number;
  /** Not known yet. */
  readonly unknown: number;
}

/**
 * How much of what is held is graded, by one source of grades: Token Metrics or this device, never both together.
 * @param ignored slugs that nobody grades and nobody should: cash-like coins.
 */
export function gradedShareOf(
  exposure: Weights,
  grades: Grades,
  lowest: number | null,
  ignored: ReadonlySet<string>,
): GradedShare {
  let [graded, below, notGraded, unknown] = [0, 0, 0, 0];
  for (const [slug, weight] of Object.entries(exposure)) {
    if (ignored.has(slug)) continue;
    const grade = grades.get(slug);
    if (grade === undefined) unknown += weight;
    else if (grade === null) notGraded += weight;
    else if (lowest !== null && grade < lowest) below += weight;
    else graded += weight;
  }
  return { graded, belowLowest: lowest === null ? null : below, notGraded, unknown };
}
