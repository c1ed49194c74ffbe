import type { Sourced } from '@/utils/vocabulary/sourced';

/**
 * Our five words for Token Metrics' own five-step label. The label itself is an instruction to trade
 * ("Strong Buy"), which Plimsoll does not pass on.
 */
export type Band = 'very-strong' | 'strong' | 'neutral' | 'weak' | 'very-weak';

/** Token Metrics' words for the quality of a token's fundamentals, best first. */
export type FundamentalClass = 'store-of-value' | 'blue-chip' | 'emerging' | 'speculative' | 'high-risk';

export type Momentum = 'surging' | 'gaining' | 'steady' | 'losing' | 'crashing' | 'none';

/** A token's Token Metrics rating. Each part is null where Token Metrics gave none; grades are 0 to 100. */
export interface Rating {
  readonly tmGrade: Sourced<number> | null;
  readonly band: Band | null;
  /** Change of the TM grade over 24 h in per cent of its value. */
  readonly tmGradeChange24hPct: Sourced<number> | null;
  readonly momentum: Sourced<Momentum> | null;
  readonly fundamentalGrade: Sourced<number> | null;
  readonly fundamentalClass: FundamentalClass | null;
  readonly technologyGrade: Sourced<number> | null;
  /** The last signal that was not zero: 1 up, -1 down. */
  readonly trend: Sourced<1 | -1> | null;
  /** Only where an older plan still serves v2. */
  readonly traderGrade: Sourced<number> | null;
  readonly investorGrade: Sourced<number> | null;
}

/** One day of a grade's history. */
export interface GradePoint {
  /** `YYYY-MM-DD` (UTC). */
  readonly date: string;
  /** 0 to 100. */
  readonly tmGrade: number;
}
