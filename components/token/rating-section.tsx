import type { TokenBriefing } from '@/utils/briefing/briefing';
import { RatingFigures } from '../figures/rating-figures';
import { leadFigure } from '../figures/voice';
import { FailureNote } from '../notes/failure-note';
import { useReader } from '../reader';
import { useTokenDeeds } from './deeds';
import { HistorySection } from './history-section';
import { RatingSkeleton } from './skeletons';

/** Grades and their history. Figures once shown stay, with their age, whatever stands in the way of fresh ones. */
export function RatingSection({ token }: { readonly token: TokenBriefing }) {
  const { words } = useReader();
  const { again } = useTokenDeeds();
  const { value, failure, pending, stale } = token.rating;
  return (
    <section className="section notes" aria-label={words('sectionRating')}>
      {value && <RatingFigures rating={value} stale={stale} />}
      {value && <HistorySection told={leadFigure(value)} />}
      {failure && !(pending && value) && <FailureNote failure={failure} again={again} />}
      {!value && !failure && (pending ? <RatingSkeleton /> : <p className="mute">{words('ratingEmpty')}</p>)}
    </section>
  );
}
