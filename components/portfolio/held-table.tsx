import { X } from 'lucide-react';
import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { dayText } from '@/utils/format/dates';
import { gradeText, priceText, weightText } from '@/utils/format/numbers';
import { moneyText } from '@/utils/format/risk-numbers';
import type { Holding } from '@/utils/portfolio/holding';
import type { Valuation } from '@/utils/portfolio/valuation';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';

interface Props {
  readonly view: PortfolioView;
  readonly valuation: Valuation;
  readonly again: () => void;
}

/** Everything held, as the user entered it, the most valuable first; what has no price stands last. */
export function HeldTable({ view, valuation, again }: Props) {
  const { words, locale } = useReader();
  const rows = valuation.holdings.toSorted((a, b) => (b.valueUsd ?? -1) - (a.valueUsd ?? -1));
  return (
    <table className="grid holdings">
      <thead>
        <tr>
          <th scope="col">{words('holdingName')}</th>
          <th scope="col">{words('gradeTm')}</th>
          <th scope="col">{words('heldValue')}</th>
          <th scope="col">{words('holdingWeight')}</th>
          <th scope="col">
            <span className="aside">{words('heldRemoveColumn')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ holding, name, valueUsd, weight }) => (
          <tr key={name}>
            <th scope="row">
              {holding.name}{' '}
              {holding.source === 'coingecko' && <span className="mute">{holding.ticker}</span>}
              <Amount holding={holding} />
              <span className="weight-bar" aria-hidden="true">
                {weight !== null && (
                  <span className="weight-fill" style={{ inlineSize: `${weight * 100}%` }} />
                )}
              </span>
            </th>
            <td>
              <Grade holding={holding} grades={view.grades} />
            </td>
            <td>
              {valueUsd === null ? (
                <span className="small">{words('noData')}</span>
              ) : (
                moneyText(locale, valueUsd)
              )}
            </td>
            <td>
              {weight === null ? (
                <span className="small">{words('noData')}</span>
              ) : (
                weightText(locale, weight)
              )}
            </td>
            <td>
              <Remove name={name} called={holding.name} again={again} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Amount({ holding }: { readonly holding: Holding }) {
  const { words, locale } = useReader();
  return (
    <span className="small">
      {holding.source === 'coingecko'
        ? priceText(locale, holding.amount)
        : words('heldEntered', dayText(words, holding.enteredAtMs))}
    </span>
  );
}

function Grade({ holding, grades }: { readonly holding: Holding; readonly grades: PortfolioView['grades'] }) {
  const { words, locale } = useReader();
  const grade = holding.source === 'coingecko' ? grades[holding.slug] : undefined;
  if (typeof grade === 'number') return gradeText(locale, grade);
  return <span className="small">{words(grade === null ? 'heldNotRated' : 'noData')}</span>;
}

interface RemoveProps {
  readonly name: string;
  readonly called: string;
  readonly again: () => void;
}

function Remove({ name, called, again }: RemoveProps) {
  const { words } = useReader();
  const { ask } = useBackground();
  const removing = useDeed(() => ask('removeHolding', { name }).finally(again));
  return (
    <button
      type="button"
      className="icon-button held-remove"
      aria-label={words('heldRemove', called)}
      title={words('heldRemove', called)}
      onClick={removing.run}
    >
      <X size={14} aria-hidden="true" />
    </button>
  );
}
