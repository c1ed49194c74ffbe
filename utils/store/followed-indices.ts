import * as z from 'zod/mini';
import type { RecordKind } from './records';

/** More than a matrix can show. */
const MOST_FOLLOWED = 40;

/** Keys of the indices and baskets that the user follows, in the order they were added. */
export const FOLLOWED_INDICES: RecordKind<readonly string[]> = {
  name: 'followed-indices',
  schema: z.readonly(z.array(z.string().check(z.maxLength(60)))),
  initial: [],
};

/** Adds or removes one; adding twice changes nothing, and beyond the bound the newest is not taken. */
export function setFollowed(list: readonly string[], key: string, followed: boolean): readonly string[] {
  const others = list.filter((each) => each !== key);
  if (!followed) return others;
  return list.includes(key) || list.length >= MOST_FOLLOWED ? list : [...list, key];
}
