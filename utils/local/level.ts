import { isPositive } from '@/utils/risk/known';
import type { BasketWeights } from './weights';

/** The level a basket begins at. */
export const FIRST_LEVEL = 100;

/** By slug; null where a price is unknown. */
export type Prices = Readonly<Record<string, number | null>>;

/**
 * Units of each member that make a level at these prices: `u = I · w / p`. They are fixed until the next review, so
 * that the level there is the same before and after (the same as a Laspeyres index with its divisor).
 * @returns null where a price is unknown.
 */
export function unitsFor(
  level: number,
  weights: BasketWeights,
  prices: Prices,
): Readonly<Record<string, number>> | null {
  const units = new Map<string, number>();
  for (const [slug, weight] of Object.entries(weights)) {
    const price = priceOf(prices, slug);
    if (price === null) return null;
    units.set(slug, (level * weight) / price);
  }
  return Object.fromEntries(units);
}

/** `Σ u · p`; null where a price is unknown. */
export function levelOf(units: Readonly<Record<string, number>>, prices: Prices): number | null {
  let level = 0;
  for (const [slug, held] of Object.entries(units)) {
    const price = priceOf(prices, slug);
    if (price === null) return null;
    level += held * price;
  }
  return level;
}

/** A price that can be reckoned with, or null. */
export function priceOf(prices: Prices, slug: string): number | null {
  const price = Object.hasOwn(prices, slug) ? prices[slug] : null;
  return isPositive(price) ? price : null;
}
