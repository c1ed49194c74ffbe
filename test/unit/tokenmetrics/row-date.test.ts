import { expect, it } from 'vitest';
import { dayOf } from '@/utils/tokenmetrics/row-date';

it('the day of a row is named in UTC', () => {
  expect(dayOf(Date.UTC(2023, 9, 10) + 86_399_999)).toBe('2023-10-10');
});
