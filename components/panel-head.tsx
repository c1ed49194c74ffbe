import { ArrowLeft } from 'lucide-react';
import { useReader } from './reader';

interface Props {
  /** What the panel is labelled by. */
  readonly headingId: string;
  readonly title: string;
  readonly back: () => void;
}

/** The head of a view inside of a room: the way back, and what it is. */
export function PanelHead({ headingId, title, back }: Props) {
  const { words } = useReader();
  return (
    <header className="head">
      <button type="button" className="icon-button" aria-label={words('back')} onClick={back}>
        <ArrowLeft size={17} aria-hidden="true" />
      </button>
      <div className="head-text">
        <h2 className="head-title" id={headingId}>
          {title}
        </h2>
      </div>
    </header>
  );
}
