import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { isRow, type Row, rowsOf, textFailure, textOf } from '../fact-rows';
import type { FactReading, Named } from '../get-source';

/** 900001: no such spot symbol. 400302: no service to this address. */
const CODES: ReadonlyMap<unknown, FailureKind> = new Map([
  ['429000', 'rate-limited'],
  ['400302', 'region-blocked'],
  ['900001', 'not-listed'],
]);

/** Opens an answer: every code but 200000 is an error, whatever the HTTP status. */
export function opened(body: unknown, read: (data: unknown) => FactReading): FactReading {
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const { code, msg, data } = body;
  if (textOf(code) === '200000') return read(data);
  return CODES.get(textOf(code)) ?? kindOfWords(textOf(msg));
}

/** As {@link opened}, for the contract's row, which is the data itself or stands in a list of all. */
export function openedRow(body: unknown, { symbol }: Named, read: (row: Row) => FactReading): FactReading {
  return opened(body, (data) => {
    const rows = isRow(data) ? [data] : rowsOf(data);
    if (rows === null) return data === null ? 'not-listed' : 'unexpected-answer';
    const row = rows.find((candidate) => candidate['symbol'] === symbol);
    return row === undefined ? 'not-listed' : read(row);
  });
}
