import type { HideScope } from '@/utils/messages/verbs';
import { createCard } from './card';
import { stepDock } from './dock';
import { follow } from './drag';
import css from './hand.css?inline';
import type { Heard, TakeInHand } from './hand-over';
import { type Menu, openMenu } from './menu';
import { menuItems } from './menu-items';
import { standBeside } from './stand-beside';
import { onTrusted } from './trusted';

const CARD_WIDTH = 360;
const MENU_WIDTH = 220;
const UNMOVED = { edge: 'bottom', along: 0 } as const;

/** What the pill does when it is pointed at, pressed, dragged or moved by keys: its card, its menu and its place. */
export const takeInHand: TakeInHand = (drawn, words) => {
  const { ask, href, host, root, veil, pill, face, more, onHide, signal } = drawn;
  const name = pill.ariaLabel ?? '';
  const card = createCard({
    ask,
    href,
    theme: drawn.theme,
    place: (mount) => standBeside(mount, pill, CARD_WIDTH),
    refocus,
    face,
    host,
    name,
    signal,
  });
  drawn.dress(css);
  veil.append(card.mount);

  let menu: Menu | null = null;
  let moving = false;
  let quiet = false;
  /** Just dropped: no card until the pointer has left and come back. */
  let dropped = false;

  function wear(): void {
    card.mount.classList.toggle('dark', drawn.theme() === 'dark');
  }

  function move(to: typeof drawn.dock): void {
    drawn.dock = to;
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
    if (drawn.page() === null) return;
    card.close();
    const fromMore = root.activeElement === more;
    const items = menuItems(words, {
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
    list.classList.toggle('dark', drawn.theme() === 'dark');
    veil.append(list);
    standBeside(list, pill, MENU_WIDTH);
    list.querySelector('button')?.focus();
  }

  function pressed(event: Event, target: EventTarget | null): void {
    if (!(event instanceof KeyboardEvent)) return;
    const { key, altKey } = event;
    const onFace = target === face;
    const stepped = onFace && (moving || altKey) ? stepDock(drawn.dock ?? UNMOVED, key) : null;
    if (stepped !== null) move(stepped);
    else if (moving && ['Escape', 'Enter', ' '].includes(key)) setMoving(false);
    else if (key === 'Escape' && menu !== null) menu.close(true);
    else if (key === 'Escape' && card.open) card.close();
    else if (key === 'ArrowDown' && onFace) showMenu();
    else return;
    event.preventDefault();
  }

  function clicked(event: Event, target: EventTarget | null): void {
    if (target === more) {
      if (menu === null) showMenu();
      else menu.close(true);
    } else if (target instanceof Node && face.contains(target)) {
      menu?.close(false);
      card.press(event instanceof MouseEvent && event.detail > 0 ? 'pointer' : 'keyboard');
    }
  }

  function grasped(event: Event): void {
    if (!(event instanceof PointerEvent) || event.button !== 0 || !event.isPrimary) return;
    const onStart = () => {
      dropped = true;
      menu?.close(false);
      card.close();
    };
    follow(pill, event, onStart, move, signal);
  }

  function left(event: Event): void {
    setMoving(false);
    const to = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!(to instanceof Node && card.mount.contains(to))) card.rest();
  }

  function entered(event: Event): void {
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byTouch && menu === null && !dropped) card.intend('pointer');
  }

  function heard({ event, target }: Heard): void {
    const { type } = event;
    const onFace = target === face;
    if (type === 'pointerenter' && onFace) entered(event);
    else if (type === 'pointerleave' && target === pill) {
      dropped = false;
      card.rest();
    } else if (type === 'pointerdown') grasped(event);
    else if (type === 'click') clicked(event, target);
    else if (type === 'keydown') pressed(event, target);
    else if (type === 'focus' && onFace && !quiet && face.matches(':focus-visible')) card.intend('keyboard');
    else if (type === 'blur' && onFace) left(event);
    else if (type === 'contextmenu') {
      event.preventDefault();
      if (menu === null) showMenu();
    }
  }

  onTrusted(card.mount, 'pointerenter', card.hold, signal);
  onTrusted(card.mount, 'pointerleave', card.rest, signal);
  onTrusted(window, 'pointerdown', (event) => event.target !== host && menu?.close(false), signal, true);
  // Keys on the card and in the menu; those on the pill itself come through `heard`.
  root.addEventListener(
    'keydown',
    (event) => {
      const { target, defaultPrevented, isTrusted } = event;
      if (isTrusted && !defaultPrevented && !(target instanceof Node && pill.contains(target)))
        pressed(event, target);
    },
    { signal },
  );
  wear();

  return {
    heard,
    shown() {
      wear();
      card.tell('changed');
    },
    blanked() {
      menu?.close(true);
      setMoving(false);
      card.tell('moved');
    },
  };
};
