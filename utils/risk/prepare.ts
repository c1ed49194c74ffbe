import type { Facts } from '@/utils/contracts/facts';
import { closedCandles } from './closed-candles';
import { isDollar } from './dollars';
import { daysToExpiry } from './expiry-days';
import type { FactSheet } from './fact-sheet';
import type { Marks, NoLiquidation } from './figures';
import { type FundingPast, fundingPast } from './funding-past';
import { isPositive } from './known';
import { type OptionOutlook, optionOutlook } from './option-view';
import { type PricePast, pricePast } from './price-past';
import { type Prospect, prospect } from './prospects';
import { type Requirement, requirementOf } from './requirement';
import { ewmaVolatility, volatilities } from './volatility';
import { marksOf } from './waterline';

/** A fact sheet with everything worked out that no position changes. */
export interface Prepared {
  readonly sheet: FactSheet;
  /** Mark before last before the middle of bid and ask before index; null where none is told. */
  readonly price: { readonly value: number; readonly from: keyof Facts } | null;
  readonly quotedInDollars: boolean;
  readonly requirement: Requirement | NoLiquidation;
  readonly sigmaAnnual: number | null;
  readonly day: Prospect;
  readonly week: Prospect;
  readonly past: PricePast;
  readonly funding: FundingPast | null;
  readonly daysToExpiry: number | null;
  readonly option: OptionOutlook | null;
  /** Both sides' load lines at a size; the last answer is kept, because a hand on the slider asks again and again. */
  loadLine(notionalUsd: number | null): { readonly long: Marks; readonly short: Marks };
}

/** The expensive part of an assessment, once for each fact sheet: it walks the candles. */
export function prepare(sheet: FactSheet): Prepared {
  const { facts, nowMs, contract, beyond } = sheet;
  const daily = closedCandles(facts.dailyCandles, 24, nowMs);
  const hourly = closedCandles(facts.hourlyCandles, 1, nowMs);
  const price = priceIn(sheet);
  const sigma = isPositive(beyond?.sigmaAnnual) ? beyond.sigmaAnnual : null;
  const days = daysToExpiry(sheet);
  const month = daily ? volatilities(daily.bars, 30, 24).closeToClose : null;
  const lines: Pick<Prepared, 'price' | 'quotedInDollars' | 'requirement' | 'day' | 'week'> = {
    price,
    quotedInDollars: isDollar(contract.quote),
    requirement: requirementOf(sheet),
    day: prospect(daily, hourly, 24, sigma),
    week: prospect(daily, hourly, 168, sigma),
  };
  return {
    ...lines,
    sheet,
    sigmaAnnual: sigma ?? (daily ? ewmaVolatility(daily.bars, 24) : null),
    past: pricePast(daily, hourly, price?.value, nowMs),
    funding: fundingPast(facts),
    daysToExpiry: days,
    option: optionOutlook(sheet, days, sigma ?? month),
    loadLine: keepingLast((notionalUsd) => loadLineAt(sheet, lines, notionalUsd)),
  };
}

function priceIn({ facts }: FactSheet): Prepared['price'] {
  const { markPrice, lastPrice, bid, ask, indexPrice } = facts;
  if (isPositive(markPrice)) return { value: markPrice, from: 'markPrice' };
  if (isPositive(lastPrice)) return { value: lastPrice, from: 'lastPrice' };
  if (isPositive(bid) && isPositive(ask) && ask >= bid) return { value: (bid + ask) / 2, from: 'bid' };
  return isPositive(indexPrice) ? { value: indexPrice, from: 'indexPrice' } : null;
}

function loadLineAt(
  { facts }: FactSheet,
  lines: Pick<Prepared, 'price' | 'quotedInDollars' | 'requirement' | 'day' | 'week'>,
  notionalUsd: number | null,
) {
  const { price, requirement, day, week, quotedInDollars } = lines;
  const depths = { week1: week.at1pct, week5: week.at5pct, day5: day.at5pct };
  const notional = quotedInDollars && isPositive(notionalUsd) ? notionalUsd : null;
  const contractSize = facts.contractSize ?? null;
  const opening = price && { price: price.value, notional, contractSize };
  const listedMax = isPositive(facts.maxLeverage) ? facts.maxLeverage : null;
  return {
    long: marksOf(requirement, depths, opening, 1, listedMax),
    short: marksOf(requirement, depths, opening, -1, listedMax),
  };
}

function keepingLast<Input, Output>(work: (input: Input) => Output): (input: Input) => Output {
  let last: { readonly input: Input; readonly output: Output } | null = null;
  return (input) => {
    if (last === null || last.input !== input) last = { input, output: work(input) };
    return last.output;
  };
}
