import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { at, isRow, numberIn, type Row, rowsOf, textFailure, textIn } from '../fact-rows';
import type { FactReading, Named } from '../get-source';

export const CRYPTOCOM_API = 'https://api.crypto.com/exchange/v1/public';

export function isDerivative({ market }: Contract): boolean {
  return market === 'perp' || market === 'future';
}

export function isPerp({ market }: Contract): boolean {
  return market === 'perp';
}

export function nameParam({ symbol }: Named): string {
  return `instrument_name=${encodeURIComponent(symbol)}`;
}

/** The rows of a good answer, whose `code` is 0. */
export function rowsAnswer(body: unknown, read: (rows: readonly Row[]) => FactReading): FactReading {
  const rows = rowsOf(at(body, 'result', 'data'));
  if (!isRow(body) || numberIn(body['code']) !== 0 || rows === null) return failureOf(body);
  return read(rows);
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [42901, 'rate-limited'],
  [30003, 'not-listed'],
  [40003, 'not-listed'],
  [50001, 'service-down'],
]);

function failureOf(body: unknown): FailureKind {
  const code = numberIn(at(body, 'code'));
  if (code === null || code === 0) return textFailure(body) ?? 'unexpected-answer';
  return FAILURES.get(code) ?? kindOfWords(textIn(at(body, 'message')) ?? '');
}
