import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useReader } from './reader';

interface Props {
  /** What the panel is labelled by. */
  readonly headingId: string;
  readonly title: string;
  /** Beside the title, quieter. */
  readonly ticker?: string | null | undefined;
  /** Under the title. */
  readonly about?: string | null | undefined;
  readonly back: () => void;
  /** Deeds at the end. */
  readonly children?: ReactNode;
}

/** The head of a view inside of a room: the way back, what it is, and what can be done with it. */
export function PanelHead({ headingId, title, ticker, about, back, children }: Props) {
  const { words } = useReader();
  return (
    <header className="head">
      <button type="button" className="icon-button" aria-label={words('back')} onClick={back}>
        <ArrowLeft size={17} aria-hidden="true" />
      </button>
      <div className="head-text">
        <h2 className="head-title" id={headingId}>
          {title}
          {ticker && <span className="head-ticker">{ticker}</span>}
        </h2>
        {about && <p className="small">{about}</p>}
      </div>
      {children}
    </header>
  );
}
