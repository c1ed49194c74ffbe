import * as z from 'zod/mini';
import type { RecordKind } from './records';

/** Slugs of coins that the user watches without Token Metrics, in the order they were added. */
export const WATCHED_COINS: RecordKind<readonly string[]> = {
  name: 'watched-coins',
  schema: z.array(z.string()),
  initial: [],
};

/** More would be more than a day's prices should ask for. */
const MOST_WATCHED = 50;

/** Adds or removes a coin; adding twice changes nothing. */
export function setCoinWatched(list: readonly string[], slug: string, watched: boolean): readonly string[] {
  const others = list.filter((one) => one !== slug);
  if (!watched) return others;
  return list.includes(slug) ? list : [...others, slug].slice(-MOST_WATCHED);
}
