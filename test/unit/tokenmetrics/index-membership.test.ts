import { describe, expect, it } from 'vitest';
import { type IndexSummary, membershipOf } from '@/utils/tokenmetrics/index-membership';
import type { HoldingRow } from '@/utils/tokenmetrics/rows';

function index(id: number): IndexSummary {
  return {
    id,
    name: `Index ${id}`,
    ticker: null,
    holdingsCount: null,
    grade: null,
    change24hPct: null,
    change7dPct: null,
    change1mPct: null,
    changeAllTimePct: null,
    priceUsd: null,
  };
}

function holding(
  tokenId: number | null,
  slug: string,
  rawWeight: number | null,
  weight = rawWeight,
): HoldingRow {
  return {
    tokenId,
    slug,
    name: slug,
    ticker: null,
    asOfMs: 7,
    rawWeight,
    weight,
    priceUsd: null,
    traderGrade: null,
  };
}

const LIST = { rows: [index(1), index(2), index(3), index(2)], fetchedAtMs: 100 };
const SOLANA = { tokenId: 3988, slug: 'solana' };

describe('the indices that hold a token', () => {
  it('come with its weight and rank, the heaviest first', () => {
    const answer = membershipOf(
      SOLANA,
      LIST,
      new Map([
        [
          1,
          {
            rows: [holding(1, 'a', 0.6), holding(3988, 'solana', 0.1), holding(2, 'b', 0.3)],
            fetchedAtMs: 200,
          },
        ],
        [2, { rows: [holding(3988, 'solana', 0.5), holding(1, 'a', 0.5)], fetchedAtMs: 300 }],
      ]),
    );
    expect(answer.memberships.map(({ index: { value }, rank }) => [value.id, rank])).toEqual([
      [2, 1],
      [1, 3],
    ]);
    expect(answer.memberships[1]).toMatchObject({
      weight: { value: 0.1, asOfMs: 7, fetchedAtMs: 200 },
      index: { fetchedAtMs: 100 },
      holdingsCount: 3,
    });
  });

  it('are told as far as holdings have been read, each index counted once', () => {
    const answer = membershipOf(SOLANA, LIST, new Map([[1, { rows: [holding(1, 'a', 1)], fetchedAtMs: 1 }]]));
    expect(answer).toEqual({ memberships: [], indicesRead: 1, indicesTotal: 3 });
  });

  it('that were cut off after a page count as read only for the tokens they still name', () => {
    const list = { rows: [{ ...index(1), holdingsCount: 60 }], fetchedAtMs: 1 };
    const rows = Array.from({ length: 50 }, (_, place) => holding(place + 1, `coin-${place}`, 2, 0.02));
    const held = new Map([[1, { rows, fetchedAtMs: 1 }]]);
    expect(membershipOf(SOLANA, list, held)).toMatchObject({ memberships: [], indicesRead: 0 });
    expect(membershipOf({ tokenId: 7, slug: null }, list, held)).toMatchObject({
      memberships: [{ holdingsCount: 60 }],
      indicesRead: 1,
    });
    const whole = { rows: [{ ...index(1), holdingsCount: 50 }], fetchedAtMs: 1 };
    expect(membershipOf(SOLANA, whole, held).indicesRead).toBe(1);
  });

  it('are found by slug only where a holding has no id', () => {
    const held = new Map([
      [1, { rows: [holding(null, 'solana', 1)], fetchedAtMs: 1 }],
      [2, { rows: [holding(555, 'solana', 1)], fetchedAtMs: 1 }],
    ]);
    expect(membershipOf(SOLANA, LIST, held).memberships.map((found) => found.index.value.id)).toEqual([1]);
    expect(membershipOf({ tokenId: 3988, slug: null }, LIST, held).memberships).toEqual([]);
  });

  it('give a rank without a unit, and none where a weight is missing', () => {
    const unitless = [holding(1, 'a', 9, null), holding(3988, 'solana', 4, null)];
    const gap = [holding(1, 'a', null), holding(3988, 'solana', 40)];
    const answer = membershipOf(
      SOLANA,
      LIST,
      new Map([
        [1, { rows: unitless, fetchedAtMs: 1 }],
        [2, { rows: gap, fetchedAtMs: 1 }],
      ]),
    );
    const ranks = new Map(answer.memberships.map((found) => [found.index.value.id, found.rank]));
    expect([ranks.get(1), ranks.get(2)]).toEqual([2, null]);
  });
});
