import type { TokenBriefing } from '@/utils/briefing/briefing';
import { IndexList } from '../figures/index-list';
import { FailureNote } from '../notes/failure-note';
import { useReader } from '../reader';
import { useTokenDeeds } from './deeds';
import { IndicesSkeleton } from './skeletons';

/** A card under which the order book should still be seen shows the heaviest. */
const FIRST = 4;

interface Props {
  readonly token: TokenBriefing;
  readonly ticker: string;
  /** Stands without the rating above it, so it tells its own failures. */
  readonly alone?: boolean;
}

/** Which indices hold the token. A failure already told for the rating is not told twice. */
export function IndicesSection({ token, ticker, alone = false }: Props) {
  const { words } = useReader();
  const { again } = useTokenDeeds();
  const { value, failure, pending } = token.indices;
  const toldAbove = !alone && failure !== null && failure.kind === token.rating.failure?.kind;
  if (!value && toldAbove) return null;
  return (
    <section className="section notes" aria-label={words('sectionIndices')}>
      {value && (
        <div>
          <IndexList membership={value} ticker={ticker} {...(alone ? {} : { first: FIRST })} />
        </div>
      )}
      {value && pending && value.indicesRead < value.indicesTotal && (
        <p className="small" role="status">
          {words('indicesReading')}
        </p>
      )}
      {failure && !toldAbove && <FailureNote failure={failure} again={again} />}
      {!value &&
        !failure &&
        (pending ? <IndicesSkeleton /> : <p className="mute">{words('indicesEmpty')}</p>)}
    </section>
  );
}
