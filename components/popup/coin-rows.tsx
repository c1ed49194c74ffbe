import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { CoinRow } from '@/utils/briefing/briefing';
import { gradeText } from '@/utils/format/numbers';
import { useReader } from '../reader';

interface Props {
  readonly title: string;
  readonly rows: readonly CoinRow[];
  readonly open: (slug: string) => void;
}

/** A list of coins with their local scores: apart from the tokens that Token Metrics grades, and never sorted with them. */
export function CoinRows({ title, rows, open }: Props) {
  const { words, locale } = useReader();
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 className="section-title" id={heading}>
          {title}
        </h2>
        <span className="local-badge">{words('localTitle')}</span>
      </div>
      <ul className="rows">
        {rows.map(({ coin, score }) => (
          <li key={coin.slug}>
            <button type="button" className="row" onClick={() => open(coin.slug)}>
              <span className="row-name">{coin.name}</span>
              <span className="mute">{coin.ticker}</span>
              <span className="row-grade local-value">
                {score === null ? (
                  <span className="small">{words('noData')}</span>
                ) : (
                  <span className="mute">{gradeText(locale, score)}</span>
                )}
              </span>
              <ChevronRight size={15} className="mute" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
