import { element } from './element';

export interface MenuItem {
  readonly text: string;
  readonly run: () => void;
  /** Begins a new group. */
  readonly apart?: boolean;
}

export interface Menu {
  readonly element: HTMLElement;
  /** @param refocus give focus back to what had it. */
  close(refocus: boolean): void;
}

/**
 * A menu as the ARIA pattern asks: arrows go round, Home and End jump, a letter finds its item, Tab closes
 * (as Escape does, which the pill hears), focus returns to where it came from. It lives while it is open.
 */
export function openMenu(
  root: ShadowRoot,
  items: readonly MenuItem[],
  label: string,
  onClose: () => void,
): Menu {
  const before = root.activeElement;
  const buttons = items.map(({ text, run, apart }) => {
    const button = element('button', { role: 'menuitem', type: 'button', tabindex: '-1' }, text);
    if (apart) button.className = 'apart';
    button.addEventListener('click', () => {
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
      onClose();
      if (refocus && before instanceof HTMLElement) before.focus();
    },
  };

  list.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') menu.close(true);
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const to = itemFor(event.key, at, items);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  });

  root.append(list);
  return menu;
}

/** Which item a key goes to; null where it goes to none. */
function itemFor(key: string, at: number, items: readonly MenuItem[]): number | null {
  const count = items.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1) return null;
  for (let step = 1; step <= count; step += 1) {
    const index = (at + step) % count;
    if (items[index]?.text.toLowerCase().startsWith(key.toLowerCase())) return index;
  }
  return null;
}
