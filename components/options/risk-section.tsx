import { countText } from '@/utils/format/numbers';
import type { MessageKey } from '@/utils/format/words';
import type { Preset } from '@/utils/risk/warnings/presets';
import { PRESETS } from '@/utils/risk/warnings/presets';
import { useReader } from '../reader';
import { NumberInput } from '../risk/number-input';
import { RegionChoice } from './region-choice';
import { Section } from './section';
import { ThresholdTable } from './threshold-table';
import { useRiskPreferences } from './use-risk-preferences';

const LABELS: Readonly<Record<Preset, MessageKey>> = {
  cautious: 'riskPresetCautious',
  standard: 'riskPresetStandard',
  experienced: 'riskPresetExperienced',
};

const ABOUT: Readonly<Record<Preset, MessageKey>> = {
  cautious: 'riskPresetCautiousAbout',
  standard: 'riskPresetStandardAbout',
  experienced: 'riskPresetExperiencedAbout',
};

/** When warnings come, which region's rules count, and what the reader has to trade with. */
export function RiskSection() {
  const { words, locale } = useReader();
  const { preferences, broken, change } = useRiskPreferences();
  return (
    <Section id="risk" title={words('optionRisk')} about={words('optionRiskAbout')}>
      {!preferences && <p role="status">{words(broken ? 'didNotWork' : 'loadingOptions')}</p>}
      {preferences && (
        <>
          <fieldset className="choices">
            <legend className="field-label choices-legend">{words('riskPreset')}</legend>
            {PRESETS.map((preset) => (
              <label key={preset} className="choice">
                <input
                  type="radio"
                  name="preset"
                  value={preset}
                  checked={preferences.preset === preset}
                  onChange={() => change({ preset })}
                />
                {words(LABELS[preset])}
              </label>
            ))}
          </fieldset>
          <p className="small">{words(ABOUT[preferences.preset])}</p>
          <RegionChoice region={preferences.region} choose={(region) => change({ region })} />
          <div className="equity">
            <NumberInput
              label={words('riskEquity')}
              value={preferences.equityUsd}
              format={(value) => countText(locale, value)}
              change={(value) => change({ equityUsd: value === 0 ? null : value })}
              unit="$"
            />
            <p className="small">{words('riskEquityAbout')}</p>
          </div>
          <ThresholdTable preferences={preferences} change={(thresholds) => change({ thresholds })} />
        </>
      )}
    </Section>
  );
}
