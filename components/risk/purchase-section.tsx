import { type FormEvent, useState } from 'react';
import type { PurchaseView } from '@/utils/briefing/own-desk';
import { countText } from '@/utils/format/numbers';
import { figureText, moneyText, percentText } from '@/utils/format/risk-numbers';
import type { FactSheet } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { NumberInput } from './number-input';
import { useRiskDeeds } from './risk-deeds';

/** What dollars' worth more of this token would change of what the user holds: facts, before and after. */
export function PurchaseSection({ sheet }: { readonly sheet: FactSheet }) {
  const { words, locale } = useReader();
  const { purchase } = useRiskDeeds();
  const [typed, setTyped] = useState<number | null>(null);
  const [usd, setUsd] = useState<number | null>(null);
  const { value, broken } = useAnswer(usd === null ? null : `purchase ${usd}`, () => purchase(usd ?? 0));
  if (sheet.beyond?.tracked !== true) return null;
  const show = (event: FormEvent) => {
    event.preventDefault();
    setUsd(typed === 0 ? null : typed);
  };
  return (
    <details className="more">
      <summary>
        <span>{words('purchaseTitle')}</span>
      </summary>
      <form className="purchase" onSubmit={show}>
        <NumberInput
          label={words('purchaseAmount')}
          value={typed}
          format={(amount) => countText(locale, amount)}
          change={setTyped}
          unit="$"
          most={1e12}
        />
        <button type="submit" className="button" disabled={typed === null || typed === 0}>
          {words('purchaseShow')}
        </button>
      </form>
      <div role="status">
        {broken && <p>{words('didNotWork')}</p>}
        {value === null && <p className="mute">{words('purchaseNothing')}</p>}
        {value && usd !== null && <Effect found={value} usd={usd} />}
      </div>
    </details>
  );
}

function Effect({ found, usd }: { readonly found: PurchaseView; readonly usd: number }) {
  const { words, locale } = useReader();
  const pct = (value: number) => percentText(locale, value);
  const rows = [
    [words('purchaseShare', found.ticker), found.sharePct, pct],
    [words('warnNameCoreSat'), found.coreSharePct, pct],
    [words('warnNameConcNeff'), found.effectiveNumber, (value: number) => figureText(locale, value)],
    [words('warnNameCorr'), found.meanCorrelation, (value: number) => figureText(locale, value)],
  ] as const;
  return (
    <>
      <dl className="purchase-rows">
        {rows.map(([name, { after, before }, write]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {before === null || after === null
                ? words('noData')
                : words('purchaseFromTo', write(before), write(after))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">
        {words('purchaseAbout', moneyText(locale, usd))}
        {found.partial && ` ${words('purchasePartial')}`}
      </p>
    </>
  );
}
