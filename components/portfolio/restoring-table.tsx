import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { weightText } from '@/utils/format/numbers';
import { moneyText, percentText } from '@/utils/format/risk-numbers';
import type { Drift, NoDrift } from '@/utils/portfolio/drift';
import { useReader } from '../reader';
import { calledIn } from './book';

interface Props {
  readonly view: PortfolioView;
  readonly drift: Drift | NoDrift;
}

/** The trades that would restore the targets, their turnover and their cost; nothing where no targets are set. */
export function RestoringTable({ view, drift }: Props) {
  const { words, locale } = useReader();
  if (typeof drift === 'string') {
    if (drift === 'no-targets') return null;
    return (
      <section className="section">
        <p className="small">{words(drift === 'no-price' ? 'driftNoPrice' : 'driftNoWhole')}</p>
      </section>
    );
  }
  const called = calledIn(view);
  return (
    <section className="section shelf" aria-label={words('restoringHead')}>
      <h2 className="section-title">{words('restoringHead')}</h2>
      {drift.trades.length === 0 && <p className="small">{words('restoringNone')}</p>}
      {drift.trades.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{words('holdingName')}</th>
              <th scope="col">{words('restoringNow')}</th>
              <th scope="col">{words('restoringTarget')}</th>
              <th scope="col">{words('restoringChange')}</th>
            </tr>
          </thead>
          <tbody>
            {drift.trades.map(({ changeUsd, name, target, weight }) => (
              <tr key={name}>
                <th scope="row">{called(name)}</th>
                <td>{weightText(locale, weight)}</td>
                <td>{weightText(locale, target)}</td>
                <td>
                  {words(
                    changeUsd > 0 ? 'restoringMore' : 'restoringLess',
                    moneyText(locale, Math.abs(changeUsd)),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">
        {words(
          drift.feeAssumed ? 'restoringCostAssumed' : 'restoringCost',
          weightText(locale, drift.turnover),
          moneyText(locale, drift.costUsd),
          percentText(locale, drift.feeRate * 100),
        )}
      </p>
    </section>
  );
}
