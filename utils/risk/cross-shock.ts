import { isKnown, isNotNegative, isPositive, type Side } from './known';

/** One linear position of a cross-margined book. */
export interface BookPosition {
  readonly side: Side;
  /** Base quantity. */
  readonly quantity: number;
  readonly entry: number;
  readonly mark: number;
  readonly mmr: number;
  readonly deduction: number;
  /** How much this asset moves when the traded one moves by 1. */
  readonly beta: number;
}

export interface CrossShock {
  /** Common move of the traded asset that liquidates the book, as a fraction: −0.077 is a fall of 7.7 %. */
  readonly move: number;
  /** Each position's price after that move, in the order given. */
  readonly prices: readonly number[];
}

/**
 * The move of the whole market that liquidates a cross-margined book. Exchanges print a liquidation price with
 * the other positions frozen, which is kinder than a market that falls together:
 * `x* = −(equity₀ − MM₀) / Σ N_j·β_j·(s_j − m_j)`, price_j = mark_j·(1 + β_j·x*), N at mark.
 *
 * @returns null where an input is missing or nonsense, where the book is indifferent to the market, and where the
 * move would take a price to zero or below.
 */
export function crossShock(walletBalance: number, book: readonly BookPosition[]): CrossShock | null {
  if (!isKnown(walletBalance) || book.length === 0 || !book.every(isSound)) return null;
  let surplus = walletBalance;
  let slope = 0;
  for (const { side, quantity, entry, mark, mmr, deduction, beta } of book) {
    const notional = quantity * mark;
    surplus += side * quantity * (mark - entry) - (notional * mmr - deduction);
    slope += notional * beta * (side - mmr);
  }
  const move = -surplus / slope;
  const prices = book.map(({ mark, beta }) => mark * (1 + beta * move));
  return isKnown(move) && prices.every(isPositive) ? { move, prices } : null;
}

function isSound({ side, quantity, entry, mark, mmr, deduction, beta }: BookPosition): boolean {
  return (
    (side === 1 || side === -1) &&
    [quantity, entry, mark].every(isPositive) &&
    isNotNegative(mmr) &&
    mmr < 1 &&
    isNotNegative(deduction) &&
    isKnown(beta)
  );
}
