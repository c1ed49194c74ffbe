import type { Contract, ContractStatus, ExchangeId } from '@/utils/contracts/contract';
import type { Instruments } from '@/utils/contracts/instrument';
import { parseUrl, readPageUrl } from '@/utils/contracts/page-url';
import type { Exchange } from './exchange';
import { exchangeOfHost, ownerOfHost } from './index';

export interface PageReading {
  /** Whose page it is, trading page or not; null for everybody else's, look-alikes among them. */
  readonly exchange: ExchangeId | null;
  /** The contract it is about; null for every page that is not about one. */
  readonly contract: Contract | null;
}

/**
 * Reads an address. `instrumentsOf` gives what is known of an exchange's own list, `noInstruments` before that; it
 * tells symbols apart and dates the quarters that a page only names. Never throws.
 */
export function readPage(href: string, instrumentsOf: (id: ExchangeId) => Instruments): PageReading {
  const page = readPageUrl(href);
  const exchange = page === null ? null : exchangeOfHost(page.host);
  if (page === null || exchange === null) return { exchange: ownerOf(href), contract: null };
  const contract = exchange.readPage(page, instrumentsOf(exchange.id));
  if (contract === null) return { exchange: exchange.id, contract: null };
  const status = statusOf(exchange, page.host, contract);
  return { exchange: exchange.id, contract: { ...contract, status } };
}

/** Without https nobody vouches for the host, so nobody is named. */
function ownerOf(href: string): ExchangeId | null {
  const url = parseUrl(href);
  if (url === null || url.protocol !== 'https:') return null;
  return ownerOfHost(url.hostname)?.id ?? null;
}

function statusOf({ hosts, closedOn }: Exchange, host: string, contract: Contract): ContractStatus {
  if (hosts.test.includes(host)) return 'test';
  return closedOn === null ? contract.status : 'closed';
}
