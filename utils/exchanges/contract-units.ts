import type { Contract } from '@/utils/contracts/contract';
import { over, times, type Untold } from './fact-rows';
import type { FactContext } from './fact-source';

/** Quotes worth a dollar, near enough that a turnover in them is a turnover in dollars. */
const DOLLARS: ReadonlySet<string> = new Set(
  'USD USDT USDC FDUSD TUSD USDD USDE USD1 USDG DAI PYUSD RLUSD BUSD GUSD USDP'.split(' '),
);

/** A figure in the contract's quote as one in dollars; null where the quote is no dollar. */
export function inUsd({ quote }: Contract, figure: number | null): number | null {
  return DOLLARS.has(quote) ? figure : null;
}

/** What turns a count of contracts into an amount. */
export interface ContractUnits {
  /** Base units of one contract (linear), or quote units of one contract (inverse). */
  readonly size: number | null;
  readonly inverse: boolean;
  readonly price: number | null;
}

/** The units of a contract as far as the context tells them. A quanto contract counts in neither asset. */
export function unitsOf(contract: Contract, context: FactContext, price: number | null): ContractUnits {
  return {
    size: contract.style === 'quanto' ? null : (context.contractSize ?? null),
    inverse: contract.style === 'inverse',
    price,
  };
}

export function baseOf(contracts: number | null, { size, inverse, price }: ContractUnits): number | null {
  const amount = times(contracts, size);
  return inverse ? over(amount, price) : amount;
}

export function quoteOf(contracts: number | null, { size, inverse, price }: ContractUnits): number | null {
  const amount = times(contracts, size);
  return inverse ? amount : times(amount, price);
}

/** Open interest that is told in contracts. */
export function openInterest(contract: Contract, contracts: number | null, units: ContractUnits): Untold {
  return {
    oiContracts: contracts,
    oiBase: baseOf(contracts, units),
    oiUsd: inUsd(contract, quoteOf(contracts, units)),
  };
}
