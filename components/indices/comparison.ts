import type { ComparedIndex } from '@/utils/briefing/index-room';
import { returnCorrelation } from '@/utils/portfolio/correlation';
import { cosine, effectiveNumber, overlap } from '@/utils/portfolio/overlap';

export const MEASURES = ['overlap', 'cosine', 'correlation'] as const;
export type Measure = (typeof MEASURES)[number];

/** How alike two indices are, −1 to 1; null where what it rests on is not known of both. */
export function likeness(one: ComparedIndex, other: ComparedIndex, measure: Measure): number | null {
  if (measure === 'correlation') {
    return one.closes && other.closes ? returnCorrelation(one.closes, other.closes) : null;
  }
  if (!one.weights || !other.weights) return null;
  return measure === 'overlap' ? overlap(one.weights, other.weights) : cosine(one.weights, other.weights);
}

/** How many holdings of equal weight would be as concentrated; null where weights are unknown. */
export function breadth({ weights }: ComparedIndex): number | null {
  return weights && effectiveNumber(weights);
}
