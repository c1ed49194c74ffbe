import type { Coin } from '@/utils/coingecko/coin';
import type { Candle } from '@/utils/contracts/facts';
import type { Result } from '@/utils/vocabulary/failure';
import type { Source, Sourced } from '@/utils/vocabulary/sourced';
import type { Part } from './briefing';

export type { Coin };

/** What a coin closed at, day by day. */
export interface DailyPrices {
  readonly slug: string;
  /** Closed days from midnight to midnight UTC, oldest first, prices of one coin in dollars. */
  readonly candles: readonly Candle[];
  /** The exchange they were traded on: `exchange:kraken`. */
  readonly source: Source;
  /** The market there, as its API spells it. */
  readonly symbol: string;
  /** spot, or perp where the coin has no spot market that could be found. */
  readonly market: 'spot' | 'perp';
  /** Exchanges on whose spot markets the coin was found. */
  readonly venues: number;
  readonly fetchedAtMs: number;
}

/**
 * Coins by CoinGecko slug, with or without any key: market caps and names by CoinGecko, daily prices from the deepest
 * public market among the exchanges that may be asked. Reading answers from what is kept.
 */
export interface CoinDesk {
  /**
   * The 250 largest coins as kept, largest first. Where they are a day old they are sent for in the background, and
   * whoever listens is told of the news.
   */
  universe(): Promise<Part<readonly Coin[]>>;
  /** Sends for the largest coins where they are a day old. Never rejects; true = news. */
  refreshUniverse(): Promise<boolean>;
  /** Kept coins by slug; missing ones absent. Makes no request. */
  coins(slugs: readonly string[]): Promise<ReadonlyMap<string, Sourced<Coin>>>;
  /** The coin that owns a ticker beyond doubt, by what is kept alone; null where there is any. Makes no request. */
  owner(ticker: string): Promise<Sourced<Coin> | null>;
  /**
   * Sends for coins not kept or older than a day, or than is told, in one request for all. Never rejects; true = news.
   */
  refreshCoins(slugs: readonly string[], olderThanMs?: number): Promise<boolean>;
  /** Kept coins that fit what was typed, best first. Makes no request. */
  find(text: string): Promise<readonly Coin[]>;
  /** Every coin that carries this ticker or name, as far as CoinGecko finds it: candidates to ask the user about. */
  search(text: string): Promise<Result<readonly Coin[]>>;
  /**
   * What a coin closed at, as kept. Null with its reason: `ambiguous` where its ticker is shared with a coin of
   * comparable size, `not-listed` where no market was found that agrees with its price. Makes no request.
   */
  prices(slug: string): Promise<Part<DailyPrices>>;
  /** Sends for the newest daily close of each. Never rejects; true = news. */
  refreshPrices(slugs: readonly string[]): Promise<boolean>;
}
