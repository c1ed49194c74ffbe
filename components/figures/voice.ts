import type { Rating } from '@/utils/tokenmetrics/rating';
import type { Sourced } from '@/utils/vocabulary/sourced';

const HOUR_MS = 60 * 60 * 1000;

/** Whether one source line speaks for both figures: same source, same day, fetched within the hour. */
export function sameVoice(one: Sourced<unknown>, other: Sourced<unknown>): boolean {
  return (
    one.source === other.source &&
    one.asOfMs === other.asOfMs &&
    Math.abs(one.fetchedAtMs - other.fetchedAtMs) < HOUR_MS
  );
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
