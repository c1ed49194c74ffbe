import * as z from 'zod/mini';
import type { Contract, ContractStatus } from '@/utils/contracts/contract';
import { noInstruments } from '@/utils/contracts/instruments';
import { readPage } from '@/utils/exchanges/read-page';

const question = z.object({ url: z.string() });

/** The question's own words for a status; a live page has none to tell. */
const STATUS_WORDS: Readonly<Record<ContractStatus, string | null>> = {
  live: null,
  test: 'testnet',
  closed: 'closed',
  retired: 'retired',
  unverified: 'unverified',
};

const NO_CONTRACT = {
  market: null,
  base: null,
  rawBase: null,
  quote: null,
  settle: null,
  symbol: null,
  style: null,
  multiplier: null,
  expiry: null,
  strike: null,
  optionType: null,
  leveraged: null,
  alias: null,
  assetClass: null,
  status: null,
};

/** What Plimsoll reads from a page's address alone, before any instrument list is known. Throws on a question without one. */
export function page(asked: unknown): unknown {
  const { url } = question.parse(asked);
  const { exchange, contract } = readPage(url, () => noInstruments);
  return { exchange, ...(contract === null ? NO_CONTRACT : told(contract)) };
}

function told(contract: Contract) {
  return {
    ...contract,
    assetClass: contract.assetClass === 'token' ? null : contract.assetClass,
    status: STATUS_WORDS[contract.status],
  };
}
