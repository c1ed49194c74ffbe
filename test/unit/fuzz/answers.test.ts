import { describe, expect, it } from 'vitest';
import { FUZZ_COUNT, FUZZ_SEED, fuzz } from './fuzz';
import { EVERYTHING_ASKED, READINGS } from './readings';

const again = `PLIMSOLL_FUZZ_SEED=${FUZZ_SEED} PLIMSOLL_FUZZ_COUNT=${FUZZ_COUNT}`;
console.log(`Wrong answers are made from ${again}`);

/** How many wrong answers were read in place of each. */
const read = new Map<string, number>();

describe('an answer that went wrong', () => {
  for (const reading of READINGS) {
    it(`of ${reading.name} makes no figure up, changes none that is whole and takes no other row away`, () => {
      const faults = fuzz(reading);
      read.set(reading.asked, (read.get(reading.asked) ?? 0) + FUZZ_COUNT);
      const replay = `${again} npx vitest run test/unit/fuzz -t "of ${reading.name} makes"`;
      expect(faults, `again with ${replay}`).toEqual([]);
    });
  }
});

describe('wrong answers', () => {
  it('were read of everything that is asked', () => {
    expect(EVERYTHING_ASKED.filter((asked) => !read.has(asked))).toEqual([]);
  });

  it('were read twenty thousand times and more', () => {
    const total = [...read.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBe(READINGS.length * FUZZ_COUNT);
    expect(total).toBeGreaterThanOrEqual(20_000);
  });
});
