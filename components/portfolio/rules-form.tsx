import { useId, useState } from 'react';
import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { countText } from '@/utils/format/numbers';
import { figureText } from '@/utils/format/risk-numbers';
import type { MessageKey } from '@/utils/format/words';
import { holdingName } from '@/utils/portfolio/holding';
import { BAND_IDS, BANDS, type BandId, CORE_TARGETS, type PortfolioRules } from '@/utils/portfolio/rules';
import { useBackground } from '../background';
import { PanelHead } from '../panel-head';
import { useReader } from '../reader';
import { ChoiceRow } from '../risk/choice-row';
import { NumberInput } from '../risk/number-input';

const BAND_NAMES: Readonly<Record<BandId, MessageKey>> = {
  conservative: 'bandNameConservative',
  moderate: 'bandNameModerate',
  aggressive: 'bandNameAggressive',
};

interface Props {
  readonly view: PortfolioView;
  readonly back: () => void;
  readonly again: () => void;
}

/** What the portfolio is held to. Each change is kept at once. */
export function RulesForm({ view, back, again }: Props) {
  const { words, locale } = useReader();
  const { ask } = useBackground();
  const heading = useId();
  const [rules, setRules] = useState<PortfolioRules>(view.rules);
  const change = (part: Partial<PortfolioRules>) => {
    const next = { ...rules, ...part };
    setRules(next);
    void ask('keepPortfolioRules', { rules: next }).finally(again);
  };
  const whole = (value: number) => countText(locale, value);
  const figure = (value: number) => figureText(locale, value);
  return (
    <article className="panel" aria-labelledby={heading}>
      <PanelHead headingId={heading} title={words('portfolioRules')} back={back} />
      <section className="section shelf">
        <p className="field-label" aria-hidden="true">
          {words('ruleCoreTarget')}
        </p>
        <ChoiceRow<number>
          label={words('ruleCoreTarget')}
          chosen={rules.coreTarget ?? 0}
          choose={(target) => change({ coreTarget: CORE_TARGETS.find((each) => each === target) ?? null })}
          options={[
            { value: 0, label: words('ruleNone') },
            ...CORE_TARGETS.map((target) => ({ value: target, label: `${target}/${100 - target}` })),
          ]}
        />
        <p className="small">{words('ruleCoreAbout')}</p>
        <p className="field-label" aria-hidden="true">
          {words('ruleBand')}
        </p>
        <ChoiceRow<string>
          label={words('ruleBand')}
          chosen={rules.band ?? ''}
          choose={(band) => change({ band: BAND_IDS.find((each) => each === band) ?? null })}
          options={[
            { value: '', label: words('ruleNone') },
            ...BAND_IDS.map((band) => ({
              value: band,
              label: words(BAND_NAMES[band], `${BANDS[band].from}–${BANDS[band].to}`),
            })),
          ]}
        />
        <div className="more-fields">
          <NumberInput
            label={words('ruleNetWorth')}
            value={rules.netWorthUsd}
            format={whole}
            change={(value) => change({ netWorthUsd: value === 0 ? null : value })}
            unit="$"
          />
          <NumberInput
            label={words('ruleFee')}
            value={rules.feeRate === null ? null : rules.feeRate * 100}
            format={figure}
            most={10}
            change={(value) => change({ feeRate: value === null ? null : value / 100 })}
            unit="%"
          />
          <NumberInput
            label={words('ruleLowestGrade')}
            value={rules.lowestGrade}
            format={whole}
            least={1}
            most={100}
            change={(value) => change({ lowestGrade: value })}
          />
        </div>
        <label className="target-core">
          <input
            type="checkbox"
            checked={rules.onPages}
            onChange={(event) => change({ onPages: event.currentTarget.checked })}
          />
          {words('ruleOnPages')}
        </label>
        <p className="small">{words('ruleOnPagesAbout')}</p>
        <p className="small">{words('portfolioStays')}</p>
      </section>
      <Targets view={view} rules={rules} change={change} />
    </article>
  );
}

interface TargetsProps {
  readonly view: PortfolioView;
  readonly rules: PortfolioRules;
  readonly change: (part: Partial<PortfolioRules>) => void;
}

/** The share wanted of each holding, and whether it counts as core. */
function Targets({ view, rules, change }: TargetsProps) {
  const { words, locale } = useReader();
  const sum = Object.values(rules.targets).reduce((total, share) => total + share, 0) * 100;
  return (
    <section className="section shelf">
      <h3 className="section-title">{words('targetsHead')}</h3>
      {view.holdings.map((holding) => {
        const name = holdingName(holding);
        const { [name]: target, ...others } = rules.targets;
        return (
          <div key={name} className="target-row">
            <NumberInput
              label={words('targetOf', holding.name)}
              value={target === undefined ? null : target * 100}
              format={(value) => figureText(locale, value)}
              most={100}
              change={(value) =>
                change({ targets: value === null ? others : { ...others, [name]: value / 100 } })
              }
              unit="%"
            />
            <label className="target-core">
              <input
                type="checkbox"
                checked={rules.core.includes(name)}
                onChange={(event) =>
                  change({
                    core: event.currentTarget.checked
                      ? [...rules.core, name]
                      : rules.core.filter((each) => each !== name),
                  })
                }
              />
              {words('targetCore')}
            </label>
          </div>
        );
      })}
      <p className="small" role="status">
        {words('targetsSum', figureText(locale, sum))}
      </p>
    </section>
  );
}
