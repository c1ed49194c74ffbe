import { useState } from 'react';
import { countText } from '@/utils/format/numbers';
import { themeWords } from '@/utils/format/warning-names';
import type { FactSheet, Warning } from '@/utils/risk/assessment';
import { THEMES } from '@/utils/risk/warnings/catalogue';
import { useReader } from '../reader';
import { WarningRow } from './warning-row';

interface Props {
  readonly warnings: readonly Warning[];
  readonly sheet: FactSheet;
}

/** Every warning under the theme it belongs to; the theme of the worst one first. */
export function WarningThemes({ warnings, sheet }: Props) {
  const { words } = useReader();
  // Warnings come worst first, so the first of each theme says where the theme stands.
  const themes = THEMES.map((theme) => ({
    theme,
    first: warnings.findIndex((warning) => warning.theme === theme),
    rows: warnings.filter((warning) => warning.theme === theme),
  }))
    .filter(({ first }) => first >= 0)
    .sort((one, other) => one.first - other.first);
  return themes.map(({ theme, rows }) => (
    <div key={theme} className="warning-theme">
      <h4 className="warning-theme-name">{themeWords(words, theme)}</h4>
      <ul className="warnings">
        {rows.map((warning) => (
          <WarningRow key={warning.id} warning={warning} sheet={sheet} />
        ))}
      </ul>
    </div>
  ));
}

const FIRST = 3;

/** The worst few, and all the others when asked for: a card must leave the order book in view. */
export function WorstWarnings({ warnings, sheet }: Props) {
  const { words, locale } = useReader();
  const [all, setAll] = useState(false);
  const shown = all ? warnings : warnings.slice(0, FIRST);
  return (
    <>
      <ul className="warnings">
        {shown.map((warning) => (
          <WarningRow key={warning.id} warning={warning} sheet={sheet} />
        ))}
      </ul>
      {shown.length < warnings.length && (
        <p>
          <button type="button" className="plain-button" onClick={() => setAll(true)}>
            {words('riskShowAll', countText(locale, warnings.length))}
          </button>
        </p>
      )}
    </>
  );
}
