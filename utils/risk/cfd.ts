import { isPositive, type Side, type Unsure } from './known';
import { liquidationPrice } from './liquidation';

/** Retail CFDs in the EU and Australia are closed when equity falls to half of the required margin. */
const CLOSE_OUT = 0.5;

/**
 * Price at which a retail CFD is closed: `E·(1 − s·0.5/L)`. 2x closes near −25 %. Brokers apply it to the account,
 * so other positions move it. Null where an input is unknown.
 */
export function cfdCloseOut(side: Side, entry: Unsure, leverage: Unsure): number | null {
  if (!isPositive(entry) || !isPositive(leverage)) return null;
  const margin = entry / leverage;
  const mmr = CLOSE_OUT / leverage;
  return liquidationPrice({ style: 'linear', side, entry, quantity: 1, margin, mmr, basis: 'entry' });
}
