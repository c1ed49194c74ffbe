import { describe, expect, it } from 'vitest';
import { levelsOf } from '@/utils/tokenmetrics/index-levels';

const days = (...rois: readonly (number | null)[]) =>
  rois.map((cumulativeRoi, at) => ({ date: `2026-11-${String(10 + at)}`, cumulativeRoi }));

describe('the level of an index', () => {
  it('is read in per cent or as a ratio, whichever the list of indices agrees with', () => {
    const expected = [
      { date: '2026-11-10', close: 140 },
      { date: '2026-11-11', close: 150 },
    ];
    expect(levelsOf(days(40, 50), 52)).toEqual(expected);
    expect(levelsOf(days(0.4, 0.5), 52)?.map(({ close }) => close)).toEqual([140, 150]);
  });

  it('stands in order of days, without those that tell nothing', () => {
    const levels = levelsOf([...days(40, null, 50)].reverse(), 50);
    expect(levels?.map(({ date }) => date)).toEqual(['2026-11-10', '2026-11-12']);
  });

  it('is not known where the list tells nothing, agrees with neither, or with both', () => {
    expect(levelsOf(days(40, 50), null)).toBeNull();
    expect(levelsOf(days(40, 50), 500)).toBeNull();
    expect(levelsOf(days(0.001, 0.002), 0.1)).toBeNull();
    expect(levelsOf([], 50)).toBeNull();
  });

  it('is not known where it would have lost more than everything', () => {
    expect(levelsOf(days(-120, 50), 50)).toBeNull();
  });
});
