import type { Allocation } from './allocation';
import type { CoreSplit } from './core-split';
import type { Drift, NoDrift } from './drift';
import type { Exposure } from './exposure';
import type { SharedContents } from './shared-contents';
import type { NoTogether, Together } from './together';
import type { Valuation } from './valuation';

/** Everything that is reckoned of a portfolio before it is held against thresholds. */
export interface PortfolioFigures {
  readonly valuation: Valuation;
  readonly exposure: Exposure;
  /** Null where nothing but cash has a price. */
  readonly core: CoreSplit | null;
  /** Null without a net worth or a price. */
  readonly allocation: Allocation | null;
  readonly drift: Drift | NoDrift;
  readonly shared: readonly SharedContents[];
  readonly together: Together | NoTogether;
}
