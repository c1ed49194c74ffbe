import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import type { PageUrl } from '@/utils/contracts/page-url';
import type { RequestDescription } from '@/utils/vocabulary/request';

/** A public, keyless request whose answer lists instruments, and how that answer is read. */
export interface InstrumentList {
  /** Stable name of this list in the cache, e.g. `usd-m`. */
  readonly id: string;
  readonly request: RequestDescription;
  /** Reads one answer. A row that cannot be read is dropped; null means that the answer itself was no list. */
  read(body: unknown): readonly Instrument[] | null;
  /** The request for the rest of a list that comes in parts; null where `body` was the last. Absent where all come at once. */
  readonly next?: (body: unknown) => RequestDescription | null;
}

/** Everything Plimsoll knows about one exchange. Pure: requests are described, answers are read, nothing is fetched. */
export interface Exchange {
  readonly id: ExchangeId;
  /** As the exchange calls itself. */
  readonly name: string;
  /** CoinGecko's id of the spot exchange, as Token Metrics' exchange lists use it. */
  readonly coingeckoId: string;
  /** Whether its hosts are allowed one by one by the person, instead of at install. */
  readonly optional: boolean;
  /** The day it closed (`YYYY-MM-DD`), or null while it is open. */
  readonly closedOn: string | null;
  /** Hosts of its trading pages, exactly as `location.hostname` spells them. */
  readonly hosts: {
    readonly live: readonly string[];
    /** Test and demo markets: recognised, and said to be so. */
    readonly test: readonly string[];
  };
  /**
   * The domains it owns. They only give a name to pages that are none of its trading pages (its log-in, its
   * announcements, a page on an odd port): nothing is read from or drawn on a host that `hosts` does not list.
   */
  readonly domains: readonly string[];
  /** Hosts of its public API that `lists` ask. */
  readonly apiHosts: readonly string[];
  readonly lists: readonly InstrumentList[];
  /** Some of its pages can be told only by its own list of instruments, which is then fetched before any is known. */
  readonly readsByList?: true;
  /**
   * The contract a page on one of `hosts` is about, or null for every page that is not about one. Test hosts and
   * a closed exchange are told apart afterwards, for all exchanges alike.
   */
  readPage(page: PageUrl, instruments: Instruments): Contract | null;
  /** The address of a contract's page in the form used today, or null where no form is known. */
  pageUrl(contract: Contract): string | null;
}
