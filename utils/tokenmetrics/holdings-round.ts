import { isYounger, WEEK_MS } from './freshness';
import { DAY_MS } from './month';

/** So many indices are read at a time, so that a look at a page is never queued behind all of them. */
const AT_A_TIME = 4;
/** Younger holdings are not read again only to spread the work. */
const TOO_YOUNG_MS = 2 * DAY_MS;

/**
 * Indices whose holdings to read next. Those never read come first. The others are read about once a week each:
 * every day the oldest seventh of them, so that they do not all fall due together.
 * @param nowMs epoch ms, as all times here.
 */
export function holdingsDue(
  indices: {
    readonly ids: readonly number[];
    readonly holdingsStoredAtMs: ReadonlyMap<number, number>;
  },
  nowMs: number,
): readonly number[] {
  const stored = indices.ids.map((id) => ({ id, atMs: indices.holdingsStoredAtMs.get(id) ?? null }));
  const unread = stored.filter(({ atMs }) => atMs === null).map(({ id }) => id);
  const read = stored.flatMap(({ id, atMs }) => (atMs === null ? [] : [{ id, atMs }]));
  const readToday = read.filter(({ atMs }) => isYounger(atMs, DAY_MS, nowMs)).length;
  const dailyShare = Math.ceil(indices.ids.length / (WEEK_MS / DAY_MS));
  const oldest = read
    .filter(({ atMs }) => !isYounger(atMs, TOO_YOUNG_MS, nowMs))
    .sort((a, b) => a.atMs - b.atMs || a.id - b.id)
    .slice(0, Math.max(dailyShare - readToday, 0))
    .map(({ id }) => id);
  return [...unread, ...oldest].slice(0, AT_A_TIME);
}
