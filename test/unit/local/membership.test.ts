import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMembers } from '@/utils/local/membership';

/** Tokens r1, r2 … in order of rank. */
const ranked = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ slug: `r${at + 1}`, marketCapUsd: 1000 - at }));
const slugs = (tokens: readonly { slug: string }[]) => tokens.map(({ slug }) => slug);

describe('the members of a basket of ten', () => {
  it('are the ten largest where it is new', () => {
    expect(slugs(chooseMembers(10, ranked(30), new Set()))).toEqual(slugs(ranked(10)));
  });

  it('keep one that fell to rank 12, and not one that fell to rank 13', () => {
    const chosen = slugs(chooseMembers(10, ranked(30), new Set(['r12', 'r13'])));
    expect(chosen).toContain('r12');
    expect(chosen).not.toContain('r13');
    expect(chosen).not.toContain('r10');
  });

  it('take in a newcomer at rank 8, and at rank 9 only where a place is free', () => {
    const present = new Set(['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r10', 'r11', 'r12']);
    const chosen = slugs(chooseMembers(10, ranked(30), present));
    expect(chosen).toContain('r8');
    expect(chosen).not.toContain('r9');
    expect(chosen).not.toContain('r12');
    present.delete('r12');
    present.delete('r11');
    expect(slugs(chooseMembers(10, ranked(30), present))).toContain('r9');
  });

  it('are as many as there are places, each once, largest first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(5, 10, 20),
        fc.integer({ min: 0, max: 40 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
        (size, count, present) => {
          const chosen = chooseMembers(size, ranked(count), new Set(present.map((rank) => `r${rank}`)));
          expect(new Set(slugs(chosen)).size).toBe(Math.min(size, count));
          expect(chosen).toHaveLength(Math.min(size, count));
          const ranks = chosen.map(({ slug }) => Number(slug.slice(1)));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        },
      ),
    );
  });
});
