import { countText } from './numbers';
import type { Words } from './words';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether something lies so far in the future that only a clock that was set back explains it: its age is not known. */
function isAhead(age: number): boolean {
  return age < -MINUTE;
}

/** Whether something is at least so old, or of an age that nobody knows. */
export function isOld(atMs: number, nowMs: number, leastMs: number): boolean {
  return nowMs - atMs >= leastMs || isAhead(nowMs - atMs);
}

/**
 * How long ago: "just now", "3 min ago", "5 h ago", "2 d ago". Hours run to two days, so that "yesterday's" row
 * is told by the hour. An age is never negative, and one that a clock set back has made unknown is never "just now".
 */
export function ageText(words: Words, locale: string, atMs: number, nowMs: number): string {
  const age = nowMs - atMs;
  if (isAhead(age)) return words('ageUnknown');
  if (!(age >= MINUTE)) return words('ageNow');
  if (age < HOUR) return words('ageMinutes', countText(locale, Math.floor(age / MINUTE)));
  if (age < 2 * DAY) return words('ageHours', countText(locale, Math.floor(age / HOUR)));
  return words('ageDays', countText(locale, Math.floor(age / DAY)));
}

/** How old, where no "ago" fits: "3 min old", "2 d old". */
export function oldText(words: Words, locale: string, atMs: number, nowMs: number): string {
  const age = nowMs - atMs;
  if (isAhead(age)) return words('oldUnknown');
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
