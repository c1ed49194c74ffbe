import { describe, expect, it } from 'vitest';
import { closeInstant, daysAfter, daysBetween, reviewDue } from '@/utils/local/calendar';

const last = (date: string) => ({ weights: date, members: date });

describe('a review', () => {
  it('of weights is due at the first close of a month, which is that of the last day before it', () => {
    expect(reviewDue(last('2026-01-15'), '2026-01-30')).toBeNull();
    expect(reviewDue(last('2026-01-15'), '2026-01-31')).toBe('weights');
    expect(reviewDue(last('2026-01-31'), '2026-02-10')).toBeNull();
  });

  it.each([
    ['2026-03-31', 'members'],
    ['2026-06-30', 'members'],
    ['2026-09-30', 'members'],
    ['2026-12-31', 'members'],
  ])('of members is due in January, April, July and October: %s', (date, due) => {
    const month = new Date(Date.parse(date) - 20 * 86_400_000).toISOString().slice(0, 10);
    expect(reviewDue(last(month), date)).toBe(due);
  });

  it.each(['2026-01-31', '2026-02-28', '2026-04-30', '2026-05-31', '2026-07-31', '2026-10-31', '2026-11-30'])(
    'is of weights alone in other months: %s',
    (date) => {
      const month = new Date(Date.parse(date) - 20 * 86_400_000).toISOString().slice(0, 10);
      expect(reviewDue(last(month), date)).toBe('weights');
    },
  );

  it('that was missed stays due until it is done', () => {
    expect(reviewDue({ weights: '2025-12-03', members: '2025-12-03' }, '2026-02-17')).toBe('members');
    expect(reviewDue({ weights: '2026-02-17', members: '2026-02-17' }, '2026-02-18')).toBeNull();
    expect(reviewDue({ weights: '2026-02-17', members: '2026-01-02' }, '2026-03-09')).toBe('weights');
  });

  it('is not due where the clock was set back, nor on a day that is none', () => {
    expect(reviewDue(last('2026-05-10'), '2026-02-28')).toBeNull();
    expect(reviewDue(last('2026-05-10'), '2026-02-31')).toBeNull();
    expect(reviewDue(last('never'), '2026-02-28')).toBeNull();
  });

  it('reckons with days', () => {
    expect(closeInstant('2025-12-31')).toBe(Date.UTC(2026, 0, 1));
    expect(closeInstant('x')).toBeNull();
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-02-30', '2026-03-02')).toBeNull();
    expect(daysAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(daysAfter('', 1)).toBeNull();
  });
});
