import { isKnown, isNotNegative, isPositive, type Side, type Unsure } from './known';

/**
 * On what the maintenance margin is charged: the position's value at the mark price, which moves with it, or at
 * the entry price, which does not.
 */
export type MarginBasis = 'mark' | 'entry';

/** What the exchange asks a position to keep. Rates are fractions of the position's value. */
export interface Maintenance {
  readonly basis: MarginBasis;
  /** Maintenance margin rate. */
  readonly mmr: number;
  /** Amount taken off the requirement in the position's tier, in the settle asset ("maintenance amount", `cum`). */
  readonly deduction?: number;
  /** Closing or liquidation fee that counts as part of the requirement. */
  readonly feeRate?: number;
  /** A fixed amount on top, in the settle asset, such as a closing fee reckoned at the bankruptcy price. */
  readonly fixed?: number;
}

interface Holding extends Maintenance {
  readonly side: Side;
  /** Average entry price in the quote asset. */
  readonly entry: number;
  /**
   * What the position can lose, in the settle asset: isolated, its initial and added margin; cross, the wallet's
   * balance.
   */
  readonly margin: number;
  /** Cross only: the other positions' unrealised profit less their maintenance margin; 0 when isolated. */
  readonly otherEquity?: number;
}

export interface LinearHolding extends Holding {
  readonly style: 'linear';
  /** Base quantity: contracts times multiplier. */
  readonly quantity: number;
}

export interface InverseHolding extends Holding {
  readonly style: 'inverse';
  /** Contracts times their face, in US dollars. */
  readonly faceUsd: number;
}

/** Settled in a third asset at a fixed rate. No formula is published, so nothing is ever worked out for it. */
export interface QuantoHolding {
  readonly style: 'quanto';
}

export type Position = LinearHolding | InverseHolding | QuantoHolding;

/** The requirement's parts with the optional ones filled in; null where one of them is unknown or nonsense. */
function requirement(holding: LinearHolding | InverseHolding) {
  const { side, entry, margin, mmr, deduction = 0, feeRate = 0, fixed = 0, otherEquity = 0 } = holding;
  const sound =
    (side === 1 || side === -1) &&
    isPositive(entry) &&
    isPositive(margin) &&
    isNotNegative(mmr) &&
    isNotNegative(feeRate) &&
    mmr + feeRate < 1 &&
    isNotNegative(deduction) &&
    isNotNegative(fixed) &&
    isKnown(otherEquity);
  // A fixed amount is a negative deduction: both shift the requirement without following the price.
  return sound ? { rate: mmr + feeRate, off: deduction - fixed, equity: margin + otherEquity } : null;
}

/**
 * The mark price at which equity equals the maintenance requirement.
 *
 * Linear, mark basis: `(s·q·E − W − d) / (q·(s − m − f))`; entry basis: `E − s·(W − MM)/q`. Inverse, mark basis:
 * `Q·(s + m + f) / (W + d + s·Q/E)`; entry basis: `s·Q / (W − MM + s·Q/E)`. Binance's, OKX's, KuCoin's and Gate's
 * published formulas are the mark forms, Bybit's until 2026 and BitMEX's the entry forms.
 *
 * Not modelled: partial liquidation, the insurance fund, auto-deleveraging, funding paid out of the margin.
 *
 * @returns the price in the quote asset, unrounded. It may lie on the profit side of the entry: then the margin
 * was never enough. Null where no price liquidates the position, where an input is missing or nonsense, and for
 * every quanto contract.
 */
export function liquidationPrice(position: Position): number | null {
  if (position.style === 'quanto') return null;
  const needs = requirement(position);
  if (needs === null) return null;
  const price =
    position.style === 'linear'
      ? linearPrice(position, needs.rate, needs.off, needs.equity)
      : inversePrice(position, needs.rate, needs.off, needs.equity);
  return isPositive(price) ? price : null;
}

function linearPrice(holding: LinearHolding, rate: number, off: number, equity: number): number | null {
  const { side, entry, quantity, basis } = holding;
  if (!isPositive(quantity)) return null;
  if (basis === 'entry') return entry - (side * (equity - (quantity * entry * rate - off))) / quantity;
  return (side * quantity * entry - equity - off) / (quantity * (side - rate));
}

function inversePrice(holding: InverseHolding, rate: number, off: number, equity: number): number | null {
  const { side, entry, faceUsd, basis } = holding;
  if (!isPositive(faceUsd)) return null;
  const owed = (side * faceUsd) / entry;
  if (basis === 'entry') return (side * faceUsd) / (equity - ((faceUsd / entry) * rate - off) + owed);
  return (faceUsd * (side + rate)) / (equity + off + owed);
}

/** Margin that opens a position at this leverage, in the settle asset; null where an input is unknown. */
export function openingMargin(
  style: 'linear' | 'inverse',
  size: Unsure,
  entry: Unsure,
  leverage: Unsure,
): number | null {
  if (!isPositive(size) || !isPositive(entry) || !isPositive(leverage)) return null;
  return (style === 'linear' ? size * entry : size / entry) / leverage;
}

/**
 * Liquidation price over entry price of an isolated position opened at `leverage` in the lowest tier, mark basis,
 * without a deduction.
 * @returns null as for {@link liquidationPrice}.
 */
export function liquidationRatio(terms: {
  readonly style: 'linear' | 'inverse' | 'quanto';
  readonly side: Side;
  readonly leverage: Unsure;
  readonly mmr: Unsure;
  readonly feeRate: Unsure;
}): number | null {
  const { style, side, leverage, mmr, feeRate } = terms;
  if (style === 'quanto' || !isKnown(mmr) || !isKnown(feeRate) || !isPositive(leverage)) return null;
  const shared = { side, entry: 1, margin: 1 / leverage, mmr, feeRate, basis: 'mark' } as const;
  return liquidationPrice(
    style === 'linear' ? { style, quantity: 1, ...shared } : { style, faceUsd: 1, ...shared },
  );
}

/**
 * Whether a position opened at this leverage has any room at all before it is liquidated: `1/L > m + f`. Null
 * where an input is unknown.
 */
export function hasRoom(leverage: Unsure, mmr: Unsure, feeRate: Unsure): boolean | null {
  if (!isPositive(leverage) || !isNotNegative(mmr) || !isNotNegative(feeRate)) return null;
  return 1 / leverage > mmr + feeRate;
}
