import { isPositive } from '@/utils/risk/known';
import { BAND_IDS, BANDS, type BandId } from './rules';

/** Where a share of net worth lies: in a band, under all, over all, or between two. */
export type BandPlace = BandId | 'below' | 'above' | 'between';

export interface Allocation {
  /** Crypto in per cent of net worth. */
  readonly pct: number;
  readonly place: BandPlace;
  /** Points to the nearest edge of the chosen band, negative below it; 0 inside it, null where none is chosen. */
  readonly offPoints: number | null;
  /** Share over the upper edge of the chosen band; null where none is chosen. */
  readonly overUpper: number | null;
}

/** Shares that differ by less are the same. */
const HAIR = 1e-9;

/**
 * How much of everything the user owns is crypto.
 * @param totalUsd what the holdings are worth; null where unknown.
 * @param netWorthUsd as the user entered it, the holdings included; null where they did not.
 * @returns null where either is missing. Above 100 % the net worth entered cannot be right, and is shown all the same.
 */
export function allocationOf(
  totalUsd: number | null,
  netWorthUsd: number | null,
  band: BandId | null,
): Allocation | null {
  if (!isPositive(totalUsd) || !isPositive(netWorthUsd)) return null;
  const pct = (totalUsd / netWorthUsd) * 100;
  if (band === null) return { pct, place: placeOf(pct), offPoints: null, overUpper: null };
  const { from, to } = BANDS[band];
  const offPoints = pct < from - HAIR ? pct - from : pct > to + HAIR ? pct - to : 0;
  return { pct, place: placeOf(pct), offPoints, overUpper: pct / to };
}

function placeOf(pct: number): BandPlace {
  const inside = BAND_IDS.find((id) => pct >= BANDS[id].from - HAIR && pct <= BANDS[id].to + HAIR);
  if (inside) return inside;
  if (pct < BANDS.conservative.from) return 'below';
  return pct > BANDS.aggressive.to ? 'above' : 'between';
}
