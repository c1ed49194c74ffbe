import type { ReactNode } from 'react';
import type { Severity } from '@/utils/risk/warnings/severity';
import { SeverityShape } from './severity-shape';

interface Props {
  readonly severity: Severity;
  readonly title: string;
  readonly text?: string;
  /** Buttons or a form. */
  readonly children?: ReactNode;
}

/** Something to know, and what to do about it: one title, one sentence, at most a button. */
export function Note({ severity, title, text, children }: Props) {
  return (
    <div className="note" data-severity={severity}>
      <SeverityShape severity={severity} />
      <div className="note-body">
        <p className="note-title">{title}</p>
        {text !== undefined && <p className="note-text">{text}</p>}
        {children !== undefined && <div className="note-actions">{children}</div>}
      </div>
    </div>
  );
}
