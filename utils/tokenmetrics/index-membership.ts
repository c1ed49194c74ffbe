import type { Sourced } from '@/utils/vocabulary/sourced';

/** A Token Metrics index. Changes are in per cent. */
export interface IndexSummary {
  readonly id: number;
  readonly name: string;
  readonly ticker: string | null;
  readonly holdingsCount: number | null;
  /** 0 to 100. */
  readonly grade: number | null;
  readonly change24hPct: number | null;
  readonly change7dPct: number | null;
  readonly change1mPct: number | null;
  readonly changeAllTimePct: number | null;
}

/** A token's place in one index. */
export interface Membership {
  readonly index: Sourced<IndexSummary>;
  /** Share of the index, 0 to 1; null where the index's weights do not add up to one in either unit. */
  readonly weight: Sourced<number> | null;
  /** 1 is the heaviest holding; null where a weight is missing, so that no order is known. */
  readonly rank: number | null;
  readonly holdingsCount: number;
}

/** Which indices hold a token, as far as holdings are known. */
export interface IndexMembership {
  readonly memberships: readonly Membership[];
  /** Indices whose holdings have been read, and how many there are: 12 of 20 is not the whole answer. */
  readonly indicesRead: number;
  readonly indicesTotal: number;
}
