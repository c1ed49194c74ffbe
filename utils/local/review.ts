import { isPositive } from '@/utils/risk/known';
import type { BasketRule } from './basket-rule';
import type { Departure, Member, Postponement, Review } from './basket-state';
import { type Prices, priceOf, unitsFor } from './level';
import { chooseMembers } from './membership';
import type { Eligible, ScreenedUniverse } from './screens';
import { isFrozen, weightsOf } from './valuation';
import { type BasketWeights, weigh } from './weights';

/** What a review is made from. */
export interface ReviewInput {
  readonly rule: BasketRule;
  readonly kind: Review['kind'];
  /** Present members, with the day's prices. */
  readonly members: readonly Member[];
  readonly universe: ScreenedUniverse;
  /** Level at that day's close: the same before the review and after it. */
  readonly level: number;
  readonly date: string;
  /** Instant of that close, epoch ms. */
  readonly closedMs: number;
  readonly prices: Prices;
}

export interface Reviewed {
  readonly members: readonly Member[];
  readonly review: Review;
}

/**
 * Reviews a basket at the close of a day: chooses members by their rank (or keeps them, where only weights are due),
 * weighs them and sets their units at the day's prices, so that the level does not change. A member that has lacked
 * a price for more than three days is dropped at the price it stands at.
 * @returns why it cannot be done, where it cannot; the basket then stays as it is.
 */
export function review(input: ReviewInput): Reviewed | Postponement {
  const { rule, kind, members, universe, level, date, closedMs, prices } = input;
  const staying = members.filter((member) => !isFrozen(member, date));
  if (staying.some(({ unpricedSince }) => unpricedSince !== null)) return 'no-price';
  const present = new Set(members.map(({ slug }) => slug));
  const dropped = new Set(members.filter((member) => isFrozen(member, date)).map(({ slug }) => slug));
  const eligible = universe.eligible.filter(({ slug }) => !dropped.has(slug));
  const chosen =
    kind === 'weights' ? stillKnown(staying, universe) : chooseMembers(rule.size, eligible, present);
  if (chosen === null) return 'no-market-cap';
  const after = weigh(chosen, rule.weighting);
  if (!after) return 'too-few-members';
  const units = unitsFor(level, after, prices);
  if (!units) return 'no-price';
  const before = weightsOf(members);
  return {
    members: chosen.flatMap(({ slug, ticker }) => {
      const [held, price] = [units[slug], priceOf(prices, slug)];
      if (held === undefined || price === null) return [];
      return [{ slug, ticker, units: held, price, pricedOn: date, unpricedSince: null }];
    }),
    review: {
      atMs: closedMs,
      date,
      kind,
      dataAsOfMs: universe.asOfMs,
      entered: chosen.filter(({ slug }) => !present.has(slug)).map(({ slug, ticker }) => ({ slug, ticker })),
      left: members
        .filter(({ slug }) => !Object.hasOwn(after, slug))
        .map((member) => ({
          slug: member.slug,
          ticker: member.ticker,
          why: whyLeft(member, universe, date),
        })),
      before,
      after,
      turnover: members.length === 0 ? null : turnover(before, after),
    },
  };
}

/** The members with the market capitalisation the universe tells, screened or not; null where it does not tell one. */
function stillKnown(staying: readonly Member[], universe: ScreenedUniverse): readonly Eligible[] | null {
  const caps = new Map(
    [...universe.excluded, ...universe.eligible].map((row) => [row.slug, row.marketCapUsd]),
  );
  const known = staying.flatMap(({ slug, ticker }) => {
    const marketCapUsd = caps.get(slug);
    return isPositive(marketCapUsd) ? [{ slug, ticker, marketCapUsd }] : [];
  });
  return known.length === staying.length ? known : null;
}

function whyLeft(member: Member, { eligible, excluded }: ScreenedUniverse, date: string): Departure {
  if (isFrozen(member, date)) return 'no-price';
  const failed = excluded.find(({ slug }) => slug === member.slug);
  if (failed) return failed.why;
  return eligible.some(({ slug }) => slug === member.slug) ? 'rank' : 'not-in-universe';
}

function turnover(before: BasketWeights, after: BasketWeights): number {
  const slugs = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...slugs].reduce((sum, slug) => sum + Math.abs((after[slug] ?? 0) - (before[slug] ?? 0)), 0) / 2;
}
