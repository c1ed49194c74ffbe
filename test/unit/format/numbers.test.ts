import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundLocale } from '@/utils/format/locale';
import {
  changeText,
  countText,
  gradeText,
  priceText,
  sizeText,
  usdText,
  weightText,
} from '@/utils/format/numbers';

const LOCALES = [
  'en-US',
  'en-GB',
  'de-DE',
  'fr-FR',
  'tr-TR',
  'ja-JP',
  'hi-IN',
  'ar-EG',
  'fa-IR',
  'en-US@posix',
  '',
];
const locale = fc.constantFrom(...LOCALES);

describe('numbers as a trader reads them', () => {
  it('shows a grade as a whole number', () => {
    expect(gradeText('en-US', 82.4)).toBe('82');
    expect(gradeText('en-US', 0)).toBe('0');
  });

  it('shows a change with its sign, a real minus and a space before the per cent', () => {
    expect(changeText('en-US', 3.14)).toBe('+3.1\u00a0%');
    expect(changeText('en-US', -41.3)).toBe('−41\u00a0%');
    expect(changeText('de-DE', -3.46)).toBe('−3,5\u00a0%');
    expect(changeText('en-US', 0)).toBe('0.0\u00a0%');
    expect(changeText('en-US', -0.01)).toBe('0.0\u00a0%');
  });

  it('shows a weight that is too small to round as less than a tenth of a per cent, never as zero', () => {
    expect(weightText('en-US', 0.312)).toBe('31.2\u00a0%');
    expect(weightText('en-US', 0.0002)).toBe('<0.1\u00a0%');
    expect(weightText('en-US', 0)).toBe('0.0\u00a0%');
  });

  it('shortens dollars and sizes', () => {
    expect(usdText('en-US', 1.234e12)).toBe('$1.2T');
    expect(sizeText('en-US', 3_240_000)).toBe('3.2 MB');
    expect(sizeText('en-US', 0)).toBe('0 byte');
  });

  it('keeps every digit of a small strike', () => {
    expect(priceText('en-US', 0.00001234)).toBe('0.00001234');
    expect(priceText('en-US', 100_000)).toBe('100,000');
  });

  it('writes something for every number in every locale, broken tags included', () => {
    fc.assert(
      fc.property(locale, fc.double({ min: -1e15, max: 1e15, noNaN: true }), (tag, value) => {
        for (const write of [gradeText, changeText, weightText, usdText, countText, priceText]) {
          expect(write(tag, value)).not.toMatch(/NaN|undefined/);
          expect(write(tag, value).length).toBeGreaterThan(0);
        }
        expect(sizeText(tag, Math.abs(value)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('falls back to English for a tag that Intl refuses', () => {
    expect(soundLocale('en-US@posix')).toBe('en');
    expect(soundLocale('de-de')).toBe('de-DE');
  });
});
