import { useId, useState } from 'react';
import { useBackground } from '../background';
import { CreditMeter } from '../figures/credit-meter';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { Section } from './section';
import { useSettings } from './use-settings';

const MOST = 1_000_000;

/** A whole number of credits from what was typed; null where it is none. */
export function readBudget(text: string): number | null {
  const typed = text.trim();
  if (!/^(\d+|\d{1,3}([\s.,'’]\d{3})+)$/.test(typed)) return null;
  const digits = typed.replace(/\D/g, '');
  const budget = Number(digits);
  return budget >= 1 && budget <= MOST ? budget : null;
}

/** How many requests a month Plimsoll may spend, and where they stand. */
export function CreditsSection() {
  const { words } = useReader();
  const { ask } = useBackground();
  const { value: standing } = useAnswer('standing', () => ask('standing', {}));
  return (
    <Section id="credits" title={words('optionCredits')} about={words('optionCreditsAbout')}>
      <BudgetField />
      {standing && <CreditMeter credits={standing.credits} />}
      <p className="small">{words('creditsMonth')}</p>
    </Section>
  );
}

function BudgetField() {
  const { words } = useReader();
  const { settings, change } = useSettings();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? String(settings.creditBudget);
  const budget = readBudget(shown);
  const keep = () => {
    if (budget !== null && budget !== settings.creditBudget) void change({ creditBudget: budget });
    if (budget !== null) setText(null);
  };
  return (
    <div className="field budget">
      <label className="field-label" htmlFor={id}>
        {words('budgetLabel')}
      </label>
      <input
        id={id}
        className="text-input"
        inputMode="numeric"
        value={shown}
        aria-invalid={budget === null}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <p id={`${id}-wrong`} className="small" role="status">
        {budget === null ? words('budgetWrong') : ''}
      </p>
    </div>
  );
}
