import type { Tier } from '@/utils/contracts/facts';
import { amountIn, leverageIn, marginRateIn, positiveIn, type Untold } from './fact-rows';

/** One step as an exchange tells it, figures still unread. */
export interface TierAt {
  readonly cap: unknown;
  /** Where the step begins; left out where only caps are told, so that it begins where the one before ends. */
  readonly floor?: unknown;
  readonly mmr: unknown;
  readonly imr?: unknown;
  readonly maxLeverage?: unknown;
  readonly deduction?: unknown;
}

/**
 * Reads a ladder, whatever the order of its rows. A ladder with a step that cannot be read is no ladder, because
 * a missing step would give its positions to its neighbour: then the result is empty.
 *
 * Steps begin where the one before ends, even where the exchange leaves one lot between them (OKX).
 */
export function ladder(rows: readonly TierAt[], capUnit: string): readonly Tier[] {
  const steps: Tier[] = [];
  for (const row of rows) {
    const max = positiveIn(row.cap);
    const mmr = positiveIn(row.mmr);
    if (max === null || mmr === null || mmr >= 1) return [];
    const maxLeverage = leverageIn(row.maxLeverage);
    const min = row.floor === undefined ? 0 : (amountIn(row.floor) ?? Number.NaN);
    steps.push({
      min,
      max,
      mmr,
      imr: marginRateIn(row.imr),
      maxLeverage,
      deduction: amountIn(row.deduction),
      capUnit,
    });
  }
  const sorted = steps.sort((a, b) => (a.max ?? 0) - (b.max ?? 0));
  const toldFloors = rows.every(({ floor }) => floor !== undefined);
  // Where floors are told they must meet: otherwise the ladder is a part of one.
  if (toldFloors && sorted.some(({ min }, index) => !meets(min, sorted[index - 1]?.max ?? 0))) return [];
  return sorted.map((step, index) => ({ ...step, min: sorted[index - 1]?.max ?? 0 }));
}

/** Equal, or a lot apart. */
function meets(floor: number, capBelow: number): boolean {
  if (capBelow === 0) return floor === 0;
  return floor >= capBelow && floor - capBelow <= Math.max(1, capBelow / 100);
}

/** What a ladder says of the contract: its steps, the first one's rates, the highest leverage of all. */
export function ladderFacts(tiers: readonly Tier[]): Untold {
  const leverages = tiers.flatMap(({ maxLeverage }) => (maxLeverage === null ? [] : [maxLeverage]));
  const maxLeverage =
    leverages.length > 0 && leverages.length === tiers.length ? Math.max(...leverages) : null;
  return { tiers, mmr: tiers[0]?.mmr, imr: tiers[0]?.imr, maxLeverage };
}

/**
 * A ladder counted in contracts, as notional in the settle asset at one price; empty where the size is unknown.
 * @param contractSize base units of one contract (linear), quote units of one contract (inverse).
 */
export function tiersAtPrice(
  tiers: readonly Tier[],
  contract: { readonly contractSize: number; readonly inverse: boolean; readonly settle: string },
  price: number,
): readonly Tier[] {
  const { contractSize, inverse, settle } = contract;
  const worth = inverse ? contractSize / price : contractSize * price;
  if (!(worth > 0) || !Number.isFinite(worth)) return [];
  return tiers.map((tier) =>
    tier.capUnit === 'contracts'
      ? {
          ...tier,
          min: tier.min * worth,
          max: tier.max === null ? null : tier.max * worth,
          deduction: tier.deduction === null ? null : tier.deduction * worth,
          capUnit: settle,
        }
      : tier,
  );
}
