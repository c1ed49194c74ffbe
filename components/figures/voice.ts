import type { Rating } from '@/utils/tokenmetrics/rating';
import type { Sourced } from '@/utils/vocabulary/sourced';

const HOUR_MS = 60 * 60 * 1000;

/** How much of a figure's source line the line under its group does not say already. */
export type Untold = 'nothing' | 'day' | 'all';

/** Compares a figure with the one whose source line stands under the group: same source, fetched within the hour, same day. */
export function untold(figure: Sourced<unknown>, told: Sourced<unknown>): Untold {
  const sameFetch =
    figure.source === told.source && Math.abs(figure.fetchedAtMs - told.fetchedAtMs) < HOUR_MS;
  if (!sameFetch) return 'all';
  if (figure.asOfMs === told.asOfMs) return 'nothing';
  return figure.asOfMs === null ? 'all' : 'day';
}

/** The figure whose source line stands under a rating; null where the rating is empty. */
export function leadFigure(rating: Rating): Sourced<unknown> | null {
  return (
    rating.tmGrade ??
    rating.fundamentalGrade ??
    rating.technologyGrade ??
    rating.traderGrade ??
    rating.investorGrade ??
    rating.trend ??
    rating.momentum
  );
}
