import type { BookLevel } from '@/utils/contracts/facts';
import { type Book, depthWithin, middle, spreadBps, spreadPctOfMargin, walkBook } from '../book';
import { isPositive } from '../known';
import { always, type Check, found, NOTHING, onPerp, type Subject } from './check';
import type { Missing } from './warning';

/** CoinGecko's convention for depth. */
const NEAR = 0.02;

/** Exchanges send at least so many levels where there are as many: fewer are the whole book. */
const FULL_ANSWER = 20;

/** What it costs to get in and out, and whether the book can bear it. */
export const liquidityChecks: readonly Check[] = [
  {
    id: 'liq.spread',
    on: always,
    find: ({ facts, position }) => {
      const bps = spreadBps(facts.bid, facts.ask);
      const pct = spreadPctOfMargin(bps === null ? null : 2 * bps, position.leverage);
      return found(bps, 'bid', ['bid', 'ask'], {
        figures: pct === null ? {} : { pctOfMargin: pct },
      });
    },
  },
  {
    id: 'liq.slip',
    on: always,
    find: (subject) => {
      const side = subject.position.side === 1 ? 'buy' : 'sell';
      const order = orderIn(subject);
      if (!('book' in order)) return order;
      const fill = walkBook(order.book, side, order.notional);
      if (fill === null) return BOOK;
      const { slippageBps, unfilled } = fill;
      if (unfilled <= 0) return found(slippageBps, 'asks', BOOK);
      // The levels told do not hold the order: beyond them nobody knows, unless they are all there are.
      if (!isWhole(levelsOf(order.book, side))) return BOOK;
      return found(slippageBps, 'asks', BOOK, { atLeast: 'danger', figures: { unfilledUsd: unfilled } });
    },
  },
  {
    id: 'liq.depth',
    on: always,
    find: (subject) => {
      const order = orderIn(subject);
      if (!('book' in order)) return order;
      const exit = subject.position.side === 1 ? 'sell' : 'buy';
      const depth = depthWithin(order.book, exit, NEAR);
      if (!isPositive(depth)) return BOOK;
      const share = (order.notional / depth) * 100;
      const reached = reaches(order.book, exit, NEAR);
      return found(share, 'bids', BOOK, reached ? undefined : { unsure: 'high' });
    },
  },
  {
    id: 'liq.impactLiq',
    on: onPerp,
    find: (subject) => {
      const { liquidation } = subject.figures;
      if (liquidation === null) return subject.figures.noLiquidation === 'never' ? NOTHING : ['tiers'];
      const order = orderIn(subject);
      if (!('book' in order)) return order;
      const exit = subject.position.side === 1 ? 'sell' : 'buy';
      const away = liquidation.distance.pct / 100;
      const depth = depthWithin(order.book, exit, away);
      if (depth === null) return BOOK;
      const reached = reaches(order.book, exit, away);
      return found(depth / order.notional, 'bids', BOOK, reached ? undefined : { unsure: 'low' });
    },
  },
  {
    id: 'liq.adv',
    on: always,
    find: ({ prepared }) => {
      const median = prepared.quotedInDollars ? prepared.past.medianVolume30d : null;
      return found(median, 'dailyCandles', ['dailyCandles']);
    },
  },
];

const BOOK: readonly Missing[] = ['bids', 'asks'];

/** The book and the size to walk it with, or what is missing of them. */
function orderIn({
  facts,
  position,
  prepared,
}: Subject): { book: Book; notional: number } | readonly Missing[] {
  const { bids, asks } = facts;
  const { notionalUsd } = position;
  const size = prepared.quotedInDollars && isPositive(notionalUsd) ? notionalUsd : null;
  const book = bids && asks && middle({ bids, asks }) !== null ? { bids, asks } : null;
  if (book !== null && size !== null) return { book, notional: size };
  return [...(book === null ? BOOK : []), ...(size === null ? (['notionalUsd'] as const) : [])];
}

function levelsOf(book: Book, side: 'buy' | 'sell'): readonly BookLevel[] {
  return side === 'buy' ? book.asks : book.bids;
}

function isWhole(levels: readonly BookLevel[]): boolean {
  return levels.length < FULL_ANSWER;
}

/** Whether the levels told go as far from the middle as asked, or are all there are. */
function reaches(book: Book, side: 'buy' | 'sell', share: number): boolean {
  const levels = levelsOf(book, side);
  const mid = middle(book);
  const last = levels.at(-1)?.[0];
  if (isWhole(levels)) return true;
  return mid !== null && last !== undefined && Math.abs(last / mid - 1) >= share;
}
