import { MOST_ROWS } from './endpoints';
import type { Reading } from './read-answer';

/**
 * Tokens that were named in a call and for which the service has no row: they count as asked, so that a credit is
 * not spent on them again the same day. An answer with a full page may have been cut off, because signals have
 * been seen with two days for each token; then a token that is missing is not known to be unrated, and may be asked
 * for again.
 * @param asked token ids as they were named.
 */
export function unratedIn(
  asked: readonly number[],
  reading: Reading<{ readonly tokenId: number }>,
): readonly number[] {
  if (reading.received >= MOST_ROWS) return [];
  const rated = new Set(reading.rows.map((row) => row.tokenId));
  return asked.filter((id) => !rated.has(id));
}
