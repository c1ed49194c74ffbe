import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { at, isRow, numberIn, type Row, rowsOf, textFailure, textIn } from '../fact-rows';
import type { FactReading } from '../get-source';

export const CONTRACT_API = 'https://api.mexc.com/api/v1/contract';
export const SPOT_API = 'https://api.mexc.com/api/v3';

export function isPerp({ market }: Contract): boolean {
  return market === 'perp';
}

/** The USDT perpetual that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}_USDT`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}

/** What lies under `data` of a good answer. */
export function dataAnswer(body: unknown, read: (data: unknown) => FactReading): FactReading {
  const good = isRow(body) && body['success'] === true && numberIn(body['code']) === 0;
  return good ? read(body['data']) : failureOf(body);
}

/** The contract's row, alone or among all. */
export function rowAnswer(body: unknown, symbol: string, read: (row: Row) => FactReading): FactReading {
  return dataAnswer(body, (data) => {
    const rows = isRow(data) ? [data] : rowsOf(data);
    if (rows === null) return 'unexpected-answer';
    const row = rows.find((one) => one['symbol'] === symbol);
    return row === undefined ? 'not-listed' : read(row);
  });
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [500, 'service-down'],
  [501, 'service-down'],
  [510, 'rate-limited'],
  [1001, 'not-listed'],
]);

function failureOf(body: unknown): FailureKind {
  const code = numberIn(at(body, 'code'));
  if (code === null) return textFailure(body) ?? 'unexpected-answer';
  return FAILURES.get(code) ?? kindOfWords(textIn(at(body, 'message')) ?? '');
}
