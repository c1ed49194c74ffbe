import { useId, useState } from 'react';
import type { ComparedIndex, IndexSource } from '@/utils/briefing/index-room';
import { ratioText } from '@/utils/format/points';
import type { MessageKey } from '@/utils/format/words';
import { useBackground } from '../background';
import { PanelHead } from '../panel-head';
import { useReader } from '../reader';
import { ChoiceRow } from '../risk/choice-row';
import { useAnswer } from '../use-answer';
import { breadth, bySource, likeness, MEASURES, type Measure } from './comparison';
import { LocalNote } from './local-note';

const NAMES: Readonly<Record<Measure, MessageKey>> = {
  overlap: 'compareOverlap',
  cosine: 'compareCosine',
  correlation: 'compareCorrelation',
};
const MEANINGS: Readonly<Record<Measure, MessageKey>> = {
  overlap: 'compareOverlapMeans',
  cosine: 'compareCosineMeans',
  correlation: 'compareCorrelationMeans',
};

interface Props {
  readonly back: () => void;
  readonly open: (key: string) => void;
}

/** The indices that the user follows, each beside each. */
export function CompareIndices({ back, open }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const heading = useId();
  const [measure, setMeasure] = useState<Measure>('overlap');
  const { value } = useAnswer('compare', () => ask('comparedIndices', { keys: [] }));
  const shelves = bySource(value ?? []);
  return (
    <article className="panel" aria-labelledby={heading}>
      <PanelHead headingId={heading} title={words('compareTitle')} back={back} />
      {value && shelves.length === 0 && <p className="section">{words('compareTooFew')}</p>}
      {shelves.length > 0 && (
        <section className="section shelf">
          <ChoiceRow<Measure>
            label={words('compareMeasure')}
            chosen={measure}
            choose={setMeasure}
            options={MEASURES.map((each) => ({ value: each, label: words(NAMES[each]) }))}
          />
          <p className="small">
            {words(MEANINGS[measure])} {words('compareBreadthMeans')}
          </p>
        </section>
      )}
      {shelves.map(({ indices, source }) => (
        <section
          key={source}
          className="section shelf"
          data-source={source}
          aria-label={words(titleOf(source))}
        >
          {source === 'local' && <LocalNote />}
          <Matrix indices={indices} measure={measure} title={titleOf(source)} open={open} />
        </section>
      ))}
    </article>
  );
}

function titleOf(source: IndexSource): MessageKey {
  return source === 'local' ? 'localBaskets' : 'tokenMetricsIndices';
}

interface MatrixProps {
  readonly indices: readonly ComparedIndex[];
  readonly measure: Measure;
  /** Whose indices they are. */
  readonly title: MessageKey;
  readonly open: (key: string) => void;
}

function Matrix({ indices, measure, title, open }: MatrixProps) {
  const { words, locale } = useReader();
  const name = words('compareMatrix', words(title), words(NAMES[measure]));
  const none = (
    <>
      <span aria-hidden="true" className="mute">
        –
      </span>
      <span className="aside">{words('noData')}</span>
    </>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by key
    <section className="matrix-box" tabIndex={0} aria-label={name}>
      <table className="grid matrix">
        <caption className="aside">{words(NAMES[measure])}</caption>
        <thead>
          <tr>
            <th scope="col">{words('indexHeadName')}</th>
            {indices.map(({ row }) => (
              <th key={row.key} scope="col">
                {row.ticker ?? row.name}
              </th>
            ))}
            <th scope="col">{words('compareBreadth')}</th>
          </tr>
        </thead>
        <tbody>
          {indices.map((one) => {
            const wide = breadth(one);
            return (
              <tr key={one.row.key}>
                <th scope="row">
                  <button type="button" className="plain-button index-open" onClick={() => open(one.row.key)}>
                    {one.row.name}
                  </button>
                </th>
                {indices.map((other) => {
                  const same = one.row.key === other.row.key;
                  const value = same ? null : likeness(one, other, measure);
                  return (
                    <td
                      key={other.row.key}
                      className="matrix-cell"
                      style={{ backgroundSize: `${Math.max(0, value ?? 0) * 100}% 2px` }}
                    >
                      {same ? (
                        <span aria-hidden="true">·</span>
                      ) : value === null ? (
                        none
                      ) : (
                        ratioText(locale, value)
                      )}
                    </td>
                  );
                })}
                <td>{wide === null ? none : ratioText(locale, wide)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
