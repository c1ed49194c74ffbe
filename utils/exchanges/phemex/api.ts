import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { at, isRow, numberIn, type Row, textFailure, textIn } from '../fact-rows';
import type { FactReading, Named } from '../get-source';

export const PHEMEX_API = 'https://api.phemex.com';

/** Ratios and spot prices are whole numbers of hundred-millionths, prices of old contracts of ten-thousandths. */
export const RATIO_SCALE = 1e8;
export const PRICE_SCALE = 1e4;

/** Contracts in stablecoins, whose answers are decimal and count coins. */
export function isStable({ market, style, settle }: Contract): boolean {
  return market === 'perp' && style === 'linear' && settle !== 'USD';
}

/** Contracts in dollars, whose answers are scaled integers and count contracts. */
export function isScaled(contract: Contract): boolean {
  return contract.market === 'perp' && !isStable(contract);
}

/** The USDT perpetual that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}USDT`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}

export function symbolParam({ symbol }: Named): string {
  return `symbol=${encodeURIComponent(symbol)}`;
}

/** The `result` of market data. */
export function resultAnswer(body: unknown, read: (row: Row) => FactReading): FactReading {
  const result = at(body, 'result');
  return isRow(result) ? read(result) : failureOf(body);
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [6001, 'not-listed'],
  [30018, 'not-listed'],
  [10500, 'service-down'],
]);

/** Refusals are `{error: {code, message}}` of market data and `{code, msg}` elsewhere. */
export function failureOf(body: unknown): FailureKind {
  const error = at(body, 'error');
  const row = isRow(error) ? error : body;
  const code = numberIn(at(row, 'code'));
  if (code === null || code === 0) return textFailure(body) ?? 'unexpected-answer';
  return FAILURES.get(code) ?? kindOfWords(textIn(at(row, 'message')) ?? textIn(at(row, 'msg')) ?? '');
}
