import { isKnown, isNotNegative, isPositive, type Side, type Unsure } from './known';

/**
 * A chance as it may be shown. An estimate of this kind has no decimals to show: below 0.5 %, then 1, 2 and 5 %,
 * then the nearest 5 %.
 */
export type ShownChance =
  | { readonly kind: 'below'; readonly pct: 0.5 }
  | { readonly kind: 'about'; readonly pct: number };

/** @param chance 0 to 1. @returns null where it is unknown or no chance. */
export function shownChance(chance: Unsure): ShownChance | null {
  if (!isNotNegative(chance) || chance > 1) return null;
  const pct = chance * 100;
  if (pct < 0.5) return { kind: 'below', pct: 0.5 };
  if (pct >= 5) return { kind: 'about', pct: Math.round(pct / 5) * 5 };
  return { kind: 'about', pct: pct < 1.5 ? 1 : pct < 3.5 ? 2 : 5 };
}

/** Leverage as it may be shown: down to the half, above 5 down to the whole. Null where unknown. */
export function shownLeverage(leverage: Unsure): number | null {
  if (!isNotNegative(leverage)) return null;
  return leverage > 5 ? Math.floor(leverage) : Math.floor(leverage * 2) / 2;
}

/**
 * A liquidation price on the exchange's price steps, towards the earlier liquidation: up for longs, down for
 * shorts, as the exchanges print it.
 */
export function shownLiquidation(price: Unsure, side: Side, tick: Unsure): number | null {
  if (!isPositive(price)) return null;
  if (!isKnown(tick) || tick <= 0) return price;
  const steps = price / tick;
  const nearest = Math.round(steps);
  const whole =
    Math.abs(steps - nearest) < 1e-9 * steps ? nearest : side === 1 ? Math.ceil(steps) : Math.floor(steps);
  return Number((whole * tick).toPrecision(12));
}
