import type { Facts } from '@/utils/contracts/facts';
import type { Evidence } from './convention';
import type { Distance } from './distance';
import type { FactOrigin } from './fact-sheet';
import type { RoundTrip } from './trading-cost';

/** An estimate: exchanges reckon with figures of their own. */
export interface Liquidation {
  /** In the quote asset, unrounded. */
  readonly price: number;
  /** From the price of now. */
  readonly distance: Distance;
  /** Which price that is: `markPrice` unless the exchange tells none. */
  readonly from: keyof Facts;
  /** How well the exchange's rule is known. */
  readonly evidence: Evidence;
  /** The least certain of the terms that went into it; null where the exchange told them all. */
  readonly assumed: FactOrigin['assumed'] | null;
}

/**
 * Why no liquidation price is shown. not-leveraged: spot pages and options. no-rule: nothing is published for
 * such contracts. no-price, no-tiers, no-fee: facts are missing. no-wallet: cross margin without the wallet's
 * balance and the position's size. over-tiers: larger than the exchange's table knows. no-room: the margin is
 * below what must be kept from the first moment. never: no price liquidates it.
 */
export type NoLiquidation =
  | 'not-leveraged'
  | 'no-rule'
  | 'no-price'
  | 'no-tiers'
  | 'no-fee'
  | 'no-wallet'
  | 'over-tiers'
  | 'no-room'
  | 'never';

/** "This happened after `hits` of `starts` starts in the last `days` days." */
export interface Empirical {
  readonly hits: number;
  readonly starts: number;
  readonly days: number;
}

/**
 * Leverage at which the chance of touching liquidation is 1 % or 5 % within a day or a week, unrounded; below 1
 * where even a position without leverage is over it. Null where unknown.
 */
export interface Marks {
  readonly week1: number | null;
  readonly week5: number | null;
  readonly day5: number | null;
  /** The highest leverage that the exchange allows for this size. */
  readonly exchangeMax: number | null;
}

/** Cost of holding through funding; negative is received. */
export interface Holding {
  readonly pays: boolean;
  /** Simple yearly rate that this side pays, as a fraction of notional. */
  readonly aprSimple: number;
  /** Null without a size. */
  readonly perDayUsd: number | null;
  readonly perWeekUsd: number | null;
  readonly pctOfMarginPerDay: number;
  readonly pctOfMarginPerWeek: number;
}

/** What a liquidation would take: the margin (cross: the wallet) and the fee that opened the position. */
export interface Takes {
  readonly whole: 'margin' | 'wallet';
  /** In per cent of the margin, opening fee included where it is known. */
  readonly pctOfMargin: number;
  /** Null without a size. */
  readonly usd: number | null;
  readonly feeCounted: boolean;
}

export interface OptionView {
  readonly side: 'buyer' | 'seller';
  readonly daysLeft: number | null;
  /** Price of the underlying at expiry at which this side is even. */
  readonly breakEven: number | null;
  /** Risk-neutral, for this side. */
  readonly chanceOfProfit: number | null;
  /** Share of the premium that a day takes. */
  readonly thetaShare: number | null;
  readonly impliedVolatility: number | null;
  /** Of the underlying's last 30 days, annualised. */
  readonly realisedVolatility: number | null;
  readonly impliedOverRealised: number | null;
}

export interface LeveragedTokenView {
  /** Negative for a short token. */
  readonly factor: number;
  /** What a month costs where the price ends where it began, in per cent; null without a volatility. */
  readonly decay30Pct: number | null;
  readonly wipeoutDailyMovePct: number;
  /** That move over three standard deviations of a day. */
  readonly wipeoutOverBadDay: number | null;
}

export interface BasisView {
  /** Mark over index less one, as a fraction. */
  readonly premium: number | null;
  /** Dated contracts: the premium for a year; null within three days of expiry. */
  readonly annualised: number | null;
  readonly daysToExpiry: number | null;
}

/** What is worked out for one position before any of it is held against thresholds. Figures are finite or null. */
export interface Figures {
  readonly liquidation: Liquidation | null;
  /** Null exactly where `liquidation` is not. */
  readonly noLiquidation: NoLiquidation | null;
  /** Chance of touching liquidation, 0 to 1; 1 where there is no room, 0 where no price liquidates. */
  readonly chance24h: number | null;
  readonly chance7d: number | null;
  readonly empirical24h: Empirical | null;
  readonly empirical7d: Empirical | null;
  /** Isolated margin, at the size entered (the smallest tier without one). */
  readonly loadLine: { readonly long: Marks; readonly short: Marks };
  readonly holding: Holding | null;
  readonly takes: Takes | null;
  /** Taker fees both ways. */
  readonly roundTrip: RoundTrip | null;
  readonly basis: BasisView;
  readonly option: OptionView | null;
  readonly leveragedToken: LeveragedTokenView | null;
  /** Annualised volatility (EWMA of daily closes); null where unknown. */
  readonly sigmaAnnual: number | null;
}
