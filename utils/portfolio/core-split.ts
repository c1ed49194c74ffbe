import type { Contents } from './exposure';
import { exposureOf } from './exposure';
import type { PortfolioRules } from './rules';
import type { Valuation } from './valuation';

/** Core for everybody: the two that large-cap indices are mostly made of. */
const ALWAYS_CORE: ReadonlySet<string> = new Set(['bitcoin', 'ethereum']);

export interface CoreSplit {
  /** Share of core, cash-like coins left out, 0 to 1. Where some is unseen, the least it can be. */
  readonly coreShare: number;
  /** Share of all that has a price that is cash-like and counts on neither side. */
  readonly cashShare: number;
  /** Share of what is not cash-like that lies in baskets and cannot be looked through. */
  readonly unseen: number;
  /** `coreShare` less the chosen target, in percentage points; null where none is chosen. */
  readonly overTargetPoints: number | null;
}

/**
 * Core and satellites. Core is Bitcoin, Ether, wherever they are held, and each holding the user counts as core as a
 * whole; cash-like coins are neither.
 * @param cashLike slugs of coins pegged to money.
 * @returns null where nothing but cash has a price.
 */
export function coreSplitOf(
  valuation: Valuation,
  contents: Contents,
  rules: Pick<PortfolioRules, 'core' | 'coreTarget'>,
  cashLike: ReadonlySet<string>,
): CoreSplit | null {
  const flagged = new Set(rules.core);
  const isFlagged = (name: string) => flagged.has(name);
  let core = 0;
  let cash = 0;
  let unseen = 0;
  for (const each of valuation.holdings) {
    if (each.weight === null) continue;
    if (isFlagged(each.name)) {
      core += each.weight;
      continue;
    }
    const alone = { ...valuation, holdings: [each], weights: { [each.name]: each.weight } };
    const inside = exposureOf(alone, contents);
    unseen += inside.unseen;
    for (const [slug, weight] of Object.entries(inside.weights)) {
      if (cashLike.has(slug)) cash += weight;
      else if (ALWAYS_CORE.has(slug) || isFlagged(slug)) core += weight;
    }
  }
  const invested = Object.values(valuation.weights).reduce((sum, share) => sum + share, 0) - cash;
  if (!(invested > 1e-9)) return null;
  const coreShare = Math.min(1, core / invested);
  const { coreTarget } = rules;
  return {
    coreShare,
    cashShare: cash,
    unseen: unseen / invested,
    overTargetPoints: coreTarget === null ? null : coreShare * 100 - coreTarget,
  };
}
