import { isKnown, isPositive, knownOrNull, type Side, type Unsure } from './known';

const HOURS_PER_YEAR = 8760;

/** What a funding rate amounts to. Fractions unless a name says per cent; positive is paid, negative received. */
export interface FundingCost {
  /** The rate per 8 hours, so that contracts with other intervals can be compared. */
  readonly per8h: number;
  readonly perDay: number;
  /** A year of it, not compounded: the headline. */
  readonly aprSimple: number;
  /** A year of it, compounded. */
  readonly apy: number;
  readonly perDayPctOfMargin: number;
  readonly per7dPctOfMargin: number;
  /** Days until payments alone have eaten the margin; null where this side is paid. */
  readonly daysToConsumeMargin: number | null;
  /** Move in this side's favour that a day's payment takes back, in per cent of price. */
  readonly breakevenMovePctPerDay: number;
}

/**
 * `perDay = r·24/h`, `APR = r·8760/h`, `APY = (1 + r)^(8760/h) − 1`, cost of a day in per cent of margin
 * `s·perDay·L·100`. Rates and yearly figures are the contract's, costs are this side's.
 * @param rate per interval, positive where longs pay.
 * @param intervalHours from the exchange, never assumed to be 8.
 * @returns null where an input is unknown or nonsense.
 */
export function fundingCost(
  rate: Unsure,
  intervalHours: Unsure,
  leverage: Unsure,
  side: Side,
): FundingCost | null {
  if (!isKnown(rate) || rate <= -1 || !isPositive(intervalHours) || !isPositive(leverage)) return null;
  const perDay = (rate * 24) / intervalHours;
  const paid = side * perDay;
  const cost = {
    per8h: (rate * 8) / intervalHours,
    perDay,
    aprSimple: (rate * HOURS_PER_YEAR) / intervalHours,
    apy: (1 + rate) ** (HOURS_PER_YEAR / intervalHours) - 1,
    perDayPctOfMargin: paid * leverage * 100,
    per7dPctOfMargin: paid * leverage * 700,
    breakevenMovePctPerDay: paid * 100,
  };
  if (!Object.values(cost).every(isKnown)) return null;
  return { ...cost, daysToConsumeMargin: paid > 0 ? knownOrNull(1 / (paid * leverage)) : null };
}

/**
 * One settlement's payment, positive where this side pays: linear `s·r·q·mark` in the quote asset, inverse
 * `s·r·Q/mark` in coin. Kraken charges the share of the period that was held.
 * @param size base quantity, or face in US dollars.
 */
export function fundingPayment(terms: {
  readonly style: 'linear' | 'inverse' | 'quanto';
  readonly side: Side;
  readonly rate: Unsure;
  readonly size: Unsure;
  readonly mark: Unsure;
  readonly heldShare?: number;
}): number | null {
  const { style, side, rate, size, mark, heldShare = 1 } = terms;
  if (style === 'quanto' || !isKnown(rate) || !isPositive(size) || !isPositive(mark)) return null;
  if (!isKnown(heldShare)) return null;
  return knownOrNull(side * rate * heldShare * (style === 'linear' ? size * mark : size / mark));
}
