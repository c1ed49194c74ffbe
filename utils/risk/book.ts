import { isKnown, isPositive, type Unsure } from './known';

/** Price in the quote asset and base quantity, best first. */
export type Level = readonly [price: number, quantity: number];

export interface Book {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

export interface Fill {
  /** Mean price paid or got; null where nothing was filled. */
  readonly vwap: number | null;
  /** Against the middle of the book, in basis points, positive where it costs. */
  readonly slippageBps: number | null;
  /** Notional that the levels shown do not hold. */
  readonly unfilled: number;
}

/** Middle of best bid and best ask; null where a side is empty or the book is crossed. */
export function middle({ bids, asks }: Book): number | null {
  const bid = bids[0]?.[0];
  const ask = asks[0]?.[0];
  return isPositive(bid) && isPositive(ask) && bid <= ask ? (bid + ask) / 2 : null;
}

/** `(ask − bid)/mid` in basis points; null where a price is unknown or they cross. */
export function spreadBps(bid: Unsure, ask: Unsure): number | null {
  if (!isPositive(bid) || !isPositive(ask) || ask < bid) return null;
  return ((ask - bid) / ((ask + bid) / 2)) * 10_000;
}

/** What crossing half the spread costs, in per cent of the margin. */
export function spreadPctOfMargin(bps: Unsure, leverage: Unsure): number | null {
  return isKnown(bps) && bps >= 0 && isPositive(leverage) ? (bps / 20_000) * leverage * 100 : null;
}

/**
 * Walks an order of so much notional through the book, level by level.
 * @returns null where the book has no middle, a level is nonsense or the notional is not above zero.
 */
export function walkBook(book: Book, side: 'buy' | 'sell', notional: Unsure): Fill | null {
  const mid = middle(book);
  const levels = side === 'buy' ? book.asks : book.bids;
  if (mid === null || !isPositive(notional) || !levels.every((level) => level.every(isPositive))) return null;
  let left = notional;
  let quantity = 0;
  for (const [price, size] of levels) {
    const taken = Math.min(left, price * size);
    quantity += taken / price;
    left -= taken;
    if (left <= 0) break;
  }
  const vwap = quantity > 0 ? (notional - left) / quantity : null;
  const direction = side === 'buy' ? 1 : -1;
  const slippageBps = vwap === null ? null : direction * (vwap / mid - 1) * 10_000;
  return { vwap, slippageBps, unfilled: Math.max(0, left) };
}

/**
 * Notional within a share of the middle, on the side that an order of this side would take; CoinGecko's
 * convention is 2 %.
 */
export function depthWithin(book: Book, side: 'buy' | 'sell', share: Unsure): number | null {
  const mid = middle(book);
  const levels = side === 'buy' ? book.asks : book.bids;
  if (mid === null || !isPositive(share) || !levels.every((level) => level.every(isPositive))) return null;
  const near = levels.filter(([price]) => Math.abs(price / mid - 1) <= share * (1 + 1e-12));
  return near.reduce((sum, [price, quantity]) => sum + price * quantity, 0);
}
