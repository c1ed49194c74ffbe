import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { at, isRow, numberIn, type Row, rowsOf, textFailure } from '../fact-rows';
import { isSpot } from '../perp-context';

export const API = 'https://www.okx.com/api/v5';

/** Every host that the requests below name. */
export const okxFactHosts: readonly string[] = ['www.okx.com'];

export type InstType = 'SPOT' | 'MARGIN' | 'SWAP' | 'FUTURES' | 'OPTION';

/** X-Perps (`BTC-USD_UM_XPERP-310404`) pay funding, yet OKX keeps them among the futures. */
export function instTypeOf({ market, symbol }: Contract): InstType | null {
  if (market === 'option') return 'OPTION';
  if (symbol === null) return null;
  if (market === 'spot') return 'SPOT';
  if (market === 'margin') return 'MARGIN';
  return symbol.endsWith('-SWAP') ? 'SWAP' : 'FUTURES';
}

/** Whether it is a contract of this kind that can be asked for by name. */
export function isOf(...types: readonly InstType[]): (contract: Contract) => boolean {
  return (contract) => {
    const type = instTypeOf(contract);
    return type !== null && types.includes(type);
  };
}

export const isFuture = isOf('SWAP', 'FUTURES');

export function isPerp(contract: Contract): boolean {
  return isFuture(contract) && contract.market === 'perp';
}

/** `BTC-USDT` of `BTC-USDT-SWAP`; of an option chain its underlying. */
export function familyOf({ symbol, rawBase, quote }: Contract): string {
  return symbol === null ? `${rawBase}-${quote}` : symbol.split('-').slice(0, 2).join('-');
}

/** The contract, or on a spot page the coin's perpetual in USDT. OKX lists no perpetual under a multiple of its coin. */
export function perpSymbol(contract: Contract): string {
  return isSpot(contract) ? `${contract.rawBase}-USDT-SWAP` : (contract.symbol ?? '');
}

/** What stands under `data`, or what the answer means instead. OKX sends most errors with HTTP 200. */
export function dataIn(body: unknown): readonly unknown[] | FailureKind {
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const code = numberIn(body['code']);
  if (code !== 0) return FAILURES.get(code ?? 0) ?? 'unexpected-answer';
  const data = at(body, 'data');
  return Array.isArray(data) ? data : 'unexpected-answer';
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [429, 'rate-limited'],
  [50_001, 'service-down'],
  [50_004, 'service-down'],
  [50_011, 'rate-limited'],
  [50_013, 'service-down'],
  [50_026, 'service-down'],
  [50_061, 'rate-limited'],
  [51_001, 'not-listed'],
  [51_155, 'region-blocked'],
]);

export function rowsIn(body: unknown): readonly Row[] | FailureKind {
  const data = dataIn(body);
  return typeof data === 'string' ? data : (rowsOf(data) ?? []);
}

/** The row whose `instId` is the symbol's. */
export function rowIn(body: unknown, symbol: string | null): Row | FailureKind {
  const rows = rowsIn(body);
  if (typeof rows === 'string') return rows;
  return rows.find((row) => symbol !== null && row['instId'] === symbol) ?? 'not-listed';
}
