import { atEnd } from './at-end';
import { element } from './element';
import { keepHost } from './keep-host';
import { randomName } from './secret';
import { sheetOf } from './sheet';

/**
 * Important within a shadow root outranks everything the page can say of the host, its style attribute included; a
 * box without size catches no click. Not in the top layer (no popover): there the pill would lie over the page's own
 * modal dialogs and full-screen videos, which so cover it of themselves.
 */
const HOST_STYLE =
  ':host{all:initial!important;direction:ltr!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important}object{user-select:none}';

export interface Host {
  readonly element: HTMLElement;
  /** Closed: the page's scripts cannot reach it. */
  readonly root: ShadowRoot;
  /** Whatever is drawn hangs in here. */
  readonly veil: HTMLElement;
  /** Adds to the root's style. */
  readonly dress: (css: string) => void;
}

/**
 * A closed root alone hides no words: `window.find` looks through it and answers, and the selection that it leaves can
 * be widened by script until it holds the whole card. What an `<object>` shows in want of anything to load is drawn,
 * pressed and read aloud as elsewhere, but Chromium does not search it (Firefox does), and what cannot be selected
 * cannot be widened there.
 */
function createVeil(content: Node): HTMLElement {
  const veil = element('object', { role: 'none' });
  veil.append(content);
  return veil;
}

/**
 * Puts a host with its content on the page and keeps it there until the signal ends.
 * @param onRetire the page kept undoing it; the host is already gone, and only the toolbar badge remains.
 */
export function createHost(css: string, content: Node, onRetire: () => void, signal: AbortSignal): Host {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const sheets: CSSStyleSheet[] = [];
  // Set as a whole: Firefox lets no script of ours read the root's own list.
  const dressAgain = () => {
    root.adoptedStyleSheets = sheets;
  };
  const dress = (more: string) => {
    sheets.push(sheetOf(more));
    dressAgain();
  };
  dress(HOST_STYLE + css);
  const veil = createVeil(content);
  root.append(veil);
  document.documentElement.append(host);
  // A trading page's hotkeys place orders: keys meant for the pill end here.
  for (const name of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(name, (event) => event.stopPropagation());
  keepHost(host, dressAgain, onRetire, signal);
  atEnd(signal, () => host.remove());
  return { element: host, root, veil, dress };
}
