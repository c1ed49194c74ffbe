import { countText } from './numbers';
import type { Words } from './words';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago: "just now", "3 min ago", "5 h ago", "2 d ago". Hours run to two days, so that "yesterday's" row
 * is told by the hour. A time in the future (the clock moved) reads as "just now": an age is never negative.
 */
export function ageText(words: Words, locale: string, atMs: number, nowMs: number): string {
  const age = nowMs - atMs;
  if (!(age >= MINUTE)) return words('ageNow');
  if (age < HOUR) return words('ageMinutes', countText(locale, Math.floor(age / MINUTE)));
  if (age < 2 * DAY) return words('ageHours', countText(locale, Math.floor(age / HOUR)));
  return words('ageDays', countText(locale, Math.floor(age / DAY)));
}

/** How old, where no "ago" fits: "3 min old", "2 d old". */
export function oldText(words: Words, locale: string, atMs: number, nowMs: number): string {
  const age = nowMs - atMs;
  if (!(age >= MINUTE)) return words('oldNow');
  if (age < HOUR) return words('oldMinutes', countText(locale, Math.floor(age / MINUTE)));
  if (age < 2 * DAY) return words('oldHours', countText(locale, Math.floor(age / HOUR)));
  return words('oldDays', countText(locale, Math.floor(age / DAY)));
}

/** How long until: "in 40 s", "in 12 min", "in 3 h", "in 8 d", rounded up; null once the time has come. */
export function untilText(words: Words, locale: string, atMs: number, nowMs: number): string | null {
  const left = atMs - nowMs;
  if (!(left > 0)) return null;
  if (left < MINUTE) return words('inSeconds', countText(locale, Math.ceil(left / SECOND)));
  if (left < 2 * HOUR) return words('inMinutes', countText(locale, Math.ceil(left / MINUTE)));
  if (left < 2 * DAY) return words('inHours', countText(locale, Math.ceil(left / HOUR)));
  return words('inDays', countText(locale, Math.ceil(left / DAY)));
}
