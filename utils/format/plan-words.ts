import type { Crossing } from '@/utils/risk/plan';
import { dayText } from './dates';
import { countText, usdPriceText } from './numbers';
import { moneyText } from './risk-numbers';
import type { Words } from './words';

/** What of a note has come to pass: "Your note from 3 Nov 2026: exit level $52,000. The price is $51,200." */
export function crossingWords(words: Words, locale: string, savedAtMs: number, crossing: Crossing): string {
  const saved = dayText(words, savedAtMs);
  const { limit, value, what } = crossing;
  switch (what) {
    case 'exit':
      return words('planCrossedExit', saved, usdPriceText(locale, limit), usdPriceText(locale, value));
    case 'size':
      return words('planCrossedSize', saved, moneyText(locale, limit), moneyText(locale, value));
    case 'horizon':
      if (value === 0) return words('planCrossedToday', saved, dayText(words, limit));
      return words.plural(
        'planCrossedHorizon',
        value,
        saved,
        dayText(words, limit),
        countText(locale, value),
      );
  }
}
