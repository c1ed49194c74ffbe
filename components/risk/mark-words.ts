import { leverageText } from '@/utils/format/risk-numbers';
import type { MessageKey, Words } from '@/utils/format/words';
import { shownLeverage } from '@/utils/risk/rounding';
import { type HullMarks, type MarkId, waterState } from './hull-geometry';

const MARKS: Readonly<Record<MarkId, MessageKey>> = {
  week1: 'loadWeek1',
  week5: 'loadWeek5',
  day5: 'loadDay5',
  exchangeMax: 'loadExchangeMax',
};

/** "5 % in a week". */
export function markWords(words: Words, id: MarkId): string {
  return words(MARKS[id]);
}

/** A mark rounded down as it is shown: "5×"; the exchange's own maximum stands as the exchange says it. */
export function markLeverage(locale: string, id: MarkId, leverage: number): string {
  return leverageText(locale, id === 'exchangeMax' ? leverage : (shownLeverage(leverage) ?? leverage));
}

/** Marks that no line can stand for, one clause each: "1 % in a week: even 1× is over it". */
export function offScaleWords(words: Words, marks: HullMarks): readonly string[] {
  const ids: readonly MarkId[] = ['week1', 'week5', 'day5'];
  if (ids.every((id) => marks[id] === null)) return [words('loadNoMarks')];
  return [...ids, 'exchangeMax' as const].flatMap((id) => {
    const at = marks[id];
    if (at === null) return [words('loadMarkUnknown', markWords(words, id))];
    return at < 1 ? [words('loadEvenOne', markWords(words, id))] : [];
  });
}

const STATES = {
  calm: 'loadCalm',
  over: 'loadOver',
  'far-over': 'loadFarOver',
  unknown: 'loadUnknown',
} as const satisfies Record<string, MessageKey>;

/** Where the leverage stands, in a few words: "under the load line". */
export function waterWords(words: Words, leverage: number, marks: HullMarks): string {
  return words(STATES[waterState(leverage, marks)]);
}

/** The whole picture in one sentence, for those who cannot see it. */
export function loadLineSentence(
  words: Words,
  locale: string,
  side: 1 | -1,
  leverage: number,
  marks: HullMarks,
): string {
  const ids: readonly MarkId[] = ['week1', 'week5', 'day5', 'exchangeMax'];
  const told = ids.flatMap((id) => {
    const at = marks[id];
    return at === null || at < 1
      ? []
      : [words('loadMarkAt', markWords(words, id), markLeverage(locale, id, at))];
  });
  const head = words(
    side === 1 ? 'loadSentenceLong' : 'loadSentenceShort',
    leverageText(locale, leverage),
    waterWords(words, leverage, marks),
  );
  return `${head} ${[...told, ...offScaleWords(words, marks)].join('; ')}.`;
}

/** What the week's line would be on the other side: "Short: 4×"; empty where it is unknown. */
export function otherSideWords(words: Words, locale: string, side: 1 | -1, { week5 }: HullMarks): string {
  if (week5 === null) return '';
  const line = week5 < 1 ? words('loadUnderOne') : markLeverage(locale, 'week5', week5);
  return words(side === 1 ? 'loadLineShort' : 'loadLineLong', line);
}
