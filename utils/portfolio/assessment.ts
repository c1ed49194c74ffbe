import type { RiskPreferences } from '@/utils/risk/preferences';
import type { Unchecked, Warning } from '@/utils/risk/warnings/warning';
import { allocationOf } from './allocation';
import { coreSplitOf } from './core-split';
import { driftOf } from './drift';
import { exposureOf } from './exposure';
import type { PortfolioFigures } from './figures';
import { judgedPortfolio } from './portfolio-warnings';
import type { Book } from './purchase';
import { sharedContents } from './shared-contents';
import { togetherOf } from './together';
import { type Valuation, valuationOf } from './valuation';

export interface PortfolioAssessment extends PortfolioFigures {
  /** Worst first. */
  readonly warnings: readonly Warning[];
  /** Rules that could not be looked at. */
  readonly unknown: readonly Unchecked[];
  /** Volatility by the year without one holding, by its name; a holding without which nothing can be said is absent. */
  readonly volatilityWithout: ReadonlyMap<string, number>;
}

/** @param tickers by slug, for whoever is exempt by name. */
export function assessPortfolio(
  book: Book,
  preferences: RiskPreferences,
  tickers: ReadonlyMap<string, string>,
): PortfolioAssessment {
  const { cashLike, closes, contents, holdings, prices, rules } = book;
  const valuation = valuationOf(holdings, prices);
  const exposure = exposureOf(valuation, contents);
  const figures: PortfolioFigures = {
    valuation,
    exposure,
    core: coreSplitOf(valuation, contents, rules, cashLike),
    allocation: allocationOf(valuation.totalUsd, rules.netWorthUsd, rules.band),
    drift: driftOf(valuation, rules.targets, rules.feeRate),
    shared: sharedContents(valuation, contents),
    together: togetherOf(exposure.weights, closes, cashLike),
  };
  const { unknown, warnings } = judgedPortfolio(figures, rules, preferences, tickers);
  return { ...figures, warnings, unknown, volatilityWithout: volatilitiesWithout(book, valuation) };
}

function volatilitiesWithout(book: Book, { holdings }: Valuation): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { name } of holdings) {
    const rest = holdings.filter((each) => each.name !== name).map(({ holding }) => holding);
    const { weights } = exposureOf(valuationOf(rest, book.prices), book.contents);
    const together = togetherOf(weights, book.closes, book.cashLike);
    if (typeof together !== 'string' && together.volatility !== null) found.set(name, together.volatility);
  }
  return found;
}
