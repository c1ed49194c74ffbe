import { isPositive } from './known';
import { type InverseHolding, type LinearHolding, liquidationPrice, type Position } from './liquidation';
import { type SoundTier, tierAt } from './tiers';

/** A position whose maintenance rate and deduction are those of whichever tier it is in. */
export type TieredPosition =
  | Omit<LinearHolding, 'mmr' | 'deduction'>
  | Omit<InverseHolding, 'mmr' | 'deduction'>;

export interface TieredLiquidation {
  readonly price: number;
  /** The tier the position is in at that price. */
  readonly tier: SoundTier;
  readonly tierAtEntry: SoundTier;
}

/** A jump of the requirement between tiers may lie between the last price that is fine and the first that is not. */
const BOUNDARY = 1e-9;

/**
 * Liquidation price under a table of tiers. The tier that counts is the one the position is in *at that price*:
 * Binance says to reckon again when it differs from the tier at entry, and a short grows as it loses. On the
 * entry basis the tier at entry holds throughout.
 *
 * Where the tier's rate falls on the whole position the requirement jumps at a tier's edge, and equity may lie
 * between the two sides of the jump: then the edge is the price.
 *
 * @returns null as for {@link liquidationPrice}, and where the position is larger than the table knows.
 */
export function tieredLiquidation(
  position: TieredPosition,
  tiers: readonly SoundTier[],
): TieredLiquidation | null {
  const tierAtEntry = isPositive(position.entry) ? tierAt(tiers, notionalAt(position, position.entry)) : null;
  if (tierAtEntry === null) return null;
  // On the entry basis, and where there never was enough, the tier at entry tells.
  if (position.basis === 'entry' || surplusAt(position, tierAtEntry, position.entry) <= 0) {
    const price = liquidationPrice(within(position, tierAtEntry));
    return price === null ? null : { price, tier: tierAtEntry, tierAtEntry };
  }
  const roots = tiers.flatMap((tier) => {
    const price = liquidationPrice(within(position, tier));
    return price !== null && holds(tier, notionalAt(position, price)) ? [{ price, tier, tierAtEntry }] : [];
  });
  return firstReached(position, [...roots, ...jumps(position, tiers, tierAtEntry)]);
}

function notionalAt(position: TieredPosition, price: number): number {
  return position.style === 'linear' ? position.quantity * price : position.faceUsd / price;
}

function within(position: TieredPosition, tier: SoundTier): Position {
  return { ...position, mmr: tier.mmr, deduction: tier.deduction };
}

function holds(tier: SoundTier, notional: number): boolean {
  const slack = BOUNDARY * notional;
  return notional >= tier.min - slack && (tier.max === null || notional <= tier.max + slack);
}

/** Edges at which a larger tier's requirement is not met although the smaller one's was. */
function jumps(position: TieredPosition, tiers: readonly SoundTier[], tierAtEntry: SoundTier) {
  return tiers.flatMap((tier, at) => {
    const below = tiers[at - 1];
    if (!below || tier.min <= 0) return [];
    const price = position.style === 'linear' ? tier.min / position.quantity : position.faceUsd / tier.min;
    const fineBelow = surplusAt(position, below, price) > 0;
    const fineAbove = surplusAt(position, tier, price) > 0;
    return fineBelow && !fineAbove ? [{ price, tier, tierAtEntry }] : [];
  });
}

/** Equity less requirement at a price. */
function surplusAt(position: TieredPosition, tier: SoundTier, price: number): number {
  const { side, entry, margin, otherEquity = 0, feeRate = 0, fixed = 0 } = position;
  const profit =
    position.style === 'linear'
      ? side * position.quantity * (price - entry)
      : side * position.faceUsd * (1 / entry - 1 / price);
  const needed = notionalAt(position, price) * (tier.mmr + feeRate) - tier.deduction + fixed;
  return margin + otherEquity + profit - needed;
}

/** Of several prices the one a losing position meets first. */
function firstReached(
  position: TieredPosition,
  found: readonly TieredLiquidation[],
): TieredLiquidation | null {
  const nearest = [...found].sort((a, b) => position.side * (b.price - a.price))[0];
  return nearest ?? null;
}
