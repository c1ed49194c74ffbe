import { isPositive } from '@/utils/risk/known';
import { coreSplitOf } from './core-split';
import type { DatedClose } from './daily-closes';
import { type Contents, exposureOf } from './exposure';
import { addHoldings, type CoinHolding, type Holding } from './holding';
import type { PortfolioRules } from './rules';
import { togetherOf } from './together';
import { valuationOf } from './valuation';

/** What a figure is and what it would be; null where it is not known. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

/** What holding more of one coin would change. Shares are of all that has a price, 0 to 1. */
export interface PurchaseEffect {
  readonly share: BeforeAfter;
  readonly effectiveNumber: BeforeAfter;
  readonly coreShare: BeforeAfter;
  readonly meanCorrelation: BeforeAfter;
  /** Something held has no price: the shares are of the rest. */
  readonly partial: boolean;
}

/** What all of it is reckoned from. */
export interface Book {
  readonly holdings: readonly Holding[];
  /** US dollars by slug. */
  readonly prices: ReadonlyMap<string, number | null>;
  readonly contents: Contents;
  readonly closes: ReadonlyMap<string, readonly DatedClose[]>;
  readonly rules: PortfolioRules;
  readonly cashLike: ReadonlySet<string>;
}

/**
 * What adding dollars' worth of a coin to the holdings would change, paid from outside of them.
 * @returns null where nothing held has a price, or the coin has none.
 */
export function purchaseEffect(
  book: Book,
  coin: Pick<CoinHolding, 'slug' | 'ticker' | 'name'>,
  usd: number,
): PurchaseEffect | null {
  const price = book.prices.get(coin.slug);
  if (!isPositive(usd) || !isPositive(price)) return null;
  const more: CoinHolding = { ...coin, source: 'coingecko', amount: usd / price, costUsd: usd };
  const before = figuresOf(book, book.holdings, coin.slug);
  const after = figuresOf(book, addHoldings(book.holdings, [more]), coin.slug);
  if (before === null || after === null) return null;
  const both = (name: 'share' | 'effectiveNumber' | 'coreShare' | 'meanCorrelation'): BeforeAfter => ({
    before: before[name],
    after: after[name],
  });
  return {
    share: both('share'),
    effectiveNumber: both('effectiveNumber'),
    coreShare: both('coreShare'),
    meanCorrelation: both('meanCorrelation'),
    partial: before.partial,
  };
}

function figuresOf(book: Book, holdings: readonly Holding[], slug: string) {
  const valuation = valuationOf(holdings, book.prices);
  if (valuation.totalUsd === null) return null;
  const exposure = exposureOf(valuation, book.contents);
  const split = coreSplitOf(valuation, book.contents, book.rules, book.cashLike);
  const together = togetherOf(exposure.weights, book.closes, book.cashLike);
  const isWhole = exposure.unseen === 0;
  return {
    // In a basket that cannot be looked through there may be more of it.
    share: isWhole ? (exposure.weights[slug] ?? 0) : null,
    effectiveNumber: isWhole ? exposure.effectiveNumber : null,
    coreShare: split && split.unseen === 0 ? split.coreShare : null,
    meanCorrelation: typeof together === 'string' ? null : together.meanCorrelation,
    partial: valuation.unpriced.length > 0,
  };
}
