import { useId, useState } from 'react';
import { dayText, isoDayText } from '@/utils/format/dates';
import { countText, priceText, usdPriceText } from '@/utils/format/numbers';
import { crossingWords } from '@/utils/format/plan-words';
import { moneyText } from '@/utils/format/risk-numbers';
import type { Assessment, FactSheet } from '@/utils/risk/assessment';
import type { Plan } from '@/utils/risk/plan';
import { Note } from '../notes/note';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';
import { ChoiceRow } from './choice-row';
import { NumberInput } from './number-input';
import { useRiskDeeds } from './risk-deeds';

interface Props {
  readonly sheet: FactSheet;
  readonly crossed: Assessment['crossed'];
  /** Price of one token now, US dollars: tells from which side the exit level is reached. */
  readonly tokenUsd: number | null;
}

const NOTHING: Plan = { horizon: null, exitUsd: null, exitFrom: 'above', mostUsd: null };

/** The user's own note for this token: what of it has come to pass, and the note itself to be written or changed. */
export function PlanSection({ sheet, crossed, tokenUsd }: Props) {
  const { words, locale } = useReader();
  const saved = sheet.beyond?.plan ?? null;
  const plan = saved?.plan ?? NOTHING;
  const summary = [
    plan.exitUsd === null ? null : words('planExitAt', usdPriceText(locale, plan.exitUsd)),
    plan.mostUsd === null ? null : words('planAtMost', moneyText(locale, plan.mostUsd)),
    plan.horizon === null ? null : words('planUntil', isoDayText(words, plan.horizon)),
  ].filter((part) => part !== null);
  return (
    <div className="plan">
      {saved &&
        crossed.map((crossing) => (
          <Note
            key={crossing.what}
            severity="caution"
            title={crossingWords(words, locale, saved.savedAtMs, crossing)}
          />
        ))}
      <details className="more">
        <summary>
          <span>{words('planTitle')}</span>
          <span className="small">{summary.length === 0 ? words('planNone') : summary.join(' · ')}</span>
        </summary>
        {saved && <p className="small">{words('planSaved', dayText(words, saved.savedAtMs))}</p>}
        {/* Another note, saved elsewhere meanwhile, is another form. */}
        <PlanForm key={saved?.savedAtMs ?? 0} plan={plan} isSaved={saved !== null} tokenUsd={tokenUsd} />
      </details>
    </div>
  );
}

interface FormProps {
  readonly plan: Plan;
  readonly isSaved: boolean;
  readonly tokenUsd: number | null;
}

function PlanForm({ plan, isSaved, tokenUsd }: FormProps) {
  const { words, locale } = useReader();
  const { keepPlan, again } = useRiskDeeds();
  const dateId = useId();
  const [own, setOwn] = useState(plan);
  const change = (part: Partial<Plan>) => setOwn((before) => ({ ...before, ...part }));
  const keeping = useDeed((next: Plan | null) => keepPlan(next).then(again));
  const setExit = (exitUsd: number | null) => {
    // A level under the price is reached from above, until the reader says otherwise.
    const isUnder = exitUsd !== null && tokenUsd !== null && exitUsd > tokenUsd;
    change({ exitUsd: exitUsd === 0 ? null : exitUsd, exitFrom: isUnder ? 'below' : 'above' });
  };
  return (
    <div className="more-body">
      <div className="more-fields">
        <NumberInput
          label={words('planExit')}
          value={own.exitUsd}
          format={(value) => priceText(locale, value)}
          change={setExit}
          unit="$"
        />
        <NumberInput
          label={words('planMost')}
          value={own.mostUsd}
          format={(value) => countText(locale, value)}
          change={(value) => change({ mostUsd: value === 0 ? null : value })}
          unit="$"
        />
        <label className="number" htmlFor={dateId}>
          <span className="number-label">{words('planHorizon')}</span>
          <span className="number-box">
            <input
              id={dateId}
              type="date"
              className="number-input"
              value={own.horizon ?? ''}
              onChange={(event) => change({ horizon: event.target.value === '' ? null : event.target.value })}
            />
          </span>
        </label>
      </div>
      {own.exitUsd !== null && (
        <ChoiceRow
          label={words('planExitSide')}
          options={[
            { value: 'above', label: words('planFallsTo') },
            { value: 'below', label: words('planRisesTo') },
          ]}
          chosen={own.exitFrom}
          choose={(exitFrom) => change({ exitFrom })}
        />
      )}
      <p className="plan-deeds">
        <button
          type="button"
          className="button"
          disabled={keeping.state === 'busy'}
          onClick={() => keeping.run(own)}
        >
          {words('planKeep')}
        </button>
        {isSaved && (
          <button type="button" className="plain-button" onClick={() => keeping.run(null)}>
            {words('planForget')}
          </button>
        )}
        <span className="small" role="status">
          {keeping.state === 'failed'
            ? words('didNotWork')
            : keeping.state === 'done'
              ? words('planKept')
              : ''}
        </span>
      </p>
    </div>
  );
}
