import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export interface FoundRow {
  readonly key: string | number;
  readonly name: string;
  readonly ticker: string;
  /** The figure at the row's end. */
  readonly figure: ReactNode;
  readonly open: () => void;
}

interface Props {
  readonly title: string;
  /** At the title's end: what the figures are. */
  readonly about: ReactNode;
  readonly rows: readonly FoundRow[];
  /** Said where there are none. */
  readonly empty?: string;
}

/** A list of names that open something, each with its figure. */
export function FoundRows({ title, about, rows, empty }: Props) {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 className="section-title" id={heading}>
          {title}
        </h2>
        {about}
      </div>
      {rows.length === 0 && empty && <p className="small">{empty}</p>}
      <ul className="rows">
        {rows.map(({ key, name, ticker, figure, open }) => (
          <li key={key}>
            <button type="button" className="row" onClick={open}>
              <span className="row-name">{name}</span>
              <span className="mute">{ticker}</span>
              {figure}
              <ChevronRight size={15} className="mute" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
