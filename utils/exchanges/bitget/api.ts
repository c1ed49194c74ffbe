import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { at, isRow, numberIn, type Row, rowsOf, textFailure, textIn } from '../fact-rows';
import type { FactReading, Named } from '../get-source';

export const MIX = 'https://api.bitget.com/api/v2/mix/market';
export const SPOT = 'https://api.bitget.com/api/v2/spot/market';

export function isDerivative({ market }: Contract): boolean {
  return market === 'perp' || market === 'future';
}

export function isPerp({ market }: Contract): boolean {
  return market === 'perp';
}

/** The USDT perpetual that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}USDT`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}

export function productParam({ style, settle }: Named): string {
  const product = style === 'inverse' ? 'coin' : settle === 'USDC' ? 'usdc' : 'usdt';
  return `productType=${product}-futures`;
}

export function contractParams(contract: Named): string {
  return `symbol=${encodeURIComponent(contract.symbol)}&${productParam(contract)}`;
}

/** What lies under `data` of a good answer; `code` is a string of five digits, all 0 when it is good. */
export function dataAnswer(body: unknown, read: (data: unknown) => FactReading): FactReading {
  return isRow(body) && numberIn(body['code']) === 0 ? read(body['data']) : failureOf(body);
}

export function rowsAnswer(body: unknown, read: (rows: readonly Row[]) => FactReading): FactReading {
  return dataAnswer(body, (data) => {
    const rows = isRow(data) ? [data] : rowsOf(data);
    return rows === null ? 'unexpected-answer' : read(rows);
  });
}

/** The contract's own row; the first version of the API wrote a product behind the symbol (`BTCUSDT_UMCBL`). */
export function rowAnswer(body: unknown, { symbol }: Named, read: (row: Row) => FactReading): FactReading {
  return rowsAnswer(body, (rows) => {
    const row = rows.find(
      (one) => (textIn(one['symbol']) ?? '').replace(/_(UMCBL|DMCBL|CMCBL|SPBL)$/, '') === symbol,
    );
    return row === undefined ? 'not-listed' : read(row);
  });
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [429, 'rate-limited'],
  [30001, 'rate-limited'],
  [40034, 'not-listed'],
  [40309, 'not-listed'],
  [40725, 'service-down'],
  [45001, 'service-down'],
]);

function failureOf(body: unknown): FailureKind {
  const code = numberIn(at(body, 'code'));
  if (code === null) return textFailure(body) ?? 'unexpected-answer';
  return FAILURES.get(code) ?? kindOfWords(textIn(at(body, 'msg')) ?? '');
}
