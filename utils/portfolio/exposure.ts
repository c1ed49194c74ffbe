import { isPositive, knownOrNull } from '@/utils/risk/known';
import { concentration, lookThrough, type Weights } from './overlap';
import type { Valuation } from './valuation';

/** What a basket holds by coin; shares may add up to less than 1 where some of it is not known. */
export type Contents = Readonly<Record<string, Weights>>;

/** What is held when indices and baskets are looked through. */
export interface Exposure {
  /** Share of each coin by slug, of all that has a price. */
  readonly weights: Weights;
  /** Share that lies in baskets and cannot be looked through. With `weights` it adds up to 1. */
  readonly unseen: number;
  /** The coin with the largest share; null where nothing is seen. */
  readonly largest: { readonly slug: string; readonly weight: number } | null;
  /** Σ e²; where some is unseen the least it can be. */
  readonly hhi: number | null;
  /** 1/Σ e²: as concentrated as so many coins alike; where some is unseen the most it can be. */
  readonly effectiveNumber: number | null;
}

/** Rounding of shares that add up. */
const HAIR = 1e-9;

/**
 * @param contents by a basket's key; a basket that is absent is not looked through.
 */
export function exposureOf({ holdings, weights }: Valuation, contents: Contents): Exposure {
  const baskets = holdings.filter(({ holding }) => holding.source !== 'coingecko').map(({ name }) => name);
  const inside = Object.fromEntries(
    baskets.map((key) => [key, Object.hasOwn(contents, key) ? scaled(contents[key] ?? {}) : {}]),
  );
  const exposure = lookThrough(weights, inside);
  const seen = Object.values(exposure).reduce((sum, share) => sum + share, 0);
  const held = Object.values(weights).reduce((sum, share) => sum + share, 0);
  const [largest = null] = Object.entries(exposure)
    .filter(([, weight]) => isPositive(weight))
    .map(([slug, weight]) => ({ slug, weight }))
    .sort((a, b) => b.weight - a.weight || (a.slug < b.slug ? -1 : 1));
  const hhi = largest === null ? null : concentration(exposure);
  const unseen = held - seen;
  return {
    weights: exposure,
    unseen: unseen > HAIR ? unseen : 0,
    largest,
    hhi,
    effectiveNumber: hhi === null ? null : knownOrNull(1 / hhi),
  };
}

/** Contents whose shares add up to a little more than 1 are taken as shares of their sum. */
function scaled(contents: Weights): Weights {
  const positive = Object.entries(contents).filter(([, share]) => isPositive(share));
  const sum = positive.reduce((total, [, share]) => total + share, 0);
  return Object.fromEntries(positive.map(([slug, share]) => [slug, sum > 1 ? share / sum : share]));
}
