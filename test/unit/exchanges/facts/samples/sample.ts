import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import { noInstruments } from '@/utils/contracts/instruments';
import type { FactContext } from '@/utils/exchanges/fact-source';
import { readPage } from '@/utils/exchanges/read-page';

/** An answer made up in the documented shape, and what it must come to. */
export interface Sample {
  /** Id of the source that reads it. */
  readonly source: string;
  /** Address of the page of the contract it is read for. */
  readonly page: string;
  /** Replaces the symbol where the page names none, as a page of an option chain. */
  readonly symbol?: string;
  /** Replaces what no page is known to tell, as the swaps of Deepcoin. */
  readonly contract?: Partial<Contract>;
  readonly context?: FactContext;
  readonly body: unknown;
  readonly facts: PartialFacts;
}

export function contractOf({ page, symbol, contract: replaced = {} }: Sample): Contract {
  const { contract } = readPage(`https://${page}`, () => noInstruments);
  if (contract === null) throw new Error(`no contract on ${page}`);
  return { ...contract, ...(symbol === undefined ? {} : { symbol }), ...replaced };
}
