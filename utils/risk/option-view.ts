import type { FactSheet } from './fact-sheet';
import type { OptionView } from './figures';
import { isPositive, type Unsure } from './known';
import { impliedVolatility, type OptionType, optionValue } from './option';
import { impliedOverRealised, thetaShare } from './option-decay';
import { optionSideOf, type Position } from './position';

/** What an option is worth to whoever buys it; the same for every position. */
export interface OptionOutlook {
  readonly daysLeft: number | null;
  readonly breakEven: number | null;
  readonly buyerChance: number | null;
  readonly thetaShare: number | null;
  readonly impliedVolatility: number | null;
  readonly realisedVolatility: number | null;
}

/**
 * The exchange's own figures where it tells them, Black and Scholes where it does not. Null on other pages.
 * @param realised volatility of the underlying over 30 days, annualised.
 */
export function optionOutlook(sheet: FactSheet, days: Unsure, realised: number | null): OptionOutlook | null {
  const { contract, facts } = sheet;
  if (contract.market !== 'option') return null;
  const spot = facts.underlyingPrice ?? facts.indexPrice;
  const type = contract.optionType;
  const premium = facts.optionPrice ?? facts.markPrice;
  const terms = { spot, strike: contract.strike, years: isPositive(days) ? days / 365 : null };
  const told = isPositive(facts.impliedVolatility) ? facts.impliedVolatility : null;
  const sigma = told ?? (type && impliedVolatility(type, terms, premium));
  const value = type && optionValue(type, { ...terms, sigma });
  const breakEven = evenAt(type, contract.strike, premium) ?? value?.breakEven ?? null;
  const chance =
    type && isPositive(breakEven) ? optionValue(type, { ...terms, strike: breakEven, sigma }) : null;
  return {
    daysLeft: days ?? null,
    breakEven: isPositive(breakEven) ? breakEven : null,
    buyerChance: chance?.chanceInTheMoney ?? null,
    thetaShare: thetaShare(facts.thetaPerDay ?? value?.thetaPerDay, premium ?? value?.price),
    impliedVolatility: sigma,
    realisedVolatility: realised,
  };
}

function evenAt(type: OptionType | null, strike: number | null, premium: Unsure): number | null {
  if (type === null || !isPositive(strike) || !isPositive(premium)) return null;
  return type === 'call' ? strike + premium : strike - premium;
}

/** The same from the side that the user takes. */
export function optionView(outlook: OptionOutlook | null, position: Position): OptionView | null {
  if (outlook === null) return null;
  const { buyerChance, ...shared } = outlook;
  const side = optionSideOf(position);
  return {
    ...shared,
    side,
    chanceOfProfit: buyerChance === null || side === 'buyer' ? buyerChance : 1 - buyerChance,
    impliedOverRealised: impliedOverRealised(outlook.impliedVolatility, outlook.realisedVolatility),
  };
}
