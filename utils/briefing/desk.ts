import type { Contract } from '@/utils/contracts/contract';
import type { Asset } from '@/utils/tokenmetrics/asset';
import type { Failure, Result } from '@/utils/vocabulary/failure';
import type { Briefing, ElsewhereRow, GradeHistory, TokenBriefing, TokenRow } from './briefing';
import type { Depth } from './fact-desk';

/** How a briefing is asked for. */
export interface Look {
  readonly wait: boolean;
  /** A pill needs a brief one; a card and a popup the whole. */
  readonly depth: Depth;
  /** The leverage that the page's own control plainly shows; null where it shows none. */
  readonly shownLeverage: number | null;
}

/** Where briefings are put together. Everything that pills, cards and rooms ask for ends here. */
export interface Desk {
  /** The contract that an address is about; null for every other page. Makes no request. */
  readContract(href: string): Promise<Contract | null>;
  /**
   * What is known of a contract. Answers at once from the cache and sends for what is missing or stale; with
   * `wait` it answers when what was sent for has come or failed. Never rejects.
   */
  brief(contract: Contract, how: Look): Promise<Briefing>;
  /** The same for a token found by search; null where it was never listed to us. */
  briefToken(tokenId: number, wait: boolean): Promise<TokenBriefing | null>;
  /** A token's grade history: asked of the service only by hand. */
  history(tokenId: number): Promise<Result<GradeHistory>>;
  /** The tokens that share a contract's ticker. */
  candidates(contract: Contract): Promise<Result<readonly Asset[]>>;
  /** Keeps the user's word on which token it is (null: none of these). False where it was no candidate. */
  choose(contract: Contract, tokenId: number | null): Promise<boolean>;
  /** The token of a contract as far as it is known without asking. */
  tokenOf(contract: Contract): Promise<number | null>;
  /** CoinGecko's slug of a contract's token, where it is surely known. Makes no request. */
  slugOf(contract: Contract): Promise<string | null>;
  /** The same token's perpetual on the other exchanges, fetched now. */
  elsewhere(contract: Contract): Promise<Result<readonly ElsewhereRow[]>>;
  search(text: string, remote: boolean): Promise<Result<readonly TokenRow[]>>;
  rowsFor(tokenIds: readonly number[]): Promise<readonly TokenRow[]>;
  /** Proves the key with one credit; null for well. */
  testKey(): Promise<Failure | null>;
  /** The daily round: refreshes what the user follows, within the month's pace. */
  round(): Promise<void>;
}
