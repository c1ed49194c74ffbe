import { useState } from 'react';
import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { weightText } from '@/utils/format/numbers';
import type { Exposure } from '@/utils/portfolio/exposure';
import { useReader } from '../reader';
import { calledIn } from './book';

/** As many as say most of it; the rest on request. */
const FIRST = 6;

interface Props {
  readonly view: PortfolioView;
  readonly exposure: Exposure;
}

/** What is held once indices and baskets are looked through; nothing where there are none. */
export function ExposureTable({ view, exposure }: Props) {
  const { words, locale } = useReader();
  const [all, setAll] = useState(false);
  const hasBaskets = view.holdings.some(({ source }) => source !== 'coingecko');
  if (!hasBaskets) return null;
  const called = calledIn(view);
  const rows = Object.entries(exposure.weights).sort((a, b) => b[1] - a[1]);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section className="section shelf" aria-label={words('exposureHead')}>
      <h2 className="section-title">{words('exposureHead')}</h2>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{words('holdingName')}</th>
            <th scope="col">{words('holdingWeight')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([slug, weight]) => (
            <tr key={slug}>
              <th scope="row">{called(slug)}</th>
              <td>{weightText(locale, weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p>
          <button type="button" className="plain-button" onClick={() => setAll(true)}>
            {words('exposureAll', String(rows.length))}
          </button>
        </p>
      )}
      {exposure.unseen > 0 && (
        <p className="small">{words('exposureUnseen', weightText(locale, exposure.unseen))}</p>
      )}
    </section>
  );
}
