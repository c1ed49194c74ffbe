import type { Contract } from '@/utils/contracts/contract';
import type { Facts, PartialFacts } from '@/utils/contracts/facts';
import type { Source } from '@/utils/vocabulary/sourced';
import type { SavedPlan } from './plan';

/** Where one fact comes from and how old it is. */
export interface FactOrigin {
  readonly source: Source;
  /** Epoch ms for which the source says the fact holds; null where it states none. */
  readonly asOfMs: number | null;
  readonly fetchedAtMs: number;
  /**
   * No answer of the exchange told it: its standard fee for everybody, a dated table that Plimsoll carries, or an
   * assumption of our own.
   */
  readonly assumed?: 'default-fee' | 'snapshot' | 'generic';
}

/** What no exchange's public answers tell; a key is there only where somebody supplied it. */
export interface Beyond {
  /** Annualised volatility of the underlying, in place of what candles tell. */
  readonly sigmaAnnual?: number;
  /** Open interest of all exchanges together. */
  readonly aggregateOiUsd?: number;
  readonly spotVolUsd24h?: number;
  readonly fullyDilutedUsd?: number;
  /** CoinGecko's score of the exchange, 0 to 10; null where it was asked for and has none. */
  readonly trustScore?: number | null;
  /** Whether the exchange is licensed in the region chosen. */
  readonly licence?: 'licensed' | 'none' | 'unknown';
  /** Share of the user's equity kept on this exchange, 0 to 1. */
  readonly venueShare?: number;
  /** Price of the stablecoin that margin is paid in, in US dollars. */
  readonly collateralUsd?: number;
  /** Orders opened on this page today. */
  readonly ordersToday?: number;
  /** What the user trades in a month. */
  readonly monthlyNotionalUsd?: number;
  /** Share of what the user holds that is this token, indices looked through, 0 to 1. */
  readonly holdingShare?: number;
  /** How far the token is from the weight the user set for it, in percentage points. */
  readonly driftPoints?: number;
  /** What the user wrote down for this token, and the name that it is kept by. */
  readonly plan?: SavedPlan & { readonly name: string };
  /** The user tracks what they hold, and wants it on pages. */
  readonly tracked?: boolean;
  /** What the user holds of it, in US dollars; told only where that is more than their note wants. */
  readonly heldUsd?: number;
  /** Price of one token in US dollars, where the contract's own price is none. */
  readonly tokenUsd?: number;
}

/** Everything known of a contract at one moment. */
export interface FactSheet {
  readonly contract: Contract;
  readonly facts: PartialFacts;
  readonly origin: { readonly [K in keyof Facts]?: FactOrigin };
  /** Null where unknown. */
  readonly marketCapUsd: number | null;
  /** Where the market cap and what `beyond` tells of the coin come from; absent where Token Metrics told the cap. */
  readonly coinOrigin?: FactOrigin;
  /** Whether Token Metrics rates the token; null where unknown. */
  readonly rated: boolean | null;
  readonly nowMs: number;
  readonly beyond?: Beyond;
}
