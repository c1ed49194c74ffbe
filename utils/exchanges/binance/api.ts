import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { isRow, numberIn, type Row, textFailure, textIn } from '../fact-rows';
import type { FactContext } from '../fact-source';
import { isSpot, perpNames } from '../perp-context';

/** Margined in the quote asset. */
export const FAPI = 'https://fapi.binance.com';
/** Margined in the coin. */
export const DAPI = 'https://dapi.binance.com';
export const EAPI = 'https://eapi.binance.com';
export const SPOT = 'https://api.binance.com';

/** Every host that the requests below name. */
export const binanceFactHosts: readonly string[] = [
  'fapi.binance.com',
  'dapi.binance.com',
  'eapi.binance.com',
  'api.binance.com',
  'www.binance.com',
];

export function isUsdM({ market, style, symbol }: Contract): boolean {
  return (market === 'perp' || market === 'future') && style === 'linear' && symbol !== null;
}

export function isCoinM({ market, style, symbol }: Contract): boolean {
  return (market === 'perp' || market === 'future') && style === 'inverse' && symbol !== null;
}

export function isOption({ market }: Contract): boolean {
  return market === 'option';
}

/** Under which symbols the contract, or on a spot page the coin's perpetual, may stand in USD-M answers. */
export function symbolsOf(contract: Contract): readonly string[] {
  if (isSpot(contract)) return perpNames(contract.rawBase, (base) => `${base}USDT`);
  return contract.symbol === null ? [] : [contract.symbol];
}

/** The rows of an answer, which is a list where no symbol was asked for and one object where one was. */
export function rowsIn(body: unknown): readonly Row[] {
  if (Array.isArray(body)) return body.filter(isRow);
  return isRow(body) ? [body] : [];
}

/** The row of the first symbol that has one. */
export function rowOf(body: unknown, symbols: readonly string[]): Row | null {
  const rows = rowsIn(body);
  for (const symbol of symbols) {
    const found = rows.find((row) => row['symbol'] === symbol);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * What an error body means; null for an answer. Errors are `{code, msg}` with a code below zero; the refusal of a
 * country comes with code 0.
 */
export function failureIn(body: unknown): FailureKind | null {
  if (Array.isArray(body)) return null;
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const message = textIn(body['msg']) ?? '';
  if (/restricted location/i.test(message)) return 'region-blocked';
  const code = numberIn(body['code']);
  if (code === null || (code === 0 && message === '')) return null;
  return FAILURES.get(code) ?? 'unexpected-answer';
}

const FAILURES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [-1000, 'service-down'],
  [-1001, 'service-down'],
  [-1003, 'rate-limited'],
  [-1007, 'service-down'],
  [-1008, 'service-down'],
  [-1015, 'rate-limited'],
  [-1016, 'service-down'],
  [-1121, 'not-listed'],
  [-4108, 'not-listed'],
  [-4141, 'not-listed'],
]);

/**
 * Dollars of one coin-margined contract: 100 for bitcoin, 10 for every other coin, by Binance's contract
 * specification. What the instrument list says outranks it.
 */
export function coinMSize({ base }: Contract, { contractSize }: FactContext): number {
  return contractSize ?? (base === 'BTC' ? 100 : 10);
}
