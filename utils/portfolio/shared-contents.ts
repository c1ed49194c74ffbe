import type { Contents } from './exposure';
import { overlap, type Weights } from './overlap';
import type { Valuation } from './valuation';

/** Two holdings and how much of one is in the other. */
export interface SharedContents {
  readonly one: string;
  readonly other: string;
  /** `Σ min`, 0 to 1. Where not all of a basket is known, the least it can be. */
  readonly overlap: number;
}

/**
 * Pairs of holdings that share coins, the most first. A pair of two coins shares nothing; a basket that cannot be
 * looked through is in no pair.
 */
export function sharedContents(
  { holdings }: Pick<Valuation, 'holdings'>,
  contents: Contents,
): readonly SharedContents[] {
  const known = holdings.flatMap(({ holding, name }) => {
    if (holding.source === 'coingecko') return [{ name, inside: alone(name), isBasket: false }];
    const inside = Object.hasOwn(contents, name) ? contents[name] : undefined;
    return inside ? [{ name, inside, isBasket: true }] : [];
  });
  return known
    .flatMap((one, at) =>
      known.slice(at + 1).flatMap((other) => {
        if (!one.isBasket && !other.isBasket) return [];
        const shared = overlap(one.inside, other.inside);
        return shared > 0 ? [{ one: one.name, other: other.name, overlap: shared }] : [];
      }),
    )
    .sort((a, b) => b.overlap - a.overlap);
}

function alone(name: string): Weights {
  return { [name]: 1 };
}
