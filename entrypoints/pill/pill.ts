import type { Dock, PageView } from '@/utils/messages/verbs';
import type { Ask } from './ask';
import { beforeHand } from './before-hand';
import { draw } from './draw';
import { createFrame } from './frame';
import type { DrawnPill } from './hand-over';
import { createHost } from './host';
import { pageTheme } from './page-theme';
import css from './pill.css?inline';
import { standAt } from './stand';

export interface PillParts {
  readonly ask: Ask;
  readonly href: () => string;
  /** The page kept removing the pill: nothing more is drawn here. */
  readonly onRetire: () => void;
  /** The user hid it from its own menu. */
  readonly onHide: () => void;
  readonly signal: AbortSignal;
}

export interface Pill {
  show(page: PageView): void;
  /** The contract changed and the new one is not known yet: keep the place, show nothing. */
  blank(): void;
}

/**
 * The pill on the page. By default it docks at the left end of the bottom edge: on the ten exchanges' desktop
 * pages the order form stands at the right or, rarely, high at the left, and the bottom left holds the first
 * column of the positions table. On a phone, where order buttons lie along the bottom, the stylesheet moves
 * it to the left edge over the chart.
 */
export function createPill(first: PageView, { ask, href, onRetire, onHide, signal }: PillParts): Pill {
  const { name } = first.words;
  const frame = createFrame(name);
  const { pill, face, more, said } = frame;
  let page: PageView | null = null;
  let theme: 'light' | 'dark' = 'light';
  let dock: Dock | null = null;
  let drawn = '';
  let saidKey = '';

  function paint(view: PageView): void {
    theme = pageTheme(view.theme);
    pill.classList.toggle('dark', theme === 'dark');
    const picture = JSON.stringify(view.pill);
    if (picture === drawn) return;
    drawn = picture;
    face.replaceChildren(...draw(view.pill));
    face.ariaLabel = view.pill.label;
    more.ariaLabel = view.pill.more;
  }

  function show(next: PageView): void {
    const { pill: view } = next;
    paint(next);
    dock = next.dock;
    if (!pill.classList.contains('dragged')) standAt(pill, dock);
    if (saidKey !== view.key && !view.pending) {
      if (saidKey !== '') said.textContent = view.label;
      saidKey = view.key;
    }
    page = next;
  }

  // Drawn before it is put on the page, which then lays it out once.
  show(first);
  const { element: host, root, veil, dress } = createHost(css, pill, onRetire, signal);
  const whole: DrawnPill = {
    ...frame,
    ask,
    href,
    host,
    root,
    veil,
    dress,
    page: () => page,
    theme: () => theme,
    onHide,
    signal,
    get dock() {
      return dock;
    },
    set dock(to) {
      dock = to;
      standAt(pill, to);
    },
  };
  const hand = beforeHand(whole);

  return {
    show(next) {
      const known = page !== null;
      face.style.minWidth = '';
      show(next);
      if (known) hand.shown();
    },
    blank() {
      page = null;
      drawn = '';
      // Empty but as wide as before: the next contract is known within a few milliseconds.
      face.style.minWidth = `${face.offsetWidth}px`;
      face.replaceChildren();
      face.ariaLabel = name;
      said.textContent = '';
      hand.blanked();
    },
  };
}
