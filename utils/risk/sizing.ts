import { isNotNegative, isPositive, knownOrNull, type Side, type Unsure } from './known';

export interface SizingPlan {
  readonly side: Side;
  /** What the account holds, in the settle asset. */
  readonly equity: Unsure;
  /** Share of it that may be lost at the stop. */
  readonly riskShare: Unsure;
  readonly entry: Unsure;
  readonly stop: Unsure;
  /** Taker fee on each way. */
  readonly feeRate: Unsure;
  readonly leverage: Unsure;
}

export interface Sizing {
  readonly riskAmount: number;
  /** Linear: base quantity. Inverse: face in US dollars. */
  readonly size: number;
  readonly sizeIgnoringFees: number;
  /** In the settle asset. */
  readonly notional: number;
  /** Notional over the whole account: the leverage that counts. */
  readonly effectiveLeverage: number;
  /** Margin it takes at the leverage chosen, which changes the margin and not the risk; null where none is. */
  readonly margin: number | null;
  readonly stopDistancePct: number;
}

/**
 * The size that loses a fixed share of the account at the stop, fees on both ways included. Linear
 * `q = equity·risk / (|E − stop| + fee·(E + stop))`; inverse
 * `Q = equity·risk / (|1/E − 1/stop| + fee·(1/E + 1/stop))`.
 * @returns null where an input is unknown or the stop lies on the side of the profit.
 */
export function fixedFraction(style: 'linear' | 'inverse', plan: SizingPlan): Sizing | null {
  const { side, equity, riskShare, entry, stop, feeRate, leverage } = plan;
  if (!isPositive(equity) || !isPositive(riskShare) || !isPositive(entry) || !isPositive(stop)) return null;
  if (riskShare > 1 || !isNotNegative(feeRate) || side * (entry - stop) <= 0) return null;
  const riskAmount = equity * riskShare;
  const [from, to] = style === 'linear' ? [entry, stop] : [1 / entry, 1 / stop];
  const size = riskAmount / (Math.abs(from - to) + feeRate * (from + to));
  const notional = size * from;
  return {
    riskAmount,
    size,
    sizeIgnoringFees: riskAmount / Math.abs(from - to),
    notional,
    effectiveLeverage: notional / equity,
    margin: isPositive(leverage) ? notional / leverage : null,
    stopDistancePct: Math.abs(stop / entry - 1) * 100,
  };
}

/** A stop so many average true ranges from the entry: `E ∓ k·ATR14`; null where unknown or not a price. */
export function rangeStop(side: Side, entry: Unsure, atr: Unsure, times: Unsure): number | null {
  if (!isPositive(entry) || !isPositive(atr) || !isPositive(times)) return null;
  const stop = entry - side * times * atr;
  return stop > 0 ? stop : null;
}

/** Share of a portfolio that brings an asset down to a volatility: `min(1, target/σ)`. */
export function volatilityWeight(target: Unsure, sigma: Unsure): number | null {
  return isPositive(target) && isPositive(sigma) ? Math.min(1, target / sigma) : null;
}

/** What a stop is worth beside a liquidation price. */
export type StopStanding =
  /** It fills first, with room to spare. */
  | 'before-liquidation'
  /** It fills first, but so near that a gap may pass it. */
  | 'too-near-liquidation'
  /** The position would be liquidated before it. */
  | 'beyond-liquidation';

/**
 * The stop should fill before the liquidation price by half an average true range and by a quarter of the way
 * from entry to liquidation, whichever is more.
 * @returns null where a price is unknown; without an average true range the quarter alone counts.
 */
export function stopStanding(
  side: Side,
  entry: Unsure,
  stop: Unsure,
  liquidationAt: Unsure,
  atr: Unsure,
): StopStanding | null {
  if (!isPositive(entry) || !isPositive(stop) || !isPositive(liquidationAt)) return null;
  const room = side * (stop - liquidationAt);
  if (room <= 0) return 'beyond-liquidation';
  const wanted = Math.max(0.25 * Math.abs(entry - liquidationAt), isPositive(atr) ? atr / 2 : 0);
  return room >= wanted ? 'before-liquidation' : 'too-near-liquidation';
}

/** Gain that makes a loss good, both in per cent: 50 needs 100. Null from 100 on and where unknown. */
export function neededGainPct(lossPct: Unsure): number | null {
  if (!isNotNegative(lossPct) || lossPct >= 100) return null;
  return knownOrNull((100 * lossPct) / (100 - lossPct));
}

/** Drawdown in per cent after so many losses in a row, each a share of what is left. */
export function drawdownAfterLosses(riskShare: Unsure, losses: Unsure): number | null {
  if (!isNotNegative(riskShare) || riskShare > 1 || !isNotNegative(losses)) return null;
  return (1 - (1 - riskShare) ** losses) * 100;
}
