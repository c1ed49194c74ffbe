import type { Band, FundamentalClass, Momentum } from '@/utils/tokenmetrics/grade-words';
import type { MessageKey, Words } from './words';

const BANDS: Readonly<Record<Band, MessageKey>> = {
  'very-strong': 'bandVeryStrong',
  strong: 'bandStrong',
  neutral: 'bandNeutral',
  weak: 'bandWeak',
  'very-weak': 'bandVeryWeak',
};

const CLASSES: Readonly<Record<FundamentalClass, MessageKey>> = {
  'store-of-value': 'classStoreOfValue',
  'blue-chip': 'classBlueChip',
  emerging: 'classEmerging',
  speculative: 'classSpeculative',
  'high-risk': 'classHighRisk',
};

const MOMENTA: Readonly<Record<Momentum, MessageKey>> = {
  surging: 'momentumSurging',
  gaining: 'momentumGaining',
  steady: 'momentumSteady',
  losing: 'momentumLosing',
  crashing: 'momentumCrashing',
  none: 'momentumNone',
};

/** "Very strong" … "Very weak". */
export function bandWords(words: Words, band: Band): string {
  return words(BANDS[band]);
}

/** "Blue chip". */
export function fundamentalClassWords(words: Words, fundamentalClass: FundamentalClass): string {
  return words(CLASSES[fundamentalClass]);
}

/** "Gaining momentum". */
export function momentumWords(words: Words, momentum: Momentum): string {
  return words(MOMENTA[momentum]);
}

/** "Trend up". */
export function trendWords(words: Words, trend: 1 | -1): string {
  return words(trend === 1 ? 'trendUp' : 'trendDown');
}
