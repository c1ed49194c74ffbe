import type { Sourced } from '@/utils/vocabulary/sourced';
import type { Asset } from './asset';
import { MOST_ROWS, USUAL_ROWS } from './endpoints';
import type { HoldingRow } from './rows';

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
  /** In dollars. */
  readonly priceUsd: number | null;
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

/** Rows of one answer with when it was received (epoch ms). */
export interface FetchedRows<T> {
  readonly rows: readonly T[];
  readonly fetchedAtMs: number;
}

/**
 * Which indices hold a token, the heaviest share first. A token is found by its id, or by its CoinGecko slug where
 * a holding has no id.
 * @param indices the list of indices there are.
 * @param holdings per index id; indices that are missing here have not been read, which is said in the answer.
 */
export function membershipOf(
  asset: Pick<Asset, 'tokenId' | 'slug'>,
  indices: FetchedRows<IndexSummary>,
  holdings: ReadonlyMap<number, FetchedRows<HoldingRow>>,
): IndexMembership {
  const summaries = [...new Map(indices.rows.map((row) => [row.id, row])).values()];
  const memberships = summaries.flatMap((summary): Membership[] => {
    const held = holdings.get(summary.id);
    const holding = held?.rows.find((row) => isHolding(row, asset));
    if (!held || !holding) return [];
    const { asOfMs, weight } = holding;
    const { fetchedAtMs } = held;
    return [
      {
        index: {
          value: summary,
          source: 'token-metrics',
          asOfMs: null,
          fetchedAtMs: indices.fetchedAtMs,
        },
        weight: weight === null ? null : { value: weight, source: 'token-metrics', asOfMs, fetchedAtMs },
        rank: rankOf(holding, held.rows),
        holdingsCount: isCutOff(held.rows, summary)
          ? (summary.holdingsCount ?? held.rows.length)
          : held.rows.length,
      },
    ];
  });
  return {
    memberships: memberships.sort(
      (a, b) => (b.weight?.value ?? -1) - (a.weight?.value ?? -1) || a.index.value.id - b.index.value.id,
    ),
    indicesRead: summaries.filter((summary) => {
      const rows = holdings.get(summary.id)?.rows;
      if (rows === undefined) return false;
      return !isCutOff(rows, summary) || rows.some((row) => isHolding(row, asset));
    }).length,
    indicesTotal: summaries.length,
  };
}

/**
 * Holdings are documented without pages, yet an answer of exactly one page that is shorter than the index says of
 * itself has lost its smallest holdings: a token that is missing from it may still be held.
 */
function isCutOff(rows: readonly HoldingRow[], summary: IndexSummary): boolean {
  const isPage = rows.length === USUAL_ROWS || rows.length === MOST_ROWS;
  return isPage && summary.holdingsCount !== null && rows.length < summary.holdingsCount;
}

function isHolding(row: HoldingRow, asset: Pick<Asset, 'tokenId' | 'slug'>): boolean {
  return row.tokenId === null ? row.slug !== null && row.slug === asset.slug : row.tokenId === asset.tokenId;
}

/** Order needs no unit, so the weights as they came will do; holdings of equal weight share a rank. */
function rankOf(holding: HoldingRow, all: readonly HoldingRow[]): number | null {
  let heavier = 0;
  for (const { rawWeight } of all) {
    if (rawWeight === null || holding.rawWeight === null) return null;
    if (rawWeight > holding.rawWeight) heavier += 1;
  }
  return heavier + 1;
}
