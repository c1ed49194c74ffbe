import { describe, expect, it } from 'vitest';
import { dayOf, readDate } from '@/utils/tokenmetrics/row-date';

describe('the date of a row', () => {
  const midnight = Date.UTC(2023, 9, 10);

  it.each([
    '2023-10-10',
    '2023-10-10T00:00:00.000Z',
    '2023-10-10T00:00:00Z',
    '2023-10-10 00:00:00',
    '2023-10-10T02:00+02:00',
  ])('reads %s as the same instant', (text) => {
    expect(readDate(text)).toBe(midnight);
  });

  it.each([
    '2023-02-30',
    '2023-13-01',
    '2023-1-1',
    'yesterday',
    '',
    '1696896000000',
    '2023-10-10T99:00Z',
    1_696_896_000_000,
    null,
    {},
  ])('reads no date from %s', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('names the day in UTC', () => {
    expect(dayOf(midnight + 86_399_999)).toBe('2023-10-10');
  });
});
