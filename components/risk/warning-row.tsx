import { severityWords } from '@/utils/format/warning-names';
import { warningWords } from '@/utils/format/warning-words';
import type { FactSheet, Warning } from '@/utils/risk/assessment';
import { SeverityShape } from '../notes/severity-shape';
import { useReader } from '../reader';
import { warningOrigin } from './origin-line';

interface Props {
  readonly warning: Warning;
  readonly sheet: FactSheet;
}

/** What it is and its figure; under it how grave, against which threshold, who says so and how old that is. */
export function WarningRow({ warning, sheet }: Props) {
  const { words, locale, nowMs } = useReader();
  const { severity, from } = warning;
  const { title, figure, limit } = warningWords(words, locale, warning);
  const rests = [limit, warningOrigin(words, locale, from, sheet, nowMs)].filter(Boolean);
  return (
    <li className="note warning" data-severity={severity}>
      <SeverityShape severity={severity} />
      <div className="note-body">
        <p className="warning-said">
          <span className="note-title">{title}</span>
          {figure !== '' && <span className="warning-figure">{figure}</span>}
        </p>
        <p className="small">
          <span className="severity-word" data-severity={severity}>
            {severityWords(words, severity)}
          </span>
          {` · ${rests.join(' · ')}`}
        </p>
      </div>
    </li>
  );
}
