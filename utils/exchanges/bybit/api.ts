import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { at, isRow, numberIn, type Row, rowsOf, textFailure, textIn } from '../fact-rows';
import { isSpot, perpNames } from '../perp-context';

export const API = 'https://api.bybit.com/v5/market';

/** Every host that the requests below name. */
export const bybitFactHosts: readonly string[] = ['api.bybit.com'];

export type Category = 'spot' | 'linear' | 'inverse' | 'option';

/** The part of Bybit that trades the contract; null where it has no symbol to ask for. */
export function categoryOf(contract: Contract): Category | null {
  if (contract.market === 'option') return 'option';
  if (contract.symbol === null) return null;
  if (isSpot(contract)) return 'spot';
  if (contract.style === 'linear') return 'linear';
  return contract.style === 'inverse' ? 'inverse' : null;
}

export function isFuture(contract: Contract): boolean {
  const category = categoryOf(contract);
  return category === 'linear' || category === 'inverse';
}

/** `category=…&symbol=…` of a contract, or on a spot page of the coin's perpetual in USDT. */
export function perpQuery(contract: Contract): string {
  if (isSpot(contract)) return `category=linear&symbol=${contract.rawBase}USDT`;
  return query(contract);
}

export function query(contract: Contract): string {
  return `category=${categoryOf(contract) ?? ''}&symbol=${contract.symbol ?? ''}`;
}

/** The part of Bybit that {@link perpQuery} asks. */
export function perpCategory(contract: Contract): Category | null {
  return isSpot(contract) ? 'linear' : categoryOf(contract);
}

/** The symbol that {@link perpQuery} asks for. */
export function perpSymbol(contract: Contract): string {
  return isSpot(contract) ? `${contract.rawBase}USDT` : (contract.symbol ?? '');
}

/** Under which symbols the contract, or on a spot page the coin's perpetual, may stand. */
export function symbolsOf(contract: Contract): readonly string[] {
  if (!isSpot(contract)) return contract.symbol === null ? [] : [contract.symbol];
  const names = perpNames(contract.rawBase, (base) => `${base}USDT`);
  return [...names, `${contract.rawBase}1000USDT`];
}

/**
 * The rows under `result.list`, or what the answer means instead. An answer of another part of Bybit is not taken:
 * spot and linear markets share symbols.
 */
export function rowsIn(body: unknown, category: Category | null): readonly Row[] | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const told = textIn(at(body, 'result', 'category'));
  if (told !== null && told !== category) return 'not-listed';
  return rowsOf(at(body, 'result', 'list')) ?? 'unexpected-answer';
}

/** Bybit sends its errors with HTTP 200 and a code other than 0. */
export function failureIn(body: unknown): FailureKind | null {
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const code = numberIn(body['retCode']);
  if (code === 0) return null;
  if (code === null) return 'unexpected-answer';
  // Wrong parameters of every kind share one code; only the words tell an unknown symbol.
  if (code === 10_001) {
    return /symbol/i.test(textIn(body['retMsg']) ?? '') ? 'not-listed' : 'unexpected-answer';
  }
  return FAILURES.get(code) ?? 'unexpected-answer';
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [10_000, 'service-down'],
  [10_006, 'rate-limited'],
  [10_016, 'service-down'],
  [10_018, 'rate-limited'],
  [10_024, 'region-blocked'],
]);

export function rowOf(rows: readonly Row[], symbols: readonly string[]): Row | null {
  for (const symbol of symbols) {
    const found = rows.find((row) => row['symbol'] === symbol);
    if (found !== undefined) return found;
  }
  return null;
}
