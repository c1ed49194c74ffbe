import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageText, isOld, oldText, untilText } from '@/utils/format/ages';
import { dayText, isoDayText } from '@/utils/format/dates';
import { sourceLine } from '@/utils/format/source-line';
import { english } from './english';

const NOW = Date.UTC(2026, 10, 23, 9, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const age = (agoMs: number) => ageText(english, 'en-US', NOW - agoMs, NOW);
const until = (inMs: number) => untilText(english, 'en-US', NOW + inMs, NOW);

describe('ages', () => {
  it('tells minutes, hours and days', () => {
    expect(age(20_000)).toBe('just now');
    expect(age(3 * MINUTE)).toBe('3 min ago');
    expect(age(47 * HOUR)).toBe('47 h ago');
    expect(age(2 * DAY)).toBe('2 d ago');
    expect(oldText(english, 'en-US', NOW - 8 * DAY, NOW)).toBe('8 d old');
  });

  it('is never negative, however wrong a clock was', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (at, now) => {
        expect(ageText(english, 'en-US', at, now)).not.toMatch(/[-−]/);
        expect(oldText(english, 'en-US', at, now)).not.toMatch(/[-−]/);
        expect(untilText(english, 'en-US', at, now) ?? '').not.toMatch(/[-−]/);
      }),
    );
  });

  it('is not known of what a clock that was set back makes lie ahead, and then is never "just now"', () => {
    expect(age(-20_000)).toBe('just now');
    expect(age(-5 * DAY)).toBe('at an unknown time, as the clock was set back');
    expect(oldText(english, 'en-US', NOW + DAY, NOW)).toBe('of unknown age');
    expect([isOld(NOW + DAY, NOW, HOUR), isOld(NOW + 1, NOW, HOUR), isOld(NOW - HOUR, NOW, HOUR)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('tells how long a limit still lasts, rounded up, and nothing once it has passed', () => {
    expect(until(41_200)).toBe('in 42 s');
    expect(until(90 * MINUTE)).toBe('in 90 min');
    expect(until(3 * HOUR - 1)).toBe('in 3 h');
    expect(until(7.2 * DAY)).toBe('in 8 d');
    expect(until(0)).toBeNull();
    expect(until(Number.NaN)).toBeNull();
  });
});

describe('dates', () => {
  it('writes a UTC day day-first, so that no country misreads it', () => {
    expect(dayText(english, Date.UTC(2026, 10, 21, 23, 59))).toBe('21 Nov 2026');
    expect(isoDayText(english, '2026-12-25')).toBe('25 Dec 2026');
  });

  it('shows a day that is none as it came, and never "Invalid Date"', () => {
    expect(isoDayText(english, 'soon')).toBe('soon');
    expect(dayText(english, Number.NaN)).toBe('');
  });
});

describe('the line under a figure', () => {
  const figure = {
    value: 82,
    source: 'token-metrics',
    asOfMs: Date.UTC(2026, 10, 21),
    fetchedAtMs: NOW - 2 * HOUR,
  } as const;

  it('says who, for which day, and how long ago it was fetched', () => {
    expect(sourceLine(english, 'en-US', figure, NOW)).toBe('Token Metrics · 21 Nov 2026 · fetched 2 h ago');
  });

  it('leaves the day out where the source names none', () => {
    expect(sourceLine(english, 'en-US', { ...figure, asOfMs: null }, NOW)).toBe(
      'Token Metrics · fetched 2 h ago',
    );
  });

  it('never lets a figure of this device or an exchange pass for Token Metrics', () => {
    expect(sourceLine(english, 'en-US', { ...figure, source: 'local' }, NOW)).toMatch(/^this device/);
    expect(sourceLine(english, 'en-US', { ...figure, source: 'exchange:kucoin' }, NOW)).toMatch(/^KuCoin/);
    expect(sourceLine(english, 'en-US', { ...figure, source: 'exchange:elsewhere' }, NOW)).toMatch(
      /^elsewhere/,
    );
  });
});
