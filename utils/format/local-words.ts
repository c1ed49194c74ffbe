import { bandOf, type NoLocalScore, type ScoreBand, type ScoreComponents } from '@/utils/local/score';
import type { Failure } from '@/utils/vocabulary/failure';
import { failureWords } from './failure-words';
import { countText } from './numbers';
import type { MessageKey, Words } from './words';

const BANDS: Readonly<Record<ScoreBand, MessageKey>> = {
  strong: 'localBandStrong',
  firm: 'localBandFirm',
  neutral: 'localBandNeutral',
  soft: 'localBandSoft',
  weak: 'localBandWeak',
};

/** "Strong" … "Weak": where a local score stands. Whoever says it says "local" beside it. */
export function localBandWords(words: Words, score: number): string {
  return words(BANDS[bandOf(score)]);
}

/** The five parts in the order of their weight, with what each looks at. */
export const LOCAL_PARTS: readonly {
  readonly part: keyof ScoreComponents;
  readonly name: MessageKey;
  readonly about: MessageKey;
}[] = [
  { part: 'trend', name: 'localTrend', about: 'localTrendAbout' },
  { part: 'momentum', name: 'localMomentum', about: 'localMomentumAbout' },
  { part: 'riskAdjusted', name: 'localRiskAdjusted', about: 'localRiskAdjustedAbout' },
  { part: 'liquidity', name: 'localLiquidity', about: 'localLiquidityAbout' },
  { part: 'drawdown', name: 'localDrawdown', about: 'localDrawdownAbout' },
];

/** Why prices that are there make no score. */
export function noScoreWords(words: Words, locale: string, { candles, reason }: NoLocalScore): string {
  switch (reason) {
    case 'too-few-candles':
      return words('localTooFew', countText(locale, candles));
    case 'gap':
      return words('localGap');
    case 'stale':
      return words('localStale');
    case 'no-movement':
      return words('localNoMovement');
  }
}

/** Why there are no prices to compute a score from. */
export function noPricesWords(words: Words, failure: Failure, nowMs: number): string {
  if (failure.kind === 'not-listed') return words('localNoMarket');
  if (failure.kind === 'ambiguous') return words('localAmbiguous');
  return failureWords(words, failure, nowMs).title;
}
