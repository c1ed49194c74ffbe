import { isPositive, knownOrNull } from '@/utils/risk/known';

/** Shares by the asset's slug, as fractions; what is absent, not positive or unknown counts as not held. */
export type Weights = Readonly<Record<string, number>>;

/** `Σ min(a, b)`, which is 1 less the active share: 0 with nothing in common, 1 with the same weights. */
export function overlap(one: Weights, other: Weights): number {
  const common = names(one, other).map((slug) => Math.min(held(one, slug), held(other, slug)));
  return Math.min(1, sumOf(common));
}

/** `a·b / (|a| |b|)`, 0 to 1; null where one of them holds nothing. */
export function cosine(one: Weights, other: Weights): number | null {
  const dot = sumOf(names(one, other).map((slug) => held(one, slug) * held(other, slug)));
  const lengths = Math.sqrt(concentration(one) * concentration(other));
  return isPositive(lengths) ? Math.min(1, dot / lengths) : null;
}

/** Herfindahl's index `Σ w²`: 1 for one asset, 1/n for n alike. */
export function concentration(weights: Weights): number {
  return sumOf(Object.keys(weights).map((slug) => held(weights, slug) ** 2));
}

/** `1 / Σ w²`: how many assets of equal weight would be as concentrated; null where nothing is held. */
export function effectiveNumber(weights: Weights): number | null {
  return knownOrNull(1 / concentration(weights));
}

/** One-way turnover from some weights to others: `½ Σ |a − b|`. */
export function turnover(from: Weights, to: Weights): number {
  return sumOf(names(from, to).map((slug) => Math.abs(held(from, slug) - held(to, slug)))) / 2;
}

/** The largest distance between two weights of an asset. */
export function largestDrift(from: Weights, to: Weights): number {
  return Math.max(0, ...names(from, to).map((slug) => Math.abs(held(from, slug) - held(to, slug))));
}

/**
 * What is held when every holding is looked through to what it holds: `e_i = Σ_k h_k · w_k,i`. A holding without
 * contents of its own is itself.
 * @param contents by the holding's name: its weights, which add up to 1.
 */
export function lookThrough(holdings: Weights, contents: Readonly<Record<string, Weights>>): Weights {
  const exposure = new Map<string, number>();
  for (const name of Object.keys(holdings)) {
    const inside = Object.hasOwn(contents, name) ? contents[name] : undefined;
    for (const [slug, weight] of Object.entries(inside ?? { [name]: 1 }))
      exposure.set(slug, (exposure.get(slug) ?? 0) + held(holdings, name) * weight);
  }
  return Object.fromEntries(exposure);
}

function held(weights: Weights, slug: string): number {
  const weight = weights[slug];
  return isPositive(weight) ? weight : 0;
}

function names(one: Weights, other: Weights): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
