import type { IndexDayRow } from './rows';

/** The level of an index at the close of a day; 100 is where it began. */
export interface DatedLevel {
  /** `YYYY-MM-DD` (UTC). */
  readonly date: string;
  readonly close: number;
}

/** How far the last day's figure may be from the list's: they need not be of the same hour. */
const SLACK = 0.25;
/** Points of per cent within which the two agree however small they are. */
const LEAST_SLACK_PCT = 2;

/**
 * What an index did day by day, from its cumulative return. The service does not say whether that is in per cent
 * or a ratio; the list of indices states the same figure in per cent, so that tells.
 * @param allTimePct the list's change since the index began.
 * @returns oldest first; null where the list's figure is unknown, fits neither unit, or fits both (it is near
 * nothing): a performance that may be off by a hundred times is none.
 */
export function levelsOf(
  days: readonly IndexDayRow[],
  allTimePct: number | null,
): readonly DatedLevel[] | null {
  const known = days
    .flatMap(({ cumulativeRoi, date }) => (cumulativeRoi === null ? [] : [{ date, roi: cumulativeRoi }]))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = known.at(-1);
  if (!last || allTimePct === null) return null;
  const near = (pct: number) =>
    Math.abs(pct - allTimePct) <= Math.max(SLACK * Math.abs(allTimePct), LEAST_SLACK_PCT);
  const [isPct, isRatio] = [near(last.roi), near(last.roi * 100)];
  if (isPct === isRatio) return null;
  const unit = isPct ? 100 : 1;
  const levels = known.map(({ date, roi }) => ({ date, close: 100 * (1 + roi / unit) }));
  // A loss of more than everything says that the unit was not what it seemed.
  return levels.every(({ close }) => close > 0) ? levels : null;
}
