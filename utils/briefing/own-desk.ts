import type { Contract } from '@/utils/contracts/contract';
import { driftOf } from '@/utils/portfolio/drift';
import { exposureOf } from '@/utils/portfolio/exposure';
import { type BeforeAfter, type Book, purchaseEffect } from '@/utils/portfolio/purchase';
import { valuationOf } from '@/utils/portfolio/valuation';
import type { Beyond } from '@/utils/risk/fact-sheet';
import { PLANS, planName } from '@/utils/store/plans';
import { HELD, PORTFOLIO_RULES } from '@/utils/store/portfolio';
import type { Records } from '@/utils/store/records';
import type { CoinDesk } from './coin-desk';
import type { PortfolioDesk, PortfolioView } from './portfolio-room';

interface Means {
  readonly portfolio: Pick<PortfolioDesk, 'kept'>;
  readonly coins: CoinDesk;
  readonly records: Records;
}

/** What a purchase would change, as far as a page may know: rounded, and of its own token alone. */
export interface PurchaseView {
  readonly ticker: string;
  /** Whole per cents. */
  readonly sharePct: BeforeAfter;
  readonly coreSharePct: BeforeAfter;
  /** To a tenth. */
  readonly effectiveNumber: BeforeAfter;
  /** To a hundredth. */
  readonly meanCorrelation: BeforeAfter;
  /** Something held has no price, and the figures are of the rest. */
  readonly partial: boolean;
}

/**
 * What a token's page is told of the user's own: their note for it, its share of what they hold, and what a purchase
 * would change. The list of holdings, their worth and any other token's share stay out of pages.
 */
export interface OwnDesk {
  /** Makes no request. */
  ofToken(contract: Contract, slug: string | null): Promise<Beyond>;
  /** Null where nothing is held, the user wants none of it on pages, or the token is not known. Makes no request. */
  purchase(slug: string | null, usd: number): Promise<PurchaseView | null>;
}

export function createOwnDesk({ coins, portfolio, records }: Means): OwnDesk {
  /** Null where the user holds nothing or wants none of it on pages. */
  async function shownBook(): Promise<PortfolioView | null> {
    const [held, { onPages }] = await Promise.all([records.read(HELD), records.read(PORTFOLIO_RULES)]);
    return held.length > 0 && onPages ? portfolio.kept() : null;
  }

  return {
    async ofToken(contract, slug) {
      const name = planName(contract, slug);
      const saved = (await records.read(PLANS))[name];
      const coin = slug === null ? null : ((await coins.coins([slug])).get(slug)?.value ?? null);
      const view = slug === null ? null : await shownBook();
      return {
        ...(saved ? { plan: { ...saved, name } } : {}),
        ...(coin === null || coin.priceUsd === null ? {} : { tokenUsd: coin.priceUsd }),
        ...(slug === null || view === null ? {} : heldOf(bookIn(view), slug, saved?.plan.mostUsd ?? null)),
      };
    },
    async purchase(slug, usd) {
      const view = slug === null ? null : await shownBook();
      if (slug === null || view === null) return null;
      const coin = (await coins.coins([slug])).get(slug)?.value;
      const price = coin?.priceUsd ?? null;
      if (!coin || price === null) return null;
      const book = bookIn(view);
      const prices = new Map([...book.prices, [slug, price] as const]);
      const { name, ticker } = coin;
      const effect = purchaseEffect({ ...book, prices }, { slug, ticker, name }, usd);
      if (effect === null) return null;
      return {
        ticker,
        sharePct: both(effect.share, (value) => Math.round(value * 100)),
        coreSharePct: both(effect.coreShare, (value) => Math.round(value * 100)),
        effectiveNumber: both(effect.effectiveNumber, (value) => rounded(value, 10)),
        meanCorrelation: both(effect.meanCorrelation, (value) => rounded(value, 100)),
        partial: effect.partial,
      };
    },
  };
}

function heldOf({ contents, holdings, prices, rules }: Book, slug: string, mostUsd: number | null): Beyond {
  const valuation = valuationOf(holdings, prices);
  const exposure = exposureOf(valuation, contents);
  const share = exposure.weights[slug] ?? 0;
  const heldUsd = share * (valuation.totalUsd ?? 0);
  // What has no price, or lies unseen in a basket, leaves the share unknown.
  const isWhole = valuation.totalUsd !== null && valuation.unpriced.length === 0 && exposure.unseen === 0;
  const target = rules.targets[slug];
  const hasDrift = typeof driftOf(valuation, rules.targets, rules.feeRate) !== 'string';
  const points = Math.abs((valuation.weights[slug] ?? 0) - (target ?? 0)) * 100;
  return {
    tracked: true,
    ...(isWhole ? { holdingShare: rounded(share, 1000) } : {}),
    ...(hasDrift && target !== undefined ? { driftPoints: rounded(points, 10) } : {}),
    // The amount leaves this room only where it is more than the user wanted, and then not to the dollar.
    ...(mostUsd !== null && heldUsd > mostUsd ? { heldUsd: Number(heldUsd.toPrecision(2)) } : {}),
  };
}

function bookIn({ cashLike, closes, contents, holdings, prices, rules }: PortfolioView): Book {
  return {
    holdings,
    rules,
    contents,
    prices: new Map(Object.entries(prices).map(([slug, { value }]) => [slug, value])),
    closes: new Map(Object.entries(closes)),
    cashLike: new Set(cashLike),
  };
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

function both({ after, before }: BeforeAfter, round: (value: number) => number): BeforeAfter {
  return { before: before === null ? null : round(before), after: after === null ? null : round(after) };
}
