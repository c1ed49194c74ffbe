import { LOCAL_PARTS } from '@/utils/format/local-words';
import { gradeText } from '@/utils/format/numbers';
import type { ScoreComponents } from '@/utils/local/score';
import { useReader } from '../reader';

interface Props {
  readonly components: ScoreComponents;
  /** Says of each part what it looks at, where there is room. */
  readonly explained: boolean;
}

/** The five parts of the local score, each a grey bar from 0 to 100. */
export function LocalParts({ components, explained }: Props) {
  const { words, locale } = useReader();
  return (
    <dl className="local-parts">
      {LOCAL_PARTS.map(({ part, name, about }) => {
        const value = components[part];
        return (
          <div key={part} className="local-part">
            <dt>
              {words(name)}
              {explained && <span className="small local-about">{words(about)}</span>}
            </dt>
            <dd>
              <span className="local-bar" aria-hidden="true">
                {value !== null && <span className="local-fill" style={{ inlineSize: `${value}%` }} />}
              </span>
              <span className="local-value">
                {value === null ? <span className="small">{words('noData')}</span> : gradeText(locale, value)}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
