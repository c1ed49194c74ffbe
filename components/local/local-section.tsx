import type { LocalPart } from '@/utils/briefing/briefing';
import { noPricesWords, noScoreWords } from '@/utils/format/local-words';
import { useReader } from '../reader';
import { LocalFigures } from './local-figures';

interface Props {
  readonly local: LocalPart;
  /** Says of each part what it looks at, where there is room. */
  readonly explained?: boolean;
}

/**
 * The local score under a heading of its own: never one number with a rating, never in its colours. It says in full
 * what it is not.
 */
export function LocalSection({ local, explained = false }: Props) {
  const { words } = useReader();
  if (!local.shown) return null;
  const { value } = local;
  const score = value !== null && value.score.score !== null ? value.score : null;
  return (
    <section className="section notes local" aria-label={words('localTitle')}>
      {score && value ? (
        <LocalFigures score={score} reading={value} explained={explained} />
      ) : (
        <NoScore local={local} />
      )}
      {score && <p className="local-notice">{words('localNotice')}</p>}
      {score && explained && <p className="small">{words('localDescribes')}</p>}
    </section>
  );
}

function NoScore({ local: { failure, pending, value } }: Pick<Props, 'local'>) {
  const { words, locale, nowMs } = useReader();
  if (!value && pending) return <p role="status">{words('localLoading')}</p>;
  const why =
    value && value.score.score === null
      ? noScoreWords(words, locale, value.score)
      : failure && noPricesWords(words, failure, nowMs);
  return (
    <p className="mute">
      {words('localNone')}
      {why && <span className="small local-why">{why}</span>}
    </p>
  );
}
