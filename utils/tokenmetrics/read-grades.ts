import * as z from 'zod/mini';
import { isoMs } from '@/utils/vocabulary/iso-time';
import { bandOf, fundamentalClassOf, momentumOf } from './grade-words';
import { dayOf } from './row-date';
import { figure, id, text } from './row-fields';
import type {
  FundamentalRow,
  HistoryRow,
  InvestorRow,
  SignalRow,
  TechnologyRow,
  TmGradeRow,
  TraderRow,
} from './rows';

const identity = { token_id: id, date: text };

export const tmGradeRow = z.looseObject({
  ...identity,
  tm_grade: figure,
  tm_grade_signal: text,
  tm_grade_24_h_pct_change: figure,
  momentum: text,
  fundamental_grade: figure,
  fundamental_grade_class: text,
});

export function readTmGrade(row: z.infer<typeof tmGradeRow>): TmGradeRow {
  return {
    tokenId: row.token_id,
    asOfMs: isoMs(row.date),
    tmGrade: row.tm_grade,
    band: bandOf(row.tm_grade_signal, row.tm_grade),
    change24hPct: row.tm_grade_24_h_pct_change,
    momentum: momentumOf(row.momentum),
    fundamentalGrade: row.fundamental_grade,
    fundamentalClass: fundamentalClassOf(row.fundamental_grade_class, row.fundamental_grade),
  };
}

export const fundamentalRow = z.looseObject({
  ...identity,
  fundamental_grade: figure,
  fundamental_grade_class: text,
});

export function readFundamental(row: z.infer<typeof fundamentalRow>): FundamentalRow {
  return {
    tokenId: row.token_id,
    asOfMs: isoMs(row.date),
    fundamentalGrade: row.fundamental_grade,
    fundamentalClass: fundamentalClassOf(row.fundamental_grade_class, row.fundamental_grade),
  };
}

export const technologyRow = z.looseObject({ ...identity, technology_grade: figure });

export function readTechnology(row: z.infer<typeof technologyRow>): TechnologyRow {
  return {
    tokenId: row.token_id,
    asOfMs: isoMs(row.date),
    technologyGrade: row.technology_grade,
  };
}

export const signalRow = z.looseObject({
  ...identity,
  trading_signal: figure,
  token_trend: figure,
  token_trend_str: text,
  tm_grade: figure,
  fundamental_grade: figure,
  tm_trader_grade: figure,
  tm_investor_grade: figure,
});

export function readSignal(row: z.infer<typeof signalRow>): SignalRow {
  return {
    tokenId: row.token_id,
    asOfMs: isoMs(row.date),
    trend: trendOf(row),
    tmGrade: row.tm_grade,
    fundamentalGrade: row.fundamental_grade,
    traderGrade: row.tm_trader_grade,
    investorGrade: row.tm_investor_grade,
  };
}

/**
 * The last signal that was not zero. `trading_signal` is 0 on almost every day, which says nothing about the
 * trend; only where it is not zero is it the last one by itself.
 */
function trendOf(row: z.infer<typeof signalRow>): 1 | -1 | null {
  for (const told of [row.token_trend, row.trading_signal]) {
    if (told === 1 || told === -1) return told;
  }
  if (row.token_trend_str === 'up') return 1;
  return row.token_trend_str === 'down' ? -1 : null;
}

export const traderRow = z.looseObject({ ...identity, tm_trader_grade: figure });

export function readTrader(row: z.infer<typeof traderRow>): TraderRow {
  return { tokenId: row.token_id, asOfMs: isoMs(row.date), traderGrade: row.tm_trader_grade };
}

export const investorRow = z.looseObject({
  ...identity,
  tm_investor_grade: figure,
  fundamental_grade: figure,
  technology_grade: figure,
});

export function readInvestor(row: z.infer<typeof investorRow>): InvestorRow {
  return {
    tokenId: row.token_id,
    asOfMs: isoMs(row.date),
    investorGrade: row.tm_investor_grade,
    fundamentalGrade: row.fundamental_grade,
    technologyGrade: row.technology_grade,
  };
}

export const historyRow = z.looseObject({ token_id: id, date: z.string(), tm_grade: figure });

/** Null where the row names no day. */
export function readHistory(row: z.infer<typeof historyRow>): HistoryRow | null {
  const atMs = isoMs(row.date);
  return atMs === null ? null : { tokenId: row.token_id, date: dayOf(atMs), tmGrade: row.tm_grade };
}
