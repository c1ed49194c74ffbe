import { isInstant, isoMs } from '@/utils/vocabulary/iso-time';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The futures months of a quarter: March, June, September, December. */
const MONTH_CODES: ReadonlyMap<string, number> = new Map([
  ['H', 3],
  ['M', 6],
  ['U', 9],
  ['Z', 12],
]);

const FRIDAY = 5;

/** `YYYY-MM-DD`, or null for a day that no calendar has. Years of two digits are of this century. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Reads `261225`. Null where it is no date. */
export function fromYymmdd(text: string): string | null {
  return /^\d{6}$/.test(text) ? fromYyyymmdd(`20${text}`) : null;
}

/** Reads `20261225`. Null where it is no date. */
export function fromYyyymmdd(text: string): string | null {
  const [, year, month, day] = /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}

/** Reads `25SEP26` and `3JUN22`, upper case. Null where it is no date. */
export function fromDayMonthYear(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})([A-Z]{3})(\d\d)$/.exec(text) ?? [];
  if (month === undefined || !MONTHS.includes(month)) return null;
  return calendarDate(2000 + Number(year), MONTHS.indexOf(month) + 1, Number(day));
}

/** Reads a quarter's letter and year, `Z26`, by the exchanges' rule: the last Friday of that month. Null where it is none. */
export function fromMonthCode(text: string): string | null {
  const [, code, year] = /^([HMUZ])(\d\d)$/.exec(text) ?? [];
  const month = MONTH_CODES.get(code ?? '');
  if (month === undefined) return null;
  const lastDay = new Date(Date.UTC(2000 + Number(year), month, 0));
  const back = (lastDay.getUTCDay() - FRIDAY + 7) % 7;
  return calendarDate(2000 + Number(year), month, lastDay.getUTCDate() - back);
}

/** The UTC day of an epoch time in ms or of an ISO time. Null for anything that is no time, as 0 in place of one. */
export function dayOf(time: number | string): string | null {
  const ms = typeof time === 'string' ? isoMs(time) : time;
  return ms !== null && ms > 0 && isInstant(ms) ? new Date(ms).toISOString().slice(0, 10) : null;
}
