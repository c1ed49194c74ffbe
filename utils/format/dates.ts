import type { Words } from './words';

/**
 * A UTC day in words: "21 Nov 2026". It stands inside sentences of the catalogue, so its language is the
 * catalogue's; English is written day first, the one order that cannot be misread between its countries.
 * @returns '' for a time that is no date.
 */
export function dayText(words: Words, atMs: number): string {
  const date = new Date(atMs);
  if (Number.isNaN(date.getTime())) return '';
  const locale = words.language === 'en' ? 'en-GB' : words.language;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(date);
}

/** As `dayText`, from `YYYY-MM-DD`; the text itself where it is no such date. */
export function isoDayText(words: Words, day: string): string {
  return dayText(words, Date.parse(`${day}T00:00:00Z`)) || day;
}
