import { element } from './element';

/** The pill's parts that stay while its face is drawn anew. */
export interface Frame {
  readonly pill: HTMLElement;
  /** Opens the card. */
  readonly face: HTMLElement;
  /** Opens the menu. */
  readonly more: HTMLElement;
  /** What is said here is read aloud once. */
  readonly said: HTMLElement;
}

function opener(kind: string, popup: string, text: string): HTMLElement {
  return element(
    'button',
    { class: kind, type: 'button', 'aria-haspopup': popup, 'aria-expanded': 'false' },
    text,
  );
}

/** @param name the product's, for screen readers. */
export function createFrame(name: string): Frame {
  const face = opener('face', 'dialog', '');
  const more = opener('more', 'menu', '⋮');
  const said = element('span', { class: 'said', role: 'status' });
  const pill = element(
    'span',
    { class: 'pill', role: 'complementary', 'aria-label': name },
    face,
    more,
    said,
  );
  return { pill, face, more, said };
}
