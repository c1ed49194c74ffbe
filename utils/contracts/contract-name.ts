import type { Contract } from './contract';

/** Under which name things are kept of a contract: its market on that exchange, whatever the page's address looks like. */
export function contractName({ exchange, market, symbol, rawBase, quote }: Contract): string {
  return `${exchange}/${market}/${symbol ?? `${rawBase}-${quote}`}`;
}
