import type { FactSheet } from './fact-sheet';
import type { Holding, Takes } from './figures';
import { fundingCost } from './funding';
import { isKnown, isNotNegative, isPositive, knownOrNull } from './known';
import type { Position } from './position';

/** What funding costs this position at the rate of now; null where rate or interval is unknown. */
export function holdingOf({ facts }: FactSheet, position: Position): Holding | null {
  const { side, leverage, notionalUsd } = position;
  const cost = fundingCost(facts.fundingRate, facts.fundingIntervalHours, leverage, side);
  if (cost === null) return null;
  const usd = (days: number): number | null =>
    isPositive(notionalUsd) ? knownOrNull(side * cost.perDay * days * notionalUsd) : null;
  return {
    pays: side * cost.perDay > 0,
    aprSimple: side * cost.aprSimple,
    perDayUsd: usd(1),
    perWeekUsd: usd(7),
    pctOfMarginPerDay: cost.perDayPctOfMargin,
    pctOfMarginPerWeek: cost.per7dPctOfMargin,
  };
}

/** What is gone after a liquidation: the margin or the wallet, and the taker fee that opened the position. */
export function takesOf({ facts }: FactSheet, position: Position): Takes | null {
  const { leverage, marginMode, notionalUsd, walletUsd } = position;
  if (!isPositive(leverage)) return null;
  const feeCounted = isNotNegative(facts.takerFee);
  const feePct = isNotNegative(facts.takerFee) ? facts.takerFee * leverage * 100 : 0;
  if (marginMode === 'isolated') {
    const margin = isPositive(notionalUsd) ? notionalUsd / leverage : null;
    const pctOfMargin = 100 + feePct;
    const usd = margin === null ? null : knownOrNull((margin * pctOfMargin) / 100);
    return isKnown(pctOfMargin) ? { whole: 'margin', pctOfMargin, usd, feeCounted } : null;
  }
  if (!isPositive(walletUsd) || !isPositive(notionalUsd)) return null;
  const usd = walletUsd + (notionalUsd / leverage) * (feePct / 100);
  const pctOfMargin = (usd * leverage * 100) / notionalUsd;
  return isKnown(usd) && isKnown(pctOfMargin) ? { whole: 'wallet', pctOfMargin, usd, feeCounted } : null;
}
