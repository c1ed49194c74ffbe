import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { isRow, type Row, rowsOf, textFailure } from '../fact-rows';
import type { FactReading } from '../get-source';

/**
 * Opens an answer of any of the three APIs. None of their answers has a top-level `error`, `errors` or `message`;
 * refusals have one of them, or International's `title` beside the HTTP status as a number.
 */
export function opened(body: unknown, read: (answer: Row) => FactReading): FactReading {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  return isRow(body) ? read(body) : 'unexpected-answer';
}

/** As {@link opened}, for one row, which is the whole answer, stands under `key` in a list, or in a bare list. */
export function openedRow(
  body: unknown,
  key: string,
  isIt: (row: Row) => boolean,
  read: (row: Row) => FactReading,
): FactReading {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = rowsOf(isRow(body) && key in body ? body[key] : Array.isArray(body) ? body : [body]);
  if (rows === null) return 'unexpected-answer';
  const row = rows.find(isIt);
  return row === undefined ? 'not-listed' : read(row);
}

function failureIn(body: unknown): FailureKind | null {
  if (!isRow(body)) return Array.isArray(body) ? null : (textFailure(body) ?? 'unexpected-answer');
  const { error, errors, message, title, status } = body;
  const isRefused =
    [error, message].some((word) => typeof word === 'string' && word !== '') ||
    Array.isArray(errors) ||
    (typeof title === 'string' && typeof status === 'number');
  return isRefused ? kindOfWords(JSON.stringify([error, errors, message, title])) : null;
}
