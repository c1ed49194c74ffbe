import type { Dock, HideScope, PageView } from '@/utils/messages/verbs';
import type { Ask } from './ask';
import { createCard } from './card';
import { stepDock } from './dock';
import { draggable } from './drag';
import { draw } from './draw';
import { createFrame } from './frame';
import { createHost } from './host';
import { type Menu, openMenu } from './menu';
import { menuItems } from './menu-items';
import { pageTheme } from './page-theme';
import css from './pill.css?inline';
import { standAt, standBeside } from './stand';
import { onTrusted } from './trusted';

export interface PillParts {
  readonly ask: Ask;
  readonly href: () => string;
  /** The product's name, for screen readers. */
  readonly name: string;
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

const CARD_WIDTH = 360;
const MENU_WIDTH = 220;
const UNMOVED: Dock = { edge: 'bottom', along: 0 };

/**
 * The pill on the page. By default it docks at the left end of the bottom edge: on the ten exchanges' desktop
 * pages the order form stands at the right or, rarely, high at the left, and the bottom left holds the first
 * column of the positions table. On a phone, where order buttons lie along the bottom, the stylesheet moves
 * it to the left edge over the chart.
 */
export function createPill({ ask, href, name, onRetire, onHide, signal }: PillParts): Pill {
  const { element: host, root } = createHost(css, onRetire, signal);
  const { pill, face, more, said } = createFrame(name);
  const card = createCard({
    ask,
    href,
    theme: () => theme,
    place: (mount) => standBeside(mount, pill, CARD_WIDTH),
    refocus,
    face,
    host,
    name,
    signal,
  });
  root.append(pill, card.mount);

  let page: PageView | null = null;
  let theme: 'light' | 'dark' = 'light';
  let dock: Dock | null = null;
  let menu: Menu | null = null;
  let moving = false;
  let saidKey = '';
  let quiet = false;
  /** Just dropped: no card until the pointer has left and come back. */
  let dropped = false;

  function paint(view: PageView): void {
    theme = pageTheme(view.theme);
    for (const part of [pill, card.mount]) part.classList.toggle('dark', theme === 'dark');
    face.replaceChildren(...draw(view.pill));
    face.style.minWidth = '';
    face.ariaLabel = view.pill.label;
    more.ariaLabel = view.pill.menu.more;
  }

  function move(to: Dock | null): void {
    dock = to;
    standAt(pill, to);
    void ask('dock', { href: href(), dock: to });
  }

  async function hide(scope: HideScope): Promise<void> {
    const reply = await ask('hide', { href: href(), scope });
    if (reply.ok && reply.value) onHide();
  }

  function setMoving(on: boolean): void {
    moving = on;
    pill.classList.toggle('moving', on);
  }

  /** Gives focus back to the pill, which is no wish to see the card. */
  function refocus(): void {
    quiet = true;
    face.focus();
    quiet = false;
  }

  function showMenu(): void {
    if (page === null) return;
    card.close();
    const fromMore = root.activeElement === more;
    const items = menuItems(page.pill.menu, {
      openCard: () => card.press('keyboard'),
      hide: (scope) => void hide(scope),
      beginMove() {
        refocus();
        setMoving(true);
      },
      resetPlace: () => move(null),
      openOptions: () => void ask('openOptions', {}),
    });
    menu = openMenu(items, name, (back) => {
      menu = null;
      more.ariaExpanded = 'false';
      if (!back) return;
      if (fromMore) more.focus();
      else refocus();
    });
    const { element: list } = menu;
    more.ariaExpanded = 'true';
    list.classList.toggle('dark', theme === 'dark');
    root.append(list);
    standBeside(list, pill, MENU_WIDTH);
    list.querySelector('button')?.focus();
  }

  function pressed(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.defaultPrevented) return;
    const { key, target, altKey } = event;
    const onFace = target === face;
    const stepped = onFace && (moving || altKey) ? stepDock(dock ?? UNMOVED, key) : null;
    if (stepped !== null) move(stepped);
    else if (moving && ['Escape', 'Enter', ' '].includes(key)) setMoving(false);
    else if (key === 'Escape' && menu !== null) menu.close(true);
    else if (key === 'Escape' && card.open) card.close();
    else if (key === 'ArrowDown' && onFace) showMenu();
    else return;
    event.preventDefault();
  }

  onTrusted(
    face,
    'click',
    (event) => {
      menu?.close(false);
      card.press(event.detail === 0 ? 'keyboard' : 'pointer');
    },
    signal,
  );
  onTrusted(more, 'click', () => (menu === null ? showMenu() : menu.close(true)), signal);
  onTrusted(
    pill,
    'contextmenu',
    (event) => {
      event.preventDefault();
      if (menu === null) showMenu();
    },
    signal,
  );
  onTrusted(
    face,
    'pointerenter',
    (event) => {
      if (event.pointerType !== 'touch' && menu === null && !dropped) card.intend('pointer');
    },
    signal,
  );
  onTrusted(
    pill,
    'pointerleave',
    () => {
      dropped = false;
      card.rest();
    },
    signal,
  );
  onTrusted(card.mount, 'pointerenter', card.hold, signal);
  onTrusted(card.mount, 'pointerleave', card.rest, signal);
  onTrusted(
    face,
    'focus',
    () => {
      if (!quiet && face.matches(':focus-visible')) card.intend('keyboard');
    },
    signal,
  );
  onTrusted(
    face,
    'blur',
    ({ relatedTarget }) => {
      setMoving(false);
      if (!(relatedTarget instanceof Node && card.mount.contains(relatedTarget))) card.rest();
    },
    signal,
  );
  onTrusted(window, 'pointerdown', (event) => event.target !== host && menu?.close(false), signal, true);
  root.addEventListener('keydown', pressed, { signal });
  draggable(
    pill,
    () => {
      dropped = true;
      menu?.close(false);
      card.close();
    },
    move,
    signal,
  );
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page && paint(page), {
    signal,
  });

  return {
    show(next) {
      const { pill: view } = next;
      paint(next);
      dock = next.dock;
      if (!pill.classList.contains('dragged')) standAt(pill, dock);
      if (saidKey !== view.key && !view.pending) {
        if (saidKey !== '') said.textContent = view.label;
        saidKey = view.key;
      }
      if (page !== null) card.tell('changed');
      page = next;
    },
    blank() {
      page = null;
      menu?.close(true);
      setMoving(false);
      // Empty but as wide as before: the next contract is known within a few milliseconds.
      face.style.minWidth = `${face.offsetWidth}px`;
      face.replaceChildren();
      face.ariaLabel = name;
      said.textContent = '';
      card.tell('moved');
    },
  };
}
