import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentration,
  cosine,
  effectiveNumber,
  largestDrift,
  lookThrough,
  overlap,
  turnover,
  type Weights,
} from '@/utils/portfolio/overlap';

const sum = (weights: Weights) => Object.values(weights).reduce((total, weight) => total + weight, 0);

/** Weights that add up to one, of some of eight assets. */
const baskets = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 1 })
  .chain((slugs) =>
    fc
      .array(fc.double({ min: 1e-6, max: 1, noNaN: true }), {
        minLength: slugs.length,
        maxLength: slugs.length,
      })
      .map((parts) => {
        const total = parts.reduce((all, part) => all + part, 0);
        return Object.fromEntries(slugs.map((slug, at) => [slug, (parts[at] ?? 0) / total]));
      }),
  );

describe('overlap of two baskets', () => {
  it('is the same from both sides, from 0 to 1, and 1 less half of what would have to be traded', () => {
    fc.assert(
      fc.property(baskets, baskets, (one, other) => {
        const found = overlap(one, other);
        expect(found).toBeCloseTo(overlap(other, one), 12);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(found).toBeCloseTo(1 - turnover(one, other), 9);
        expect(overlap(one, one)).toBeCloseTo(1, 9);
        expect(cosine(one, other)).toBeCloseTo(cosine(other, one) ?? Number.NaN, 12);
        expect(cosine(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is nothing without a common asset', () => {
    expect(overlap({ bitcoin: 1 }, { ethereum: 1 })).toBe(0);
    expect(cosine({ bitcoin: 1 }, { ethereum: 1 })).toBe(0);
    expect(cosine({ bitcoin: 1 }, {})).toBeNull();
    expect(overlap({}, {})).toBe(0);
  });

  it('takes no weight from what is unknown or below nothing, nor from names that every object has', () => {
    expect(overlap({ a: 1 }, { a: Number.NaN })).toBe(0);
    expect(overlap({ a: 0.5, b: -0.5 }, { a: 0.4, b: -0.5 })).toBe(0.4);
    expect(overlap({ constructor: 0.5 }, {})).toBe(0);
  });
});

describe('concentration', () => {
  it('is between one asset and as many as there are', () => {
    fc.assert(
      fc.property(baskets, (weights) => {
        expect(concentration(weights)).toBeLessThanOrEqual(1 + 1e-12);
        expect(effectiveNumber(weights)).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(effectiveNumber(weights)).toBeLessThanOrEqual(Object.keys(weights).length + 1e-9);
      }),
    );
    expect(effectiveNumber({ a: 0.25, b: 0.25, c: 0.25, d: 0.25 })).toBe(4);
    expect(effectiveNumber({})).toBeNull();
  });
});

describe('looking through', () => {
  it('holds as much as before, and what a holding holds', () => {
    fc.assert(
      fc.property(baskets, baskets, baskets, (holdings, one, other) => {
        expect(sum(lookThrough(holdings, { a: one, b: other }))).toBeCloseTo(1, 9);
      }),
    );
    const contents = { index: { bitcoin: 0.6, ethereum: 0.4 } };
    expect(lookThrough({ index: 0.5, bitcoin: 0.5 }, contents)).toEqual({ bitcoin: 0.8, ethereum: 0.2 });
    expect(lookThrough({ toString: 1 }, {})).toEqual({ toString: 1 });
  });
});

describe('drift', () => {
  it('is the largest distance of an asset, those that came and went included', () => {
    expect(largestDrift({ a: 0.5, b: 0.5 }, { a: 0.6, b: 0.4 })).toBeCloseTo(0.1, 12);
    expect(largestDrift({ a: 1 }, { b: 1 })).toBe(1);
    expect(largestDrift({}, {})).toBe(0);
  });
});
