import type { ComparedIndex, IndexSource } from '@/utils/briefing/index-room';
import { returnCorrelation } from '@/utils/portfolio/correlation';
import { cosine, effectiveNumber, overlap } from '@/utils/portfolio/overlap';

export const MEASURES = ['overlap', 'cosine', 'correlation'] as const;
export type Measure = (typeof MEASURES)[number];

/** Indices of one source, of which there are at least two. */
export interface ComparedShelf {
  readonly source: IndexSource;
  readonly indices: readonly ComparedIndex[];
}

const SOURCES: readonly IndexSource[] = ['token-metrics', 'local'];

/** Each source by itself: an index of Token Metrics' and a basket of this device are laid beside each other nowhere. */
export function bySource(all: readonly ComparedIndex[]): readonly ComparedShelf[] {
  return SOURCES.map((source) => ({
    source,
    indices: all.filter((index) => index.source === source),
  })).filter(({ indices }) => indices.length > 1);
}

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
