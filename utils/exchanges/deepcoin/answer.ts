import { kindOfWords } from '../error-words';
import { isRow, type Row, rowsOf, textFailure, textOf } from '../fact-rows';
import type { FactReading, Named } from '../get-source';

/** Opens an answer: every code but 0 is an error inside HTTP 200, told in words. */
export function opened(body: unknown, read: (data: unknown) => FactReading): FactReading {
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const { code, msg, data } = body;
  return textOf(code) === '0' ? read(data) : kindOfWords(textOf(msg));
}

/** As {@link opened}, for the contract's row of a list. */
export function openedRow(body: unknown, { symbol }: Named, read: (row: Row) => FactReading): FactReading {
  return opened(body, (data) => {
    const rows = rowsOf(data);
    if (rows === null) return data === null ? 'not-listed' : 'unexpected-answer';
    const row = rows.find((candidate) => candidate['instId'] === symbol);
    return row === undefined ? 'not-listed' : read(row);
  });
}
