import type { IndexReview } from '@/utils/briefing/index-room';
import { departureWords } from '@/utils/format/basket-words';
import { dayText } from '@/utils/format/dates';
import { countText, weightText } from '@/utils/format/numbers';
import { pointsText } from '@/utils/format/points';
import { useReader } from '../reader';

/** As many moved weights as say something; the rest is a number. */
const MOST_MOVED = 5;

interface Props {
  readonly reviews: readonly IndexReview[];
  /** Said where none is known. */
  readonly none: string;
}

/** What changed from one reading of the holdings to the next, newest first. */
export function ReviewLog({ reviews, none }: Props) {
  if (reviews.length === 0) return <p className="small">{none}</p>;
  return (
    <ol className="reviews">
      {reviews.map((review) => (
        <Review key={review.readAtMs} review={review} />
      ))}
    </ol>
  );
}

function Review({ review }: { readonly review: IndexReview }) {
  const { words, locale } = useReader();
  const { asOfMs, entered, left, moved, readAtMs, readBeforeMs, turnover } = review;
  const more = moved.length - MOST_MOVED;
  const lines = [
    // At the start all of them entered: they are the holdings, and a number says enough.
    ...(turnover === null
      ? [words.plural('reviewMembers', entered.length, countText(locale, entered.length))]
      : entered.map(({ ticker, weight }) => words('reviewEntered', ticker, weightText(locale, weight)))),
    ...left.map(({ ticker, weight, why }) =>
      why === null
        ? words('reviewLeft', ticker, weightText(locale, weight))
        : words('reviewLeftWhy', ticker, weightText(locale, weight), departureWords(words, why)),
    ),
    ...moved
      .slice(0, MOST_MOVED)
      .map(({ before, ticker, weight }) =>
        words('reviewMoved', ticker, weightText(locale, weight), pointsText(locale, weight - before)),
      ),
    ...(more > 0 ? [words.plural('reviewMore', more, String(more))] : []),
  ];
  return (
    <li className="review">
      <p className="review-head">
        <b>{dayText(words, asOfMs ?? readAtMs)}</b>
        <span className="small">
          {turnover === null ? words('reviewStart') : words('reviewTurnover', weightText(locale, turnover))}
        </span>
      </p>
      <ul className="review-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {asOfMs === null && (
        <p className="small">
          {words('reviewBetween', dayText(words, readBeforeMs), dayText(words, readAtMs))}
        </p>
      )}
    </li>
  );
}
