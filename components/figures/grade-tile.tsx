import { dayText } from '@/utils/format/dates';
import { gradeText } from '@/utils/format/numbers';
import type { Sourced } from '@/utils/vocabulary/sourced';
import { useReader } from '../reader';
import { AgeLine } from './age-line';
import type { Untold } from './voice';

interface Props {
  readonly label: string;
  /** 0 to 100; null is shown as "no data". */
  readonly grade: Sourced<number> | null;
  /** What the figure amounts to, e.g. "Blue chip". */
  readonly word: string | null;
  /** What the source line under the group does not say of this grade. */
  readonly untold: Untold;
}

/** One further grade: label, figure, a draught mark as long as the grade, and what it amounts to. */
export function GradeTile({ label, grade, word, untold }: Props) {
  const { words, locale } = useReader();
  return (
    <div className="tile">
      <dt className="tile-label">{label}</dt>
      <dd className="tile-body">
        {grade === null ? (
          <span className="mute">{words('noData')}</span>
        ) : (
          <>
            <p className="tile-said">
              <span className="tile-figure">{gradeText(locale, grade.value)}</span>
              {word !== null && <span>{word}</span>}
            </p>
            <span className="draught" aria-hidden="true">
              <span className="draught-fill" style={{ inlineSize: `${grade.value}%` }} />
            </span>
            {untold === 'all' && <AgeLine figure={grade} />}
            {untold === 'day' && grade.asOfMs !== null && (
              <p className="small">{words('ofDay', dayText(words, grade.asOfMs))}</p>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
