import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, fromDayMonthYear, fromMonthCode, fromYymmdd, fromYyyymmdd } from '@/utils/contracts/expiry';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the day a contract ends', () => {
  it.each([
    ['261225', '2026-12-25'],
    ['240229', '2024-02-29'],
    ['250229', null],
    ['261301', null],
    ['260100', null],
    ['26122', null],
    ['2612255', null],
    ['26122a', null],
    ['', null],
  ])('%s is %s', (text, date) => expect(fromYymmdd(text)).toBe(date));

  it.each([
    ['20261225', '2026-12-25'],
    ['20260231', null],
    ['19991231', null],
    ['2026-12-25', null],
  ])('%s in full is %s', (text, date) => expect(fromYyyymmdd(text)).toBe(date));

  it.each([
    ['25SEP26', '2026-09-25'],
    ['3JUN22', '2022-06-03'],
    ['31SEP26', null],
    ['25XYZ26', null],
    ['SEP26', null],
    ['25sep26', null],
  ])('%s in words is %s', (text, date) => expect(fromDayMonthYear(text)).toBe(date));

  it.each([
    ['H25', '2025-03-28'],
    ['M21', '2021-06-25'],
    ['U21', '2021-09-24'],
    ['Z21', '2021-12-31'],
    ['Z26', '2026-12-25'],
    ['K26', null],
    ['Z2', null],
    ['', null],
  ])('%s is the last Friday of its quarter: %s', (code, date) => expect(fromMonthCode(code)).toBe(date));

  it('is a Friday with less than a week of its month left, for every quarter code', () => {
    fc.assert(
      fc.property(fc.constantFrom('H', 'M', 'U', 'Z'), fc.integer({ min: 0, max: 99 }), (letter, year) => {
        const text = fromMonthCode(`${letter}${`${year}`.padStart(2, '0')}`) ?? '';
        const date = new Date(`${text}T00:00:00Z`);
        expect(date.getUTCDay()).toBe(5);
        const nextWeek = new Date(date.getTime() + 7 * 86_400_000);
        expect(nextWeek.getUTCMonth()).not.toBe(date.getUTCMonth());
      }),
    );
  });

  it('is read back from what it is written as', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(fromYymmdd(date.slice(2).replaceAll('-', ''))).toBe(date);
        expect(fromYyyymmdd(date.replaceAll('-', ''))).toBe(date);
      }),
    );
  });

  it('of an epoch time is its UTC day', () => {
    expect(dayOf(1653033600000)).toBe('2022-05-20');
    expect(dayOf('2030-12-20T16:00:00Z')).toBe('2030-12-20');
    expect(dayOf('soon')).toBeNull();
    expect(dayOf(Number.NaN)).toBeNull();
    expect(dayOf(9e15)).toBeNull();
  });
});
