import type { Dock, HideScope, PageView } from '@/utils/messages/verbs';
import type { Ask } from './ask';
import { beside } from './beside';
import { type Card, createCard } from './card';
import { sharesOf, stepDock } from './dock';
import { draggable } from './drag';
import { draw } from './draw';
import { element } from './element';
import { createHost } from './host';
import { type Menu, openMenu } from './menu';
import { pageTheme } from './page-theme';
import css from './pill.css?inline';

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

const DOCK_UNMOVED: Dock = { edge: 'bottom', along: 0 };

/**
 * The pill on the page. By default it docks at the left end of the bottom edge: on the ten exchanges' desktop
 * pages the order form stands at the right or, rarely, high at the left, and the bottom left holds the first
 * column of the positions table. On a phone, where order buttons lie along the bottom, the stylesheet moves
 * it to the left edge over the chart.
 */
export function createPill({ ask, href, name, onRetire, onHide, signal }: PillParts): Pill {
  const { element: host, root } = createHost(css, onRetire, signal);
  const face = element('button', {
    class: 'face',
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  });
  const more = element(
    'button',
    { class: 'more', type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    '⋮',
  );
  const pill = element('div', { class: 'pill', role: 'complementary', 'aria-label': name }, face, more);
  const said = element('div', { class: 'said', role: 'status' });
  const card: Card = createCard({ ask, href, theme: () => theme, pill, face, host, name, signal });
  root.append(pill, said, card.mount);

  let page: PageView | null = null;
  let theme: 'light' | 'dark' = 'light';
  let dock: Dock | null = null;
  let menu: Menu | null = null;
  let moving = false;
  let saidKey = '';
  /** Focus comes back from a menu or a closed card: that is no wish to see the card. */
  let quiet = false;

  function paint(view: PageView): void {
    theme = pageTheme(view.theme);
    for (const part of [pill, card.mount]) part.classList.toggle('dark', theme === 'dark');
    face.replaceChildren(...draw(view.pill));
    face.style.minWidth = '';
    face.setAttribute('aria-label', view.pill.label);
    more.setAttribute('aria-label', view.pill.menu.more);
  }

  function stand(at: Dock | null): void {
    dock = at;
    for (const axis of ['x', 'y'] as const) {
      if (at === null) pill.style.removeProperty(`--${axis}`);
      else pill.style.setProperty(`--${axis}`, String(sharesOf(at)[axis]));
    }
  }

  function move(to: Dock | null): void {
    stand(to);
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

  function showMenu(): void {
    if (page === null) return;
    card.close();
    const words = page.pill.menu;
    menu = openMenu(
      root,
      [
        { text: words.open, run: () => card.press('keyboard') },
        { text: words.hideHere, run: () => void hide('here'), apart: true },
        { text: words.hideSite, run: () => void hide('site') },
        { text: words.hideEverywhere, run: () => void hide('everywhere') },
        { text: words.move, run: () => setMoving(true), apart: true },
        { text: words.resetPlace, run: () => move(null) },
        { text: words.options, run: () => void ask('openOptions', {}), apart: true },
      ],
      name,
      () => {
        menu = null;
        more.setAttribute('aria-expanded', 'false');
      },
    );
    more.setAttribute('aria-expanded', 'true');
    menu.element.classList.toggle('dark', theme === 'dark');
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    Object.assign(menu.element.style, beside(pill.getBoundingClientRect(), 220, viewport));
    quiet = true;
    menu.element.querySelector('button')?.focus();
  }

  const within = { signal };
  face.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      menu?.close(false);
      card.press(event.detail === 0 ? 'keyboard' : 'pointer');
    },
    within,
  );
  more.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      if (menu === null) showMenu();
      else menu.close(true);
    },
    within,
  );
  pill.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      if (event.isTrusted && menu === null) showMenu();
    },
    within,
  );
  face.addEventListener(
    'pointerenter',
    (event) => event.isTrusted && event.pointerType !== 'touch' && menu === null && card.intend('pointer'),
    within,
  );
  pill.addEventListener('pointerleave', () => card.rest(), within);
  card.mount.addEventListener('pointerenter', () => card.hold(), within);
  card.mount.addEventListener('pointerleave', () => card.rest(), within);
  face.addEventListener(
    'focus',
    () => {
      if (!quiet && face.matches(':focus-visible')) card.intend('keyboard');
      quiet = false;
    },
    within,
  );
  pill.addEventListener(
    'focusout',
    (event) => {
      setMoving(false);
      if (!(event.relatedTarget instanceof Node && card.mount.contains(event.relatedTarget))) card.rest();
    },
    within,
  );
  addEventListener('pointerdown', (event) => event.isTrusted && event.target !== host && menu?.close(false), {
    capture: true,
    signal,
  });

  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.defaultPrevented) return;
      const onFace = event.target === face;
      const stepped = onFace && (moving || event.altKey) ? stepDock(dock ?? DOCK_UNMOVED, event.key) : null;
      if (stepped !== null) move(stepped);
      else if (moving && (event.key === 'Escape' || event.key === 'Enter' || event.key === ' '))
        setMoving(false);
      else if (event.key === 'Escape' && menu !== null) menu.close(true);
      else if (event.key === 'Escape' && card.open) {
        quiet = true;
        card.close();
      } else if (event.key === 'ArrowDown' && onFace) showMenu();
      else return;
      event.preventDefault();
    },
    within,
  );
  draggable(
    pill,
    () => {
      menu?.close(false);
      card.close();
    },
    move,
    signal,
  );
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page && paint(page), within);

  return {
    show(next) {
      const { pill: view } = next;
      paint(next);
      if (!pill.classList.contains('dragged')) stand(next.dock);
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
      face.setAttribute('aria-label', name);
      card.tell('moved');
    },
  };
}
