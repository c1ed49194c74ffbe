import type { Contract } from '@/utils/contracts/contract';
import { isRow, type Row, textIn } from '../fact-rows';
import type { Named } from '../get-source';

export const FUTURES_API = 'https://futures.kraken.com/derivatives/api/v3';

export function isFutures({ market }: Contract): boolean {
  return market === 'perp' || market === 'future';
}

/** Inverse contracts begin with `PI_` or `FI_`. */
export function isInverse({ symbol }: Named): boolean {
  return /^[pf]i_/i.test(symbol);
}

/** The contract's row of a futures list. Symbols were in lower case until 2022. */
export function futuresRow(rows: readonly Row[], { symbol }: Named): Row | null {
  return rows.find((row) => textIn(row['symbol'])?.toUpperCase() === symbol.toUpperCase()) ?? null;
}

/** The linear perpetual in dollars that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `PF_${spot.rawBase.toUpperCase()}USD`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USD', settle: 'USD', symbol };
}

/**
 * What the spot API holds on a pair. It files the oldest assets under names with an X or Z before them (`XXBTZUSD`
 * for XBTUSD), and says the plain name only in `altname`.
 */
export function spotEntry(result: Row, { symbol, rawBase }: Named): unknown {
  const base = rawBase.toUpperCase();
  const quote = symbol.slice(base.length);
  const names = [symbol, `X${base}Z${quote}`, `X${base}X${quote}`, `X${base}${quote}`, `${base}Z${quote}`];
  const name = names.find((candidate) => Object.hasOwn(result, candidate));
  if (name !== undefined) return result[name];
  return Object.values(result).find((entry) => isRow(entry) && entry['altname'] === symbol);
}
