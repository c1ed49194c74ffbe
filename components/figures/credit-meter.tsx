import { dayText } from '@/utils/format/dates';
import { countText } from '@/utils/format/numbers';
import type { MessageKey } from '@/utils/format/words';
import type { CreditState, CreditUse } from '@/utils/tokenmetrics/credit-state';
import { useReader } from '../reader';

const USES: Readonly<Record<CreditUse, MessageKey>> = {
  'token-map': 'useTokenMap',
  grades: 'useGrades',
  signals: 'useSignals',
  'slow-grades': 'useSlowGrades',
  indices: 'useIndices',
  holdings: 'useHoldings',
  history: 'useHistory',
  'key-test': 'useKeyTest',
};

/** The month's credits: used, left, kept back, when they come again, and what is left undone until then. */
export function CreditMeter({ credits }: { readonly credits: CreditState }) {
  const { words, locale } = useReader();
  const { budget, used, left, reserve, resetsAtMs, cutShort } = credits;
  const share = (count: number) => `${budget > 0 ? Math.min(100, (count / budget) * 100) : 0}%`;
  const count = (value: number) => countText(locale, value);
  return (
    <div className="credits">
      <p className="credits-lead">
        <span className="tile-figure">{count(left)}</span>{' '}
        {words('creditsLeftOf', count(budget), dayText(words, resetsAtMs))}
      </p>
      <div className="meter" aria-hidden="true">
        <span className="meter-used" style={{ inlineSize: share(used) }} />
        <span className="meter-reserve" style={{ inlineSize: share(Math.min(reserve, left)) }} />
      </div>
      <dl className="meter-legend small">
        <div>
          <dt>{words('creditsUsed')}</dt>
          <dd>{count(used)}</dd>
        </div>
        <div>
          <dt>{words('creditsReserve')}</dt>
          <dd>{count(reserve)}</dd>
        </div>
        <div>
          <dt>{words('creditsReset')}</dt>
          <dd>{dayText(words, resetsAtMs)}</dd>
        </div>
      </dl>
      {cutShort.length > 0 && (
        <div className="small">
          <p>{words('creditsCutShort')}</p>
          <ul className="cut-short">
            {cutShort.map((use) => (
              <li key={use}>{words(USES[use])}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
