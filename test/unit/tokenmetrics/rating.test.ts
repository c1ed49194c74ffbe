import { describe, expect, it } from 'vitest';
import { bandOf, momentumOf } from '@/utils/tokenmetrics/grade-words';
import { assembleRating, gradeHistory, type RatingParts } from '@/utils/tokenmetrics/rating';

const DAY = 86_400_000;
const TODAY = Date.UTC(2026, 2, 10);
const NOON = TODAY + DAY / 2;

const NOTHING: RatingParts = {
  tmGrade: null,
  signals: null,
  fundamental: null,
  technology: null,
  trader: null,
  investor: null,
};

function grade(fetchedAtMs: number, row: Partial<NonNullable<RatingParts['tmGrade']>['row']> = {}) {
  return {
    row: {
      tokenId: 1,
      asOfMs: null,
      tmGrade: 62,
      band: 'strong' as const,
      change24hPct: 1.5,
      momentum: 'gaining' as const,
      fundamentalGrade: null,
      fundamentalClass: null,
      ...row,
    },
    fetchedAtMs,
  };
}

function signals(asOfMs: number | null, row: Partial<NonNullable<RatingParts['signals']>['row']> = {}) {
  return {
    row: {
      tokenId: 1,
      asOfMs,
      trend: 1 as const,
      tmGrade: 35,
      fundamentalGrade: 81,
      traderGrade: null,
      investorGrade: null,
      ...row,
    },
    fetchedAtMs: NOON,
  };
}

describe('a rating', () => {
  it('of a token nobody rated has no figure at all', () => {
    const rating = assembleRating(NOTHING);
    expect(Object.values(rating).every((part) => part === null)).toBe(true);
  });

  it('carries each figure with its own date and age', () => {
    const rating = assembleRating({ ...NOTHING, tmGrade: grade(NOON), signals: signals(TODAY) });
    expect(rating.tmGrade).toEqual({ value: 62, source: 'token-metrics', asOfMs: null, fetchedAtMs: NOON });
    expect(rating.band).toBe('strong');
    expect(rating.trend).toEqual({ value: 1, source: 'token-metrics', asOfMs: TODAY, fetchedAtMs: NOON });
  });

  it('takes the signals’ TM grade where the grade’s own row is missing, with a word of its own', () => {
    const rating = assembleRating({ ...NOTHING, signals: signals(TODAY) });
    expect(rating.tmGrade).toMatchObject({ value: 35, asOfMs: TODAY });
    expect(rating.band).toBe('weak');
    expect(rating.momentum).toBeNull();
  });

  it('takes it also where it is of a day that the grade’s row cannot know, and drops the older grade’s change', () => {
    const rating = assembleRating({ ...NOTHING, tmGrade: grade(TODAY - 1), signals: signals(TODAY) });
    expect(rating.tmGrade).toMatchObject({ value: 35, asOfMs: TODAY });
    expect(rating.band).toBe('weak');
    expect(rating.tmGradeChange24hPct).toBeNull();
  });

  it('keeps the grade’s own row on the same day, and against a date from the future', () => {
    const same = assembleRating({ ...NOTHING, tmGrade: grade(TODAY + 1), signals: signals(TODAY) });
    expect(same.tmGrade?.value).toBe(62);
    const future = assembleRating({ ...NOTHING, tmGrade: grade(NOON), signals: signals(NOON + DAY) });
    expect(future.tmGrade?.value).toBe(62);
    expect(future.tmGradeChange24hPct?.value).toBe(1.5);
  });

  it('gives a fundamental grade the class that came with it, or that of the published bands', () => {
    const fundamental = {
      row: { tokenId: 1, asOfMs: null, fundamentalGrade: 91, fundamentalClass: 'blue-chip' as const },
      fetchedAtMs: NOON,
    };
    expect(assembleRating({ ...NOTHING, fundamental })).toMatchObject({
      fundamentalGrade: { value: 91 },
      fundamentalClass: 'blue-chip',
    });
    const old = { ...fundamental, fetchedAtMs: TODAY - 3 * DAY };
    expect(assembleRating({ ...NOTHING, fundamental: old, signals: signals(TODAY) })).toMatchObject({
      fundamentalGrade: { value: 81, asOfMs: TODAY },
      fundamentalClass: 'blue-chip',
    });
    expect(assembleRating({ ...NOTHING, signals: signals(TODAY, { fundamentalGrade: 95 }) })).toMatchObject({
      fundamentalClass: 'store-of-value',
    });
  });

  it('shows trader and investor grades where only v2 tells them', () => {
    const rating = assembleRating({
      ...NOTHING,
      signals: signals(TODAY, {
        tmGrade: null,
        fundamentalGrade: null,
        traderGrade: 18.9,
        investorGrade: 61.6,
      }),
    });
    expect(rating.traderGrade?.value).toBe(18.9);
    expect(rating.investorGrade?.value).toBe(61.6);
    expect(rating.tmGrade).toBeNull();
    expect(rating.band).toBeNull();
  });
});

describe('our words', () => {
  it.each([
    ['Strong Buy', 'very-strong'],
    ['buy', 'strong'],
    ['ADD', 'strong'],
    ['Neutral', 'neutral'],
    ['Hold', 'neutral'],
    ['Sell', 'weak'],
    ['Reduce', 'weak'],
    ['strong_sell', 'very-weak'],
    ['Exit', 'very-weak'],
    ['Sideways', null],
    ['constructor', null],
  ])('for the label %s is %s, whatever the grade', (label, band) => {
    expect(bandOf(label, 50)).toBe(band);
    expect(bandOf(label, null)).toBe(band);
  });

  it('for a grade without a label come from five equal bins', () => {
    const words = [0, 20, 20.01, 40, 41, 60, 61, 80, 81, 100].map((figure) => bandOf(null, figure));
    expect(words).toEqual([
      'very-weak',
      'very-weak',
      'weak',
      'weak',
      'neutral',
      'neutral',
      'strong',
      'strong',
      'very-strong',
      'very-strong',
    ]);
    expect(bandOf(null, null)).toBeNull();
  });

  it('for momentum are five and none', () => {
    expect(
      [
        'Momentum Surging',
        'Gaining Momentum',
        'Holding Steady',
        'Losing Momentum',
        'Momentum Crashing',
        'No Momentum',
        '🚀',
        null,
      ].map(momentumOf),
    ).toEqual(['surging', 'gaining', 'steady', 'losing', 'crashing', 'none', null, null]);
  });
});

describe('a grade’s history', () => {
  it('is of one token, oldest first, without the days that had no grade', () => {
    const rows = [
      { tokenId: 1, date: '2026-03-03', tmGrade: 60 },
      { tokenId: 2, date: '2026-03-02', tmGrade: 10 },
      { tokenId: 1, date: '2026-03-01', tmGrade: 58 },
      { tokenId: 1, date: '2026-03-02', tmGrade: null },
    ];
    expect(gradeHistory(rows, 1)).toEqual([
      { date: '2026-03-01', tmGrade: 58 },
      { date: '2026-03-03', tmGrade: 60 },
    ]);
  });
});
