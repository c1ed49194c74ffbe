import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { isRow, type Row, rowsOf, textFailure, textIn } from '../fact-rows';
import type { FactReading } from '../get-source';

/** The rows of a list; a refusal is an object with a `label` in its place. */
export function rowsAnswer(body: unknown, read: (rows: readonly Row[]) => FactReading): FactReading {
  const rows = rowsOf(body);
  return rows === null ? failureOf(body) : read(rows);
}

/** One object, alone or as the only row of a list, which is the list's where `isIt` says so. */
export function rowAnswer(
  body: unknown,
  isIt: (row: Row) => boolean,
  read: (row: Row) => FactReading,
): FactReading {
  if (isRow(body) && 'label' in body) return failureOf(body);
  const rows = isRow(body) ? [body] : rowsOf(body);
  if (rows === null) return failureOf(body);
  const row = rows.find(isIt);
  return row === undefined ? 'not-listed' : read(row);
}

/** Labels are words in capitals: `CONTRACT_NOT_FOUND`, `INVALID_CURRENCY_PAIR`, `TOO_MANY_REQUESTS`. */
export function failureOf(body: unknown): FailureKind {
  const label = isRow(body) ? textIn(body['label']) : null;
  return label === null ? (textFailure(body) ?? 'unexpected-answer') : kindOfWords(label);
}
