import type { BasketId } from '@/utils/local/basket-rule';
import type { Postponement, Review } from '@/utils/local/basket-state';
import type { ScreenedUniverse } from '@/utils/local/screens';
import type { Failure } from '@/utils/vocabulary/failure';
import type { Coin } from './coin-desk';

/** A basket's level at the close of a day (`YYYY-MM-DD`, UTC). It began at 100. */
export interface BasketLevel {
  readonly date: string;
  readonly level: number;
}

/** A member of a local basket. */
export interface BasketHolding {
  readonly coin: Coin;
  /** Share of the basket at the last close, 0 to 1; before the start, as it would be set now. */
  readonly weight: number;
  /** How far it has drifted since the last review set it, as a difference of shares; null before the start. */
  readonly weightChange: number | null;
}

/** A rules-based basket computed on this device. It is no Token Metrics index and never mixed with one. */
export interface BasketView {
  readonly source: 'local';
  readonly id: BasketId;
  /** The close at which it began here, epoch ms; null before that. */
  readonly startedMs: number | null;
  /** The next close, at which one that is ready begins, epoch ms; null where it has begun or is not ready. */
  readonly beginsMs: number | null;
  /** Largest first; of one that has not begun, the members it would have now. */
  readonly holdings: readonly BasketHolding[];
  /** Since it began here, oldest first. Days of which too little was known are not in it. */
  readonly levels: readonly BasketLevel[];
  /**
   * What today's members would have done before, ending at 100. Hypothetical: they were chosen because they are large
   * today. Never joined with `levels`, never shown without that said.
   */
  readonly hypothetical: readonly BasketLevel[];
  /** Oldest first. */
  readonly reviews: readonly Review[];
  /** A review that is due and why it waits. */
  readonly postponed: { readonly date: string; readonly why: Postponement } | null;
  /** The last close that it knows, epoch ms; null where it knows none. */
  readonly asOfMs: number | null;
  /** What stands in the way of a newer close. */
  readonly failure: Failure | null;
  readonly pending: boolean;
}

/** The local baskets: kept durably, brought up to date once after each daily close. */
export interface BasketDesk {
  /** As kept. Makes no request. */
  all(): Promise<readonly BasketView[]>;
  /** What came of the coins that were last looked at, each with why it was left out; null before the first time. */
  screened(): Promise<ScreenedUniverse | null>;
  /**
   * Brings the baskets up to the last close: the prices of their members, and where a review is near the largest
   * coins, as few as the rules need. One flight for all who ask. Never rejects; true = news.
   */
  refresh(): Promise<boolean>;
}
