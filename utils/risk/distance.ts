import { isKnown, isPositive, knownOrNull, type Unsure } from './known';

export interface Distance {
  /** |LP/mark − 1| in per cent. */
  readonly pct: number;
  /** |ln(LP/mark)|. */
  readonly log: number;
}

/**
 * How far the mark price is from the liquidation price. Mark, not last: liquidation is triggered by it.
 * @returns null where a price is missing or nonsense.
 */
export function distanceToLiquidation(liquidationAt: Unsure, mark: Unsure): Distance | null {
  if (!isPositive(liquidationAt) || !isPositive(mark)) return null;
  const ratio = liquidationAt / mark;
  return { pct: Math.abs(ratio - 1) * 100, log: Math.abs(Math.log(ratio)) };
}

/** A log distance in standard deviations of the horizon: `b / (σ·√T)`, T in years of 8760 hours. */
export function inSigmas(log: Unsure, sigmaAnnual: Unsure, horizonHours: Unsure): number | null {
  if (!isKnown(log) || !isPositive(sigmaAnnual) || !isPositive(horizonHours)) return null;
  return knownOrNull(log / (sigmaAnnual * Math.sqrt(horizonHours / 8760)));
}

/** A distance in average true ranges: `|LP − mark| / ATR14`. */
export function inTrueRanges(liquidationAt: Unsure, mark: Unsure, atr: Unsure): number | null {
  if (!isPositive(liquidationAt) || !isPositive(mark) || !isPositive(atr)) return null;
  return knownOrNull(Math.abs(liquidationAt - mark) / atr);
}

/** Notional at the mark price over margin and unrealised profit; null where nothing is left to bear it. */
export function effectiveLeverage(notional: Unsure, margin: Unsure, unrealisedProfit: Unsure): number | null {
  if (!isPositive(notional) || !isKnown(margin) || !isKnown(unrealisedProfit)) return null;
  const equity = margin + unrealisedProfit;
  return equity > 0 ? knownOrNull(notional / equity) : null;
}
