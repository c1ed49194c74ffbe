import type { Unit, WarningId } from '@/utils/risk/warnings/catalogue';
import type { Warning } from '@/utils/risk/warnings/warning';
import { chanceWords } from './chance-words';
import { countText, usdText } from './numbers';
import { bpsText, figureText, leverageText, percentText } from './risk-numbers';
import type { Words } from './words';

/** Ratios that read better as per cent. */
const SHARES: ReadonlySet<WarningId> = new Set<WarningId>(['vol.level', 'oi.mcap', 'vol.mc', 'overlap']);

/** Whose figure is below zero: the sentence says which way. */
const FALLS: ReadonlySet<WarningId> = new Set<WarningId>(['dd.current', 'panic.ret1']);

/** A warning's figure alone; empty for what is simply so. */
export function warningFigure(words: Words, locale: string, warning: Warning): string {
  const { id, unit, value } = warning;
  if (unit === 'prob') return chanceWords(words, locale, value);
  const of = measureOf(warning);
  return of !== null
    ? leverageText(locale, of === 0 ? value : value * of)
    : amount(words, locale, id, unit, value);
}

/** The threshold that was met: "limit 5 %"; empty for what is simply so and where the rule names no number. */
export function warningLimit(words: Words, locale: string, warning: Warning): string {
  const { id, unit, threshold } = warning;
  const of = measureOf(warning);
  if (unit === 'bool' || of === 0) return '';
  // A cap of the law is the limit, however far beyond it the severity begins.
  if (of !== null && id === 'lev.vsRegCap') return words('warnLimit', leverageText(locale, of));
  if (of !== null) return words('warnLimit', leverageText(locale, threshold * of));
  return words('warnLimit', thresholdText(words, locale, id, unit, threshold));
}

/** What a ratio of leverages is taken of: then figure and limit are told as leverages. Null for all else. */
function measureOf({ id, figures }: Warning): number | null {
  const told = id === 'lev.safe' ? figures['mark'] : id === 'lev.vsRegCap' ? figures['cap'] : null;
  return typeof told === 'number' ? told : null;
}

/** A threshold in the unit of its check, as limits are listed: "5 %". Empty for yes-or-no checks. */
export function thresholdText(
  words: Words,
  locale: string,
  id: WarningId,
  unit: Unit,
  threshold: number,
): string {
  return unit === 'prob' ? percentText(locale, threshold * 100) : amount(words, locale, id, unit, threshold);
}

function amount(words: Words, locale: string, id: WarningId, unit: Unit, value: number): string {
  switch (unit) {
    case 'x':
    case 'ratio':
      return SHARES.has(id) ? percentText(locale, value * 100) : leverageText(locale, value);
    case '%':
    case 'pct':
      return percentText(locale, FALLS.has(id) ? Math.abs(value) : value);
    case 'pp':
      return words('warnInPoints', figureText(locale, value));
    case 'rho':
      return figureText(locale, value);
    case '%/day':
      return words('warnPerDay', percentText(locale, value));
    case 'sd':
      return words('warnInSds', figureText(locale, value));
    case 'min':
      return words('warnInMinutes', countText(locale, value));
    case 'h':
      return words('warnInHours', figureText(locale, value));
    case 'd':
      return words.plural('warnInDays', value, figureText(locale, value));
    case 'bps':
      return bpsText(locale, value);
    case 'USD':
      return usdText(locale, value);
    case '0-10':
      return words('warnInOfTen', figureText(locale, value));
    case 'n':
      return id === 'conc.neff' ? figureText(locale, value) : countText(locale, value);
    case 'prob':
      return percentText(locale, value * 100);
    case 'bool':
      return '';
  }
}
