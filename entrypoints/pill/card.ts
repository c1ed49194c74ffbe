import type { CardEvent, CardHandoff } from '@/utils/messages/card-handoff';
import type { Ask } from './ask';
import { atEnd } from './at-end';
import { element } from './element';
import { onTrusted } from './trusted';

/** The same symbol as `CARD_HANDOFF`: this script takes only types from other rooms. */
const HANDOFF = Symbol.for('plimsoll.card-mount');

/** A pointer that only crosses the pill opens nothing; one that slips off the card for a moment closes nothing. */
const INTENT_MS = 120;
const GRACE_MS = 250;

export interface CardParts {
  readonly ask: Ask;
  readonly href: () => string;
  readonly theme: () => 'light' | 'dark';
  /** Puts the mount beside the pill and inside the window. */
  readonly place: (mount: HTMLElement) => void;
  /** Gives focus back to the pill. */
  readonly refocus: () => void;
  /** The button that opens the card. */
  readonly face: HTMLElement;
  /** The host as the page sees it: a press elsewhere closes the card. */
  readonly host: HTMLElement;
  readonly name: string;
  readonly signal: AbortSignal;
}

export interface Card {
  readonly mount: HTMLElement;
  readonly open: boolean;
  /** Shows a preview after a moment, unless `rest` is called before. */
  intend(by: CardHandoff['opened']): void;
  /** The pointer or the focus went: closes a preview after a moment, unless `intend` or `hold` is called before. */
  rest(): void;
  /** The pointer is over the card itself. */
  hold(): void;
  /** A click or Enter: pins a preview, opens a closed card, closes a pinned one. */
  press(by: CardHandoff['opened']): void;
  tell(event: 'moved' | 'changed'): void;
  close(): void;
}

/**
 * ```
 * closed ──intend──▶ preview ──press──▶ pinned
 *    ▲ ◀────rest──────┘  │                │
 *    └──── Escape, press elsewhere, close ┘
 * closed ──press──▶ pinned
 * ```
 */
export function createCard({ ask, href, theme, place, refocus, face, host, name, signal }: CardParts): Card {
  const mount = element('div', { class: 'card', role: 'dialog', 'aria-label': name, tabindex: '-1' });
  mount.hidden = true;
  const listeners = new Set<(event: CardEvent) => void>();
  let shown: { opened: CardHandoff['opened']; pinned: boolean } | null = null;
  let opening: AbortController | null = null;
  let timer = 0;

  const emit = (event: CardEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const later = (ms: number, run: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(run, ms);
  };

  const handoff: CardHandoff = {
    mount,
    get theme() {
      return theme();
    },
    get opened() {
      return shown?.opened ?? 'pointer';
    },
    get pinned() {
      return shown?.pinned ?? false;
    },
    href,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };

  function open(opened: CardHandoff['opened'], pinned: boolean): void {
    clearTimeout(timer);
    shown = { opened, pinned };
    mount.hidden = false;
    face.ariaExpanded = 'true';
    place(mount);
    opening = new AbortController();
    const { signal: ended } = opening;
    // What happens inside the root is seen from out here as happening to the host; the pill hears it itself.
    onTrusted(window, 'resize', () => place(mount), ended);
    onTrusted(window, 'pointerdown', ({ target }) => target !== host && close(), ended, true);
    onTrusted(
      window,
      'keydown',
      ({ key, target }) => key === 'Escape' && target !== host && close(),
      ended,
      true,
    );
    Reflect.set(globalThis, HANDOFF, handoff);
    if (listeners.size > 0) {
      emit('opened');
      return;
    }
    void ask('openCard', {}).then((reply) => {
      if (!(reply.ok && reply.value) && mount.childElementCount === 0) close();
    });
  }

  function close(): void {
    clearTimeout(timer);
    if (shown === null) return;
    const root = mount.getRootNode();
    const focused = root instanceof ShadowRoot && mount.contains(root.activeElement);
    shown = null;
    opening?.abort();
    Reflect.deleteProperty(globalThis, HANDOFF);
    mount.hidden = true;
    face.ariaExpanded = 'false';
    emit('closed');
    if (focused) refocus();
  }

  atEnd(signal, close);

  return {
    mount,
    get open() {
      return shown !== null;
    },
    intend(by) {
      if (shown === null) later(INTENT_MS, () => open(by, false));
      else clearTimeout(timer);
    },
    rest() {
      if (shown === null) clearTimeout(timer);
      else if (!shown.pinned) later(GRACE_MS, close);
    },
    hold: () => clearTimeout(timer),
    press(by) {
      if (shown === null) return open(by, true);
      if (shown.pinned) return close();
      clearTimeout(timer);
      shown = { opened: by, pinned: true };
      emit('pinned');
    },
    tell: emit,
    close,
  };
}
