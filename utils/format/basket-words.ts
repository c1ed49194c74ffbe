import type { Departure, Postponement } from '@/utils/local/basket-state';
import type { MessageKey, Words } from './words';

const DEPARTED: Readonly<Record<Departure, MessageKey>> = {
  rank: 'basketOutRank',
  'no-price': 'basketOutNoPrice',
  'not-in-universe': 'basketOutNotInUniverse',
  pegged: 'basketOutPegged',
  wrapped: 'basketOutWrapped',
  leveraged: 'basketOutLeveraged',
  'real-world-asset': 'basketOutRealWorld',
  'symbol-collision': 'basketOutCollision',
  'no-market-cap': 'basketOutNoCap',
  'no-candles': 'basketOutNoCandles',
  'too-few-candles': 'basketOutTooFewCandles',
  stale: 'basketOutStale',
  'volume-unknown': 'basketOutVolumeUnknown',
  thin: 'basketOutThin',
  'untraded-day': 'basketOutUntradedDay',
  'one-venue': 'basketOutOneVenue',
};

/** Why a token is not in a local basket, in a few words. */
export function departureWords(words: Words, why: Departure): string {
  return words(DEPARTED[why]);
}

const POSTPONED: Readonly<Record<Postponement, MessageKey>> = {
  'no-universe': 'basketWaitsUniverse',
  'no-price': 'basketWaitsPrice',
  'no-market-cap': 'basketWaitsCap',
  'too-few-members': 'basketWaitsMembers',
};

/** Why a review that is due waits. */
export function postponementWords(words: Words, why: Postponement): string {
  return words(POSTPONED[why]);
}
