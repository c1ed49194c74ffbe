import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASKET_IDS, BASKET_RULES, type Weighting } from '@/utils/local/basket-rule';
import { weigh } from '@/utils/local/weights';

const members = (...caps: number[]) =>
  caps.map((marketCapUsd, at) => ({ slug: `token-${at}`, marketCapUsd }));
const PLAIN: Weighting = { base: 'market-cap', largestLimit: 1, otherLimit: 1, floor: 0 };

const someMembers = fc
  .array(fc.double({ min: 1, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 24 })
  .map((caps) => members(...caps));
const someWeighting = fc.record({
  base: fc.constantFrom('market-cap' as const, 'square-root' as const, 'equal' as const),
  largestLimit: fc.double({ min: 0.05, max: 1, noNaN: true }),
  otherLimit: fc.double({ min: 0.05, max: 1, noNaN: true }),
  floor: fc.double({ min: 0, max: 0.05, noNaN: true }),
});

describe('weights', () => {
  it('add up to one, none above its limit, none below the floor, whatever the market capitalisations', () => {
    fc.assert(
      fc.property(someMembers, someWeighting, (tokens, weighting) => {
        const weights = weigh(tokens, weighting);
        if (weights === null) return;
        const largest = [...tokens].sort((a, b) => b.marketCapUsd - a.marketCapUsd)[0]?.marketCapUsd;
        expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        for (const { slug, marketCapUsd } of tokens) {
          const limit =
            marketCapUsd === largest
              ? Math.max(weighting.largestLimit, weighting.otherLimit)
              : weighting.otherLimit;
          expect(weights[slug]).toBeLessThanOrEqual(limit + 1e-9);
          expect(weights[slug]).toBeGreaterThanOrEqual(weighting.floor - 1e-9);
        }
      }),
    );
  });

  it('exist just where the limits leave room for the whole and the floors fit in it', () => {
    fc.assert(
      fc.property(someMembers, someWeighting, (tokens, weighting) => {
        const { largestLimit, otherLimit, floor } = weighting;
        const room = largestLimit + (tokens.length - 1) * otherLimit;
        const floors = floor * tokens.length;
        if (Math.abs(room - 1) < 1e-9 || Math.abs(floors - 1) < 1e-9) return;
        const wanted = room > 1 && floors < 1 && floor <= Math.min(largestLimit, otherLimit);
        expect(weigh(tokens, weighting) !== null).toBe(wanted);
      }),
    );
  });

  it('do not depend on the order or the unit', () => {
    fc.assert(
      fc.property(
        someMembers,
        someWeighting,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (tokens, weighting, unit) => {
          const weights = weigh(tokens, weighting);
          expect(weigh([...tokens].reverse(), weighting)).toEqual(weights);
          const scaled = weigh(tokens.map((each) => ({ ...each, marketCapUsd: each.marketCapUsd * unit })), weighting); // biome-ignore format: one line
          for (const [slug, weight] of Object.entries(weights ?? {}))
            expect(scaled?.[slug]).toBeCloseTo(weight, 9);
        },
      ),
    );
  });

  it('of equals go by their names, so that the same one is the largest every time', () => {
    const equals = members(5, 5, 5, 5);
    const weighting = { ...PLAIN, base: 'equal' as const, largestLimit: 0.1, otherLimit: 0.9 };
    expect(weigh(equals, weighting)?.['token-0']).toBe(0.1);
    expect(weigh([...equals].reverse(), weighting)?.['token-0']).toBe(0.1);
  });

  it('are unknown with floors that do not fit, in the whole or under a limit', () => {
    const many = members(...Array.from({ length: 24 }, () => 1));
    expect(weigh(many, { ...PLAIN, floor: 0.05 })).toBeNull();
    expect(weigh(many.slice(0, 20), { ...PLAIN, floor: 0.05 })).not.toBeNull();
    expect(
      weigh(many.slice(0, 6), { ...PLAIN, largestLimit: 0.9, otherLimit: 0.02, floor: 0.05 }),
    ).toBeNull();
  });

  it('spread what is above the limit over the others in proportion, as often as it takes', () => {
    expect(weigh(members(80, 10, 10), { ...PLAIN, largestLimit: 0.5, otherLimit: 0.5 })).toEqual({
      'token-0': 0.5,
      'token-1': 0.25,
      'token-2': 0.25,
    });
    const twice = weigh(members(60, 30, 5, 5), { ...PLAIN, largestLimit: 0.4, otherLimit: 0.4 });
    expect(twice?.['token-1']).toBe(0.4);
    expect(twice?.['token-3']).toBeCloseTo(0.1, 12);
  });

  it('of LOCAL-20 let only the largest weigh up to 30 %', () => {
    const weights = weigh(members(900, 800, ...Array.from({ length: 18 }, () => 10)), BASKET_RULES['LOCAL-20'].weighting); // biome-ignore format: one line
    expect(weights?.['token-0']).toBeCloseTo(0.3, 12);
    expect(weights?.['token-1']).toBeCloseTo(0.2, 12);
  });

  it('of every rule can be made of as many as it looks for, with 1 % for the least', () => {
    for (const id of BASKET_IDS) {
      const { size, weighting } = BASKET_RULES[id];
      const weights = weigh(members(...Array.from({ length: size }, (_, at) => 1e12 / 10 ** at)), weighting);
      expect(Math.min(...Object.values(weights ?? {}))).toBeCloseTo(0.01, 12);
      expect(Object.keys(weights ?? {})).toHaveLength(size);
    }
  });

  it('are unknown with a market capitalisation that is none', () => {
    for (const cap of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(weigh(members(5, cap), PLAIN)).toBeNull();
    expect(weigh([], PLAIN)).toBeNull();
  });
});
