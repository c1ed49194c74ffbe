import { element } from './element';

export interface MenuItem {
  readonly text: string;
  readonly run: () => void;
  /** Begins a new group. */
  readonly apart?: boolean;
}

export interface Menu {
  readonly element: HTMLElement;
  /** @param refocus whether focus goes back to where it came from; not so when the user pressed elsewhere. */
  close(refocus: boolean): void;
}

/**
 * A menu as the ARIA pattern asks: arrows go round, Home and End jump, Tab closes (as Escape does, which the
 * pill hears). It lives while it is open.
 */
export function openMenu(
  items: readonly MenuItem[],
  label: string,
  onClose: (refocus: boolean) => void,
): Menu {
  const buttons = items.map(({ text, run, apart }) => {
    const button = element('button', { role: 'menuitem', type: 'button', tabindex: '-1' }, text);
    if (apart) button.className = 'apart';
    button.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      menu.close(true);
      run();
    });
    return button;
  });
  const list = element('div', { class: 'menu', role: 'menu', 'aria-label': label }, ...buttons);

  const menu: Menu = {
    element: list,
    close(refocus) {
      if (!list.isConnected) return;
      list.remove();
      onClose(refocus);
    },
  };

  list.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') menu.close(true);
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to = itemFor(event.key, at, buttons.length);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  });
  return menu;
}

/** Which item a key goes to; null where it goes to none. */
function itemFor(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
