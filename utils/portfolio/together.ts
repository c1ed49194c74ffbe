import { FEWEST_RETURNS } from './benchmark';
import { type Diversification, diversification } from './correlation';
import { byDay, type DatedClose, dailyReturns } from './daily-closes';
import type { Weights } from './overlap';

/** How the coins of a portfolio moved together in the last 90 days. */
export interface Together {
  /** Slugs, the largest share first: the rows and columns of `correlations`. */
  readonly slugs: readonly string[];
  readonly correlations: Diversification['correlations'];
  /** Of all pairs of different coins; null where fewer than two are looked at. */
  readonly meanCorrelation: number | null;
  /** By the year, as a fraction, cash-like coins taken as still; null where nothing was looked at. */
  readonly volatility: number | null;
  /** 1 where nothing is gained by holding several. */
  readonly diversificationRatio: number | null;
  /** Days of returns that all of them share. */
  readonly returns: number;
  readonly short: boolean;
  /** Share of all that has a price which these figures speak of, 0 to 1. */
  readonly covered: number;
}

/** Why nothing is said. few-prices: what has daily prices is too small a part of the whole. */
export type NoTogether = 'few-prices' | 'too-short' | 'nothing';

/** A smaller coin changes nothing that is seen here, and dust would outnumber the rest. */
const LEAST_SHARE = 0.01;
/** As many as are compared, the largest first: a pair is a figure. */
export const MOST_COMPARED = 25;
/** Figures of less than this part of the whole would speak of another portfolio. */
const LEAST_COVERED = 0.8;
const WHOLE_WINDOW = 90;
/** A series that ended longer ago tells of other days than the rest. */
const MOST_BEHIND_DAYS = 7;

/** Slugs whose daily prices are looked at, the largest share first. */
export function comparedSlugs(exposure: Weights, cashLike: ReadonlySet<string>): readonly string[] {
  return Object.entries(exposure)
    .filter(([slug, weight]) => weight >= LEAST_SHARE && !cashLike.has(slug))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([slug]) => slug);
}

/**
 * Correlation, volatility and diversification of what is held, indices looked through. Coins without daily prices are
 * left out and the rest taken as the whole, which `covered` tells; where that is too little, nothing is said.
 * @param closes by slug, in any order.
 */
export function togetherOf(
  exposure: Weights,
  closes: ReadonlyMap<string, readonly DatedClose[]>,
  cashLike: ReadonlySet<string>,
): Together | NoTogether {
  const wanted = comparedSlugs(exposure, cashLike);
  if (wanted.length === 0) return 'nothing';
  const cash = Object.entries(exposure).reduce(
    (sum, [slug, weight]) => (cashLike.has(slug) ? sum + weight : sum),
    0,
  );
  const current = currentAmong(wanted, closes);
  // A young coin would cut everybody's window short: it is left out where the rest can do without it.
  for (const least of [WHOLE_WINDOW, FEWEST_RETURNS]) {
    const slugs = current.filter((slug) => dailyReturns(byDay(closes.get(slug) ?? [])).size >= least);
    const covered = cash + slugs.reduce((sum, slug) => sum + (exposure[slug] ?? 0), 0);
    if (covered < LEAST_COVERED || slugs.length === 0) continue;
    const found = diversification(
      slugs.map((slug) => ({
        slug,
        weight: (exposure[slug] ?? 0) / covered,
        closes: closes.get(slug) ?? [],
      })),
    );
    if ('reason' in found) return 'too-short';
    const { correlations, diversificationRatio, meanCorrelation, returns, short, volatility } = found;
    return {
      slugs,
      correlations,
      meanCorrelation,
      volatility,
      diversificationRatio,
      returns,
      short,
      covered: Math.min(1, covered),
    };
  }
  return 'few-prices';
}

/** Those whose last close is of about the same day as everybody's last one. */
function currentAmong(
  slugs: readonly string[],
  closes: ReadonlyMap<string, readonly DatedClose[]>,
): readonly string[] {
  const lastOf = (slug: string) => [...byDay(closes.get(slug) ?? []).keys()].at(-1) ?? null;
  const newest = Math.max(...slugs.map((slug) => lastOf(slug) ?? Number.NEGATIVE_INFINITY));
  return slugs.filter((slug) => (lastOf(slug) ?? Number.NEGATIVE_INFINITY) >= newest - MOST_BEHIND_DAYS);
}
