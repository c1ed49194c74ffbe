import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { at, isRow, numberIn, type Row, rowsOf, textFailure, textIn } from '../fact-rows';
import type { FactReading } from '../get-source';

export const DERIBIT_API = 'https://www.deribit.com/api/v2/public';

export function isFuture({ market }: Contract): boolean {
  return market === 'perp' || market === 'future';
}

export function isOption({ market }: Contract): boolean {
  return market === 'option';
}

/** Options on a bare coin count their premium in that coin. */
export function isCoinOption(contract: Contract): boolean {
  return isOption(contract) && contract.settle === contract.base;
}

/** The perpetual of the contract's coin, in dollars or in the contract's own dollar coin. */
export function perpetualOf({ rawBase, quote, settle }: Contract): string {
  return settle === null || settle === rawBase ? `${rawBase}-PERPETUAL` : `${rawBase}_${quote}-PERPETUAL`;
}

export function nameParam(symbol: string): string {
  return `instrument_name=${encodeURIComponent(symbol)}`;
}

/** The one object of a result, which is the list's where its name fits. */
export function rowAnswer(body: unknown, name: string, read: (row: Row) => FactReading): FactReading {
  const result = at(body, 'result');
  const rows = isRow(result) ? [result] : rowsOf(result);
  if (rows === null) return failureOf(body);
  const row = rows.find((one) => one['instrument_name'] === name);
  return row === undefined ? 'not-listed' : read(row);
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [10028, 'rate-limited'],
  [10040, 'rate-limited'],
  [10047, 'rate-limited'],
  [10020, 'not-listed'],
  [13020, 'not-listed'],
]);

/** Refusals are `{error: {code, message}}`. */
export function failureOf(body: unknown): FailureKind {
  const error = at(body, 'error');
  if (!isRow(error)) return textFailure(body) ?? 'unexpected-answer';
  return FAILURES.get(numberIn(error['code']) ?? 0) ?? kindOfWords(textIn(error['message']) ?? '');
}
