import type { ReactNode } from 'react';

interface Props {
  /** Anchor in the page's own navigation. */
  readonly id: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** One subject of the options page. */
export function Section({ id, title, about, children }: Props) {
  return (
    <section id={id} className="option" aria-labelledby={`${id}-title`}>
      <h2 className="option-title" id={`${id}-title`}>
        {title}
      </h2>
      {about !== undefined && <p className="option-about">{about}</p>}
      <div className="option-body">{children}</div>
    </section>
  );
}
