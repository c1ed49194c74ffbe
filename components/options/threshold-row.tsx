import { RotateCcw } from 'lucide-react';
import { severityWords, warningName } from '@/utils/format/warning-names';
import { levelsFor, type RiskPreferences } from '@/utils/risk/preferences';
import type { WarningId } from '@/utils/risk/warnings/catalogue';
import { SEVERITIES, type Severity } from '@/utils/risk/warnings/severity';
import { useReader } from '../reader';
import { NumberInput } from '../risk/number-input';
import { asKept, asShown, directionWords, thresholdUnit } from './threshold-units';

type Own = RiskPreferences['thresholds'][string];

interface Props {
  readonly id: WarningId;
  readonly preferences: RiskPreferences;
  /** Null gives the preset's thresholds back. */
  readonly change: (own: Own | null) => void;
}

/** One warning's three thresholds. An emptied one switches its level off. */
export function ThresholdRow({ id, preferences, change }: Props) {
  const { words, locale } = useReader();
  const unit = thresholdUnit(id);
  if (unit === null) return null;
  const name = warningName(words, id);
  const levels = levelsFor(id, preferences);
  const own = preferences.thresholds[id];
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 10 });
  const set = (severity: Severity, shown: number | null) =>
    change({ ...own, [severity]: shown === null ? null : asKept(shown, unit) });
  return (
    <tr data-changed={own !== undefined}>
      <th scope="row">
        {name}
        <span className="small">{words(directionWords(id))}</span>
      </th>
      {SEVERITIES.map((severity) => {
        const level = levels[severity];
        return (
          <td key={severity}>
            <NumberInput
              label={`${name}: ${severityWords(words, severity)}`}
              hideLabel
              value={level === null ? null : asShown(level, unit)}
              format={(value) => format.format(value)}
              change={(value) => set(severity, value)}
              least={Number.NEGATIVE_INFINITY}
              hint={words('riskLevelOff')}
              unit={unit.unit}
            />
          </td>
        );
      })}
      <td>
        {own !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label={words('riskResetOne', name)}
            title={words('riskResetOne', name)}
            onClick={() => change(null)}
          >
            <RotateCcw size={15} aria-hidden="true" />
          </button>
        )}
      </td>
    </tr>
  );
}
