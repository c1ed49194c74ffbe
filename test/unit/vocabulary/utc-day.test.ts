import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayAt, dayNumber } from '@/utils/vocabulary/utc-day';

describe('a UTC day', () => {
  it('reads back as itself, and the next one is one more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
        expect(dayNumber(dateOf(day))).toBe(day);
        expect(dayAt(day * 86_400_000)).toBe(day);
        expect(dayAt((day + 1) * 86_400_000 - 1)).toBe(day);
      }),
    );
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dateOf(0)).toBe('1970-01-01');
  });

  it.each(['2025-02-30', '2025-13-01', '2025-2-1', '25-02-01', '2025-02-01T00:00:00Z', '', 'today'])(
    'is not %s',
    (text) => expect(dayNumber(text)).toBeNull(),
  );
});
