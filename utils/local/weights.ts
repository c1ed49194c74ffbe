import { isPositive } from '@/utils/risk/known';
import type { Weighting } from './basket-rule';

/** Shares by slug, as fractions that add up to 1. */
export type BasketWeights = Readonly<Record<string, number>>;

/** A token and what it is weighed by. */
export interface Weighable {
  readonly slug: string;
  readonly marketCapUsd: number;
}

/** Room for rounding when limits are added up. */
const HAIR = 1e-12;

/**
 * Weighs members by a rule. The result depends on what they are, not on the order they come in.
 * @returns null where it cannot be done: no members, a market capitalisation that is none, fewer members than the
 * limits need (three at 30 % each leave a tenth to nobody), or more than the floor allows.
 */
export function weigh(members: readonly Weighable[], weighting: Weighting): BasketWeights | null {
  const ranked = [...members].sort(byMarketCap);
  if (ranked.length === 0 || !ranked.every(({ marketCapUsd }) => isPositive(marketCapUsd))) return null;
  const { base, largestLimit, otherLimit, floor } = weighting;
  const parts = ranked.map(({ marketCapUsd }) => partOf(marketCapUsd, base));
  const limits = ranked.map((_, at) => (at === 0 ? largestLimit : otherLimit));
  const below = limited(shared(parts, 1), limits);
  const weights = below && floored(below, floor);
  if (!weights || ranked.some((_, at) => (weights[at] ?? 0) > (limits[at] ?? 0) + HAIR)) return null;
  return Object.fromEntries(ranked.map(({ slug }, at) => [slug, weights[at] ?? 0]));
}

/** Largest first; the slug decides between equals, so that the order is the same every time. */
export function byMarketCap(one: Weighable, other: Weighable): number {
  if (one.marketCapUsd !== other.marketCapUsd) return other.marketCapUsd - one.marketCapUsd;
  return one.slug < other.slug ? -1 : 1;
}

function partOf(marketCapUsd: number, base: Weighting['base']): number {
  if (base === 'equal') return 1;
  return base === 'square-root' ? Math.sqrt(marketCapUsd) : marketCapUsd;
}

/** The parts as shares of a whole. */
function shared(parts: readonly number[], whole: number): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (part / sum) * whole);
}

/**
 * Sets every weight above its limit to the limit and spreads the rest over the others in proportion, until none is
 * above.
 * @returns null where the limits add up to less than 1.
 */
function limited(weights: readonly number[], limits: readonly number[]): readonly number[] | null {
  if (limits.reduce((sum, limit) => sum + limit, 0) < 1 - HAIR) return null;
  const held = new Set<number>();
  let current = weights;
  for (;;) {
    const over = current.flatMap((weight, at) =>
      weight > (limits[at] ?? 1) + HAIR && !held.has(at) ? [at] : [],
    );
    if (over.length === 0) return current;
    for (const at of over) held.add(at);
    const taken = [...held].reduce((sum, at) => sum + (limits[at] ?? 0), 0);
    const rest = shared(weights.map((weight, at) => (held.has(at) ? 0 : weight)), 1 - taken); // biome-ignore format: one line
    current = weights.map((_, at) => (held.has(at) ? (limits[at] ?? 0) : (rest[at] ?? 0)));
  }
}

/**
 * Raises every weight below the floor to it and takes that from the others in proportion, until none is below.
 * @returns null where so many members cannot all have the floor.
 */
function floored(weights: readonly number[], floor: number): readonly number[] | null {
  if (floor * weights.length > 1 + HAIR) return null;
  const raised = new Set<number>();
  let current = weights;
  for (;;) {
    const under = current.flatMap((weight, at) => (weight < floor - HAIR && !raised.has(at) ? [at] : []));
    if (under.length === 0) return current;
    for (const at of under) raised.add(at);
    const rest = shared(weights.map((weight, at) => (raised.has(at) ? 0 : weight)), 1 - floor * raised.size); // biome-ignore format: one line
    current = weights.map((_, at) => (raised.has(at) ? floor : (rest[at] ?? 0)));
  }
}
