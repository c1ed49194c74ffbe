import type { BasketHolding, CoinHolding } from '@/utils/portfolio/holding';

/** A coin whose name is made of its slug. */
export function coin(slug: string, amount = 1, costUsd: number | null = null): CoinHolding {
  return { source: 'coingecko', slug, ticker: slug.slice(0, 4).toUpperCase(), name: slug, amount, costUsd };
}

export function basket(
  key: string,
  valueUsd: number,
  source: BasketHolding['source'] = 'local',
): BasketHolding {
  return { source, key, name: key, valueUsd, enteredAtMs: 0, costUsd: null };
}

/** Every coin is worth a dollar, so that an amount is a value. */
export function dollarEach(...slugs: readonly string[]): ReadonlyMap<string, number> {
  return new Map(slugs.map((slug) => [slug, 1]));
}

/** Closes that walk by a rhythm of their own: two of the same `beat` move together. */
export function closesOf(days: number, beat: number, from = Date.UTC(2026, 7, 1)) {
  return Array.from({ length: days }, (_, day) => ({
    date: new Date(from + day * 86_400_000).toISOString().slice(0, 10),
    close: 100 + 10 * Math.sin(day * beat) + 3 * Math.cos(day * beat * 2.7),
  }));
}
