import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { at, isRow, numberIn, type Row, rowsOf, textFailure, textIn } from '../fact-rows';
import type { FactReading, Named } from '../get-source';

export const BINGX_API = 'https://open-api.bingx.com/openApi';

export function isPerp({ market }: Contract): boolean {
  return market === 'perp';
}

/** The USDT perpetual that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}-USDT`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}

export function symbolParam({ symbol }: Named): string {
  return `symbol=${encodeURIComponent(symbol)}`;
}

/** What lies under `data` of a good answer, whose `code` is 0. */
export function dataAnswer(body: unknown, read: (data: unknown) => FactReading): FactReading {
  return isRow(body) && numberIn(body['code']) === 0 ? read(body['data']) : failureOf(body);
}

/** The contract's row, alone or in a list. */
export function rowAnswer(body: unknown, symbol: string, read: (row: Row) => FactReading): FactReading {
  return dataAnswer(body, (data) => {
    const rows = isRow(data) ? [data] : rowsOf(data);
    if (rows === null) return 'unexpected-answer';
    const row = rows.find((one) => one['symbol'] === symbol);
    return row === undefined ? 'not-listed' : read(row);
  });
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [100410, 'rate-limited'],
  [100500, 'service-down'],
  [100503, 'service-down'],
  [109415, 'not-listed'],
  [109425, 'not-listed'],
]);

function failureOf(body: unknown): FailureKind {
  const code = numberIn(at(body, 'code'));
  if (code === null) return textFailure(body) ?? 'unexpected-answer';
  return FAILURES.get(code) ?? kindOfWords(textIn(at(body, 'msg')) ?? '');
}
