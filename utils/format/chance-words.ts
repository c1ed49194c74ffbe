import type { Unsure } from '@/utils/risk/known';
import { shownChance } from '@/utils/risk/rounding';
import { percentText } from './risk-numbers';
import type { Words } from './words';

/** "<0.5 %", "about 2 %", "about 15 %"; "no data" where it is unknown. An estimate has no decimals to show. */
export function chanceWords(words: Words, locale: string, chance: Unsure): string {
  const shown = shownChance(chance);
  if (shown === null) return words('noData');
  if (shown.kind === 'below') return words('chanceBelow', percentText(locale, shown.pct));
  return words('chanceAbout', percentText(locale, shown.pct));
}
