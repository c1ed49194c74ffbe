/** How members are weighed. Shares are fractions. */
export interface Weighting {
  /** What a weight is in proportion to: market capitalisation, its square root, or nothing. */
  readonly base: 'market-cap' | 'square-root' | 'equal';
  /** The most that the largest member may weigh, and any other; 1 where there is no limit. */
  readonly largestLimit: number;
  readonly otherLimit: number;
  /** The least that a member weighs; 0 where there is no limit. */
  readonly floor: number;
}

export const BASKET_IDS = ['LOCAL-5', 'LOCAL-10', 'LOCAL-20'] as const;

export type BasketId = (typeof BASKET_IDS)[number];

/** A rules-based local basket. It is no Token Metrics index. */
export interface BasketRule {
  readonly id: BasketId;
  /** Members that are looked for. */
  readonly size: number;
  readonly weighting: Weighting;
}

/**
 * The baskets computed on this device: by market capitalisation, with the limits of published indices of the same
 * breadth (MVDA5 35 %, MVDA10 30 %, CoinDesk 20 30 % and 20 %) and a floor of 1 % (BGCI).
 */
export const BASKET_RULES: Readonly<Record<BasketId, BasketRule>> = {
  'LOCAL-5': { id: 'LOCAL-5', size: 5, weighting: limited(0.35, 0.35) },
  'LOCAL-10': { id: 'LOCAL-10', size: 10, weighting: limited(0.3, 0.3) },
  'LOCAL-20': { id: 'LOCAL-20', size: 20, weighting: limited(0.3, 0.2) },
};

function limited(largestLimit: number, otherLimit: number): Weighting {
  return { base: 'market-cap', largestLimit, otherLimit, floor: 0.01 };
}
