import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { isRow, type Row, rowsOf, textFailure, textOf } from '../fact-rows';
import type { FactReading, Named } from '../get-source';

/** 1032: too many visits. 1013, 1014: no such coin or contract. */
const CODES: ReadonlyMap<string, FailureKind> = new Map([
  ['1032', 'rate-limited'],
  ['1013', 'not-listed'],
  ['1014', 'not-listed'],
]);

/**
 * Opens an answer of either API. The older one says `status: ok`, the newer `code: 200`; errors of both come with
 * HTTP 200, the older API's under `err-code` or `err_code`.
 */
export function opened(body: unknown, read: (answer: Row) => FactReading): FactReading {
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const { status, code } = body;
  if (status === 'ok' || (status === undefined && textOf(code) === '200')) return read(body);
  const named = textOf(body['err-code'] ?? body['err_code'] ?? code);
  const words = textOf(body['err-msg'] ?? body['err_msg'] ?? body['message']);
  return CODES.get(named) ?? kindOfWords(`${words} ${named}`);
}

/** As {@link opened}, for the contract's row under `data`, alone or in a list. */
export function openedRow(body: unknown, { symbol }: Named, read: (row: Row) => FactReading): FactReading {
  return opened(body, ({ data }) => {
    const rows = isRow(data) ? [data] : rowsOf(data);
    if (rows === null) return data === null ? 'not-listed' : 'unexpected-answer';
    const row = rows.find((candidate) => candidate['contract_code'] === symbol);
    return row === undefined ? 'not-listed' : read(row);
  });
}
