import * as z from 'zod/mini';
import type { RecordKind } from './records';

const seenToken = z.object({ tokenId: z.int(), seenAtMs: z.number() });

export type SeenToken = Readonly<z.infer<typeof seenToken>>;

/** As many as one batched request may name, twice over. */
export const MOST_RECENTS = 200;

/** Tokens the user looked at, newest first. */
export const RECENTS: RecordKind<readonly SeenToken[]> = {
  name: 'recents',
  schema: z.array(seenToken),
  initial: [],
};

/** Token ids the user watches, in the order they were added. */
export const WATCH_LIST: RecordKind<readonly number[]> = {
  name: 'watch-list',
  schema: z.array(z.int()),
  initial: [],
};

/** Puts a token in front; one entry a token, bounded. */
export function noteSeen(
  recents: readonly SeenToken[],
  tokenId: number,
  nowMs: number,
): readonly SeenToken[] {
  const others = recents.filter((seen) => seen.tokenId !== tokenId);
  return [{ tokenId, seenAtMs: nowMs }, ...others].slice(0, MOST_RECENTS);
}

/** Adds or removes a token; adding twice changes nothing. */
export function setWatched(list: readonly number[], tokenId: number, watched: boolean): readonly number[] {
  const others = list.filter((id) => id !== tokenId);
  if (!watched) return others;
  return list.includes(tokenId) ? list : [...others, tokenId];
}
