import type { Departure, Postponement } from '@/utils/local/basket-state';
import type { Excluded } from '@/utils/local/screens';
import type { DatedClose } from '@/utils/portfolio/daily-closes';
import type { HoldingsChange } from '@/utils/tokenmetrics/holdings-log';
import type { Failure } from '@/utils/vocabulary/failure';
import type { Source } from '@/utils/vocabulary/sourced';

/** Who computes an index. The two are never mixed in one list. */
export type IndexSource = Extract<Source, 'token-metrics' | 'local'>;

/** Names an index among all: `token-metrics/12`, `local/LOCAL-10`. */
export type IndexKey = `token-metrics/${number}` | `local/${string}`;

/** An index as a list shows it. Changes are in per cent; null is unknown. */
export interface IndexRow {
  readonly key: IndexKey;
  readonly name: string;
  readonly ticker: string | null;
  readonly management: 'active' | 'passive' | null;
  /** Token Metrics' grade of the index, 0 to 100. A local basket has none. */
  readonly grade: number | null;
  readonly holdingsCount: number | null;
  readonly change24hPct: number | null;
  readonly change7dPct: number | null;
  readonly change1mPct: number | null;
  readonly changeAllTimePct: number | null;
  readonly followed: boolean;
}

/** All indices of one source. */
export interface IndexTable {
  readonly source: IndexSource;
  readonly rows: readonly IndexRow[];
  /** When the rows were received or computed, epoch ms; null where there are none. */
  readonly fetchedAtMs: number | null;
  readonly failure: Failure | null;
  readonly pending: boolean;
  readonly stale: boolean;
  /** How many of the indices have holdings that were read; null for baskets, which are all known. */
  readonly holdingsRead: number | null;
}

/** Where the reader stands in the room: with a key Token Metrics' indices, else the baskets of this device; both where wished. */
export interface IndexRoomView {
  readonly tables: readonly IndexTable[];
}

/** One holding of an index. */
export interface IndexHolding {
  readonly name: string;
  readonly ticker: string;
  /** Share of the index, 0 to 1. */
  readonly weight: number | null;
  /** Change of the weight since the last review that is known, as a share. Null before the second review seen. */
  readonly weightChange: number | null;
  readonly priceUsd: number | null;
  /** Token Metrics' TM grade where one is kept; null beside a local basket's holding. */
  readonly tmGrade: number | null;
}

/** A review of an index: what entered and left, and why where that is known. */
export interface IndexReview extends Omit<HoldingsChange, 'entered' | 'left' | 'turnover'> {
  /** `½ Σ |after − before|`, a fraction; null at a basket's start, when all is new. */
  readonly turnover: number | null;
  readonly entered: readonly { readonly ticker: string; readonly weight: number }[];
  readonly left: readonly {
    readonly ticker: string;
    readonly weight: number;
    /** A local basket says why; Token Metrics does not. */
    readonly why: Departure | null;
  }[];
}

/** A series of levels that begins at 100 or elsewhere, oldest first. */
export interface IndexSeries {
  /** What happened. Empty for a basket that has not begun. */
  readonly closes: readonly DatedClose[];
  /**
   * Of a basket, the days before it began: what today's members would have done, in levels that end at 100. It is
   * no record, counts in no figure and is never joined with `closes`; empty where there is none.
   */
  readonly hypothetical: readonly DatedClose[];
  readonly source: Source;
  /** Null for a basket that has not begun. */
  readonly fetchedAtMs: number | null;
}

/** Everything about one index. */
export interface IndexDetail {
  readonly row: IndexRow;
  readonly source: IndexSource;
  readonly holdings: readonly IndexHolding[] | null;
  readonly holdingsAsOfMs: number | null;
  readonly holdingsFetchedAtMs: number | null;
  /** Null where no series is known or its unit is not certain. */
  readonly series: IndexSeries | null;
  /** Bitcoin's daily closes over the same days; null where not known. */
  readonly benchmark: IndexSeries | null;
  readonly reviews: readonly IndexReview[];
  /** What stands in the way of holdings, and of the series. */
  readonly holdingsFailure: Failure | null;
  readonly seriesFailure: Failure | null;
  readonly pending: boolean;
  /** How a local basket stands; null for Token Metrics' indices. */
  readonly basket: BasketStanding | null;
}

/** Whether a local basket has begun, and who was left out of all of them. */
export interface BasketStanding {
  /** Epoch ms; null before it began. */
  readonly startedMs: number | null;
  /** The close at which it begins; null where it has begun or is not ready. */
  readonly beginsMs: number | null;
  /** Why a review that is due waits; null where none does. */
  readonly postponed: Postponement | null;
  readonly excluded: readonly Excluded[];
}

/** What is kept of an index for laying it beside others. */
export interface ComparedIndex {
  readonly row: IndexRow;
  readonly source: IndexSource;
  /** By CoinGecko slug; null where holdings or a weight are unknown. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** Null where its days were never read. */
  readonly closes: readonly DatedClose[] | null;
}
