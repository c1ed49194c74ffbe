import type { FactSheet } from './fact-sheet';
import type { LeveragedTokenView } from './figures';
import { isPositive, knownOrNull } from './known';
import { tokenDecay } from './leveraged-token';

/**
 * A leveraged token's decay and the day that would wipe it out. Null on other pages and where the factor floats.
 * @param sigma volatility that the token's own candles tell; its underlying moves by the factor less.
 */
export function leveragedTokenView(sheet: FactSheet, sigma: number | null): LeveragedTokenView | null {
  const { leveraged } = sheet.contract;
  if (!leveraged?.factor) return null;
  const factor = leveraged.side === 'long' ? leveraged.factor : -leveraged.factor;
  const ofToken = isPositive(sigma) ? sigma / Math.abs(factor) : null;
  const underlying = sheet.beyond?.sigmaAnnual ?? ofToken;
  const decay = tokenDecay(factor, underlying, 30);
  const wipeoutDailyMovePct = 100 / Math.abs(factor);
  return {
    factor,
    decay30Pct: decay === null ? null : (1 - decay.flatFactor) * 100,
    wipeoutDailyMovePct,
    wipeoutOverBadDay: isPositive(underlying)
      ? knownOrNull(wipeoutDailyMovePct / ((300 * underlying) / Math.sqrt(365)))
      : null,
  };
}
