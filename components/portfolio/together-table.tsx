import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { weightText } from '@/utils/format/numbers';
import { figureText, percentText } from '@/utils/format/risk-numbers';
import type { PortfolioAssessment } from '@/utils/portfolio/assessment';
import { useReader } from '../reader';
import { calledIn } from './book';

interface Props {
  readonly view: PortfolioView;
  readonly assessment: PortfolioAssessment;
}

/** How much it moves by the year, and would without each of its holdings. */
export function TogetherTable({ view, assessment }: Props) {
  const { words, locale } = useReader();
  const { together, volatilityWithout } = assessment;
  if (typeof together === 'string' || together.volatility === null) return null;
  const called = calledIn(view);
  const rows = [...volatilityWithout].sort((a, b) => a[1] - b[1]);
  return (
    <section className="section shelf" aria-label={words('togetherHead')}>
      <div className="section-head">
        <h2 className="section-title">{words('togetherHead')}</h2>
        <b>{percentText(locale, together.volatility * 100)}</b>
      </div>
      {rows.length > 1 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{words('togetherWithout')}</th>
              <th scope="col">{words('togetherVolatility')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, volatility]) => (
              <tr key={name}>
                <th scope="row">{called(name)}</th>
                <td>{percentText(locale, volatility * 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">
        {[
          words('togetherRests', String(together.returns), weightText(locale, together.covered)),
          together.diversificationRatio === null
            ? null
            : words('togetherRatio', figureText(locale, together.diversificationRatio)),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
        {together.short && <span className="stale">{words('statShort')}</span>}
      </p>
    </section>
  );
}
