import { describe, expect, it } from 'vitest';
import { isInstant, isoMs } from '@/utils/vocabulary/iso-time';

describe('a time as services write it', () => {
  const midnight = Date.UTC(2023, 9, 10);

  it.each([
    '2023-10-10',
    '2023-10-10T00:00:00.000Z',
    '2023-10-10T00:00:00Z',
    '2023-10-10 00:00:00',
    '2023-10-10T02:00+02:00',
  ])('reads %s as the same instant', (text) => {
    expect(isoMs(text)).toBe(midnight);
  });

  it.each([
    '2023-02-30',
    '2023-13-01',
    '2023-1-1',
    'yesterday',
    '',
    '1',
    '+5',
    'x 1',
    '9999-12-31T23:00:00-05:00',
    '1696896000000',
    '2023-10-10T99:00Z',
    1_696_896_000_000,
    null,
    {},
  ])('reads no date from %s', (text) => {
    expect(isoMs(text)).toBeNull();
  });

  it('is an instant only in a year of four digits', () => {
    expect([0, midnight, -1, Date.UTC(9999, 11, 31)].map(isInstant)).toEqual([true, true, true, true]);
    expect([1e15, -1e15, 1e308, Number.NaN].map(isInstant)).toEqual([false, false, false, false]);
  });
});
