import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '@/utils/vocabulary/retry-after';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const DAY = 86_400_000;

describe('Retry-After', () => {
  it.each([
    ['30', 30_000],
    [' 30 ', 30_000],
    ['0', 0],
    ['1.5', 1_500],
    ['-5', 0],
    ['999999999999', DAY],
    ['Tue, 10 Mar 2026 12:02:00 GMT', 120_000],
    ['Tue, 10 Mar 2026 11:00:00 GMT', 0],
    ['Tue, 10 Mar 2099 12:00:00 GMT', DAY],
  ])('reads %s as a wait within a day', (header, ms) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });

  it.each([
    null,
    '',
    'soon',
    'Infinity',
    '1e9',
    'NaN',
    '5 apples',
    '2026-03-10',
    'Tue, 99 Mar 2026 99:00:00 GMT',
  ])('knows no wait from %s', (header) => {
    expect(readRetryAfter(header, NOW)).toBeNull();
  });

  it('never waits less than nothing or more than a day, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (header) => {
        const ms = readRetryAfter(header, NOW);
        expect(ms === null || (ms >= 0 && ms <= DAY)).toBe(true);
      }),
    );
  });
});
