import { DAY_MS, isoDay } from '../days';
import { noise, rounded } from '../seeded';
import { changePct, fundamentalClassOf, gradeOn, labelOf, momentumOf, signalOn } from './grades';
import { inQuotes, type Row, type Version } from './spelling';
import type { PretendToken } from './token';
import { appLink, identity } from './token-rows';

/** One token in seven lacks this figure, always the same ones. */
function sometimes(value: number, name: string, token: PretendToken): number | null {
  return noise('null', name, token.id) < 0.14 ? null : value;
}

function tmGrade(token: PretendToken, dayMs: number, version: Version) {
  const grade = gradeOn(token, 'tm', dayMs);
  const trader = gradeOn(token, 'trader', dayMs);
  return {
    ...identity(token, version),
    TM_GRADE: grade,
    TM_GRADE_SIGNAL: labelOf(grade),
    TM_GRADE_24h_PCT_CHANGE: changePct(token, 'tm', dayMs),
    TM_TRADER_GRADE_24H_CHANGE: rounded(trader - gradeOn(token, 'trader', dayMs - DAY_MS), 2),
    QUANT_GRADE: sometimes(gradeOn(token, 'quant', dayMs), 'quant', token),
    MOMENTUM: momentumOf(trader),
  };
}

export const SIGNAL_WORDS = { 1: 'bullish', 0: 'neutral', [-1]: 'bearish' } as const;

/** v2 sends these figures in quotes. The row states no date. */
export function tmGradeRow(token: PretendToken, dayMs: number, version: Version): Row {
  const row = tmGrade(token, dayMs, version);
  return version === 'v2' ? inQuotes(row) : row;
}

export function tmGradeHistoryRow(token: PretendToken, dayMs: number, version: Version): Row {
  const row = { ...tmGrade(token, dayMs, version), DATE: isoDay(dayMs) };
  if (version === 'v2') return inQuotes(row);
  const signal = signalOn(token, dayMs);
  const { TM_GRADE_24h_PCT_CHANGE: change, ...others } = row;
  return {
    ...others,
    // The document of this one v3 endpoint does not part the digits from the letters.
    tm_grade_24h_pct_change: change,
    trading_signal: signal,
    token_signal_str: SIGNAL_WORDS[signal],
    app_link: appLink(token),
  };
}

export function fundamentalRow(token: PretendToken, dayMs: number, version: Version, dated: boolean): Row {
  const grade = gradeOn(token, 'fundamental', dayMs);
  return {
    ...identity(token, version),
    FUNDAMENTAL_GRADE: grade,
    FUNDAMENTAL_GRADE_CLASS: fundamentalClassOf(grade),
    COMMUNITY_SCORE: rounded(grade * 0.94, 2),
    EXCHANGE_SCORE: rounded(Math.min(99, grade * 1.08), 2),
    VC_SCORE: sometimes(rounded(grade * 0.7, 2), 'vc', token),
    TOKENOMICS_SCORE: rounded(grade * 0.89, 2),
    DEFI_SCANNER_SCORE: null,
    ...(dated ? { DATE: isoDay(dayMs) } : {}),
  };
}

export function technologyRow(token: PretendToken, dayMs: number, version: Version): Row {
  const grade = gradeOn(token, 'technology', dayMs);
  return {
    ...identity(token, version),
    TECHNOLOGY_GRADE: grade,
    ACTIVITY_SCORE: rounded(grade * 0.9, 2),
    SECURITY_SCORE: sometimes(rounded(grade * 0.97, 2), 'security', token),
    REPOSITORY_SCORE: rounded(grade * 0.85, 2),
    COLLABORATION_SCORE: rounded(grade * 0.8, 2),
    DEFI_SCANNER_SCORE: null,
    DATE: isoDay(dayMs),
  };
}

export function traderRow(token: PretendToken, dayMs: number): Row {
  return {
    ...identity(token, 'v2'),
    DATE: isoDay(dayMs),
    TA_GRADE: gradeOn(token, 'ta', dayMs),
    QUANT_GRADE: gradeOn(token, 'quant', dayMs),
    TM_TRADER_GRADE: gradeOn(token, 'trader', dayMs),
    TM_TRADER_GRADE_24H_PCT_CHANGE: sometimes(changePct(token, 'trader', dayMs), 'trader-change', token),
  };
}

export function investorRow(token: PretendToken, dayMs: number): Row {
  return {
    ...identity(token, 'v2'),
    DATE: isoDay(dayMs),
    TM_INVESTOR_GRADE: gradeOn(token, 'investor', dayMs),
    TM_INVESTOR_GRADE_7D_PCT_CHANGE: sometimes(changePct(token, 'investor', dayMs), 'investor-change', token),
    FUNDAMENTAL_GRADE: gradeOn(token, 'fundamental', dayMs),
    TECHNOLOGY_GRADE: gradeOn(token, 'technology', dayMs),
    VALUATION_GRADE: sometimes(gradeOn(token, 'quant', dayMs), 'valuation', token),
  };
}
