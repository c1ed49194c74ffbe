import { isPositive } from '@/utils/risk/known';
import { type Holding, holdingName } from './holding';
import type { Weights } from './overlap';

/** A holding and what it is worth. */
export interface ValuedHolding {
  readonly holding: Holding;
  readonly name: string;
  /** US dollars; null where its price is not known. */
  readonly valueUsd: number | null;
  /** Share of all that has a price; null where it has none. */
  readonly weight: number | null;
}

export interface Valuation {
  /** In the order of the holdings. */
  readonly holdings: readonly ValuedHolding[];
  /** Of what has a price; null where nothing has. With `unpriced` not empty it is the least that all is worth. */
  readonly totalUsd: number | null;
  /** Names of holdings without a price. */
  readonly unpriced: readonly string[];
  /** Shares by name, of what has a price. They add up to 1. */
  readonly weights: Weights;
}

/**
 * What holdings are worth. One without a price is worth an unknown amount, never nothing.
 * @param prices US dollars by slug; absent, null and not positive is unknown.
 */
export function valuationOf(
  holdings: readonly Holding[],
  prices: ReadonlyMap<string, number | null>,
): Valuation {
  const valued = holdings.map((holding) => ({
    holding,
    name: holdingName(holding),
    valueUsd: worthOf(holding, prices),
  }));
  const known = valued.flatMap(({ valueUsd }) => (valueUsd === null ? [] : [valueUsd]));
  const sum = known.reduce((total, value) => total + value, 0);
  const totalUsd = isPositive(sum) ? sum : null;
  const weightOf = (valueUsd: number | null) =>
    valueUsd === null || totalUsd === null ? null : valueUsd / totalUsd;
  const shares = valued.map((each) => ({ ...each, weight: weightOf(each.valueUsd) }));
  return {
    holdings: shares,
    totalUsd,
    unpriced: shares.filter(({ valueUsd }) => valueUsd === null).map(({ name }) => name),
    weights: Object.fromEntries(
      shares.flatMap(({ name, weight }) => (weight === null ? [] : [[name, weight]])),
    ),
  };
}

function worthOf(holding: Holding, prices: ReadonlyMap<string, number | null>): number | null {
  if (holding.source !== 'coingecko') return holding.valueUsd;
  const value = holding.amount * (prices.get(holding.slug) ?? Number.NaN);
  return isPositive(value) ? value : null;
}
