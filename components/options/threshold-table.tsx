import { useId, useState } from 'react';
import { themeWords, warningName } from '@/utils/format/warning-names';
import type { RiskPreferences } from '@/utils/risk/preferences';
import { CATALOGUE, THEMES, type WarningId } from '@/utils/risk/warnings/catalogue';
import { useReader } from '../reader';
import { ThresholdRow } from './threshold-row';
import { thresholdUnit } from './threshold-units';

interface Props {
  readonly preferences: RiskPreferences;
  readonly change: (thresholds: RiskPreferences['thresholds']) => void;
}

function isWarningId(id: string): id is WarningId {
  return Object.hasOwn(CATALOGUE, id);
}

const IDS: readonly WarningId[] = Object.keys(CATALOGUE)
  .filter(isWarningId)
  .filter((id) => thresholdUnit(id) !== null);

/** Every threshold, theme by theme: folded away until it is looked for. */
export function ThresholdTable({ preferences, change }: Props) {
  const { words } = useReader();
  const id = useId();
  const [sought, setSought] = useState('');
  const { thresholds } = preferences;
  const wanted = sought.trim().toLocaleLowerCase();
  const found = IDS.filter((each) => warningName(words, each).toLocaleLowerCase().includes(wanted));
  const set = (warning: WarningId, own: RiskPreferences['thresholds'][string] | null) => {
    const { [warning]: _, ...others } = thresholds;
    change(own === null ? others : { ...others, [warning]: own });
  };
  const changed = Object.keys(thresholds).length;
  return (
    <div className="thresholds">
      <div className="thresholds-head">
        <label className="field" htmlFor={id}>
          <span className="field-label">{words('riskThresholds')}</span>
          <input
            id={id}
            className="text-input"
            type="search"
            placeholder={words('riskThresholdSearch')}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </label>
        <button type="button" className="button" disabled={changed === 0} onClick={() => change({})}>
          {words('riskResetAll')}
        </button>
      </div>
      <p className="small">{words('riskThresholdsAbout')}</p>
      {found.length === 0 && <p role="status">{words('riskThresholdNone')}</p>}
      {THEMES.map((theme) => {
        const rows = found.filter((each) => CATALOGUE[each].theme === theme);
        if (rows.length === 0) return null;
        return (
          // A search opens what it found; another theme is another element, so that folding stays the reader's.
          <details key={`${theme} ${wanted === ''}`} className="more" open={wanted !== ''}>
            <summary>
              <span>{themeWords(words, theme)}</span>
              <span className="small">
                {words.plural('riskThresholdCount', rows.length, String(rows.length))}
              </span>
            </summary>
            <table className="grid threshold-grid">
              <thead>
                <tr>
                  <th scope="col">{words('riskThresholdWarning')}</th>
                  <th scope="col">{words('warnSeverityInfo')}</th>
                  <th scope="col">{words('warnSeverityCaution')}</th>
                  <th scope="col">{words('warnSeverityDanger')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {rows.map((each) => (
                  <ThresholdRow
                    key={each}
                    id={each}
                    preferences={preferences}
                    change={(own) => set(each, own)}
                  />
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </div>
  );
}
