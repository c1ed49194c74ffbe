import { atEnd } from './at-end';
import { keepHost } from './keep-host';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A valid custom element name that no page can know beforehand: nothing to find, style or register. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const letters = Array.from(bytes, (byte) => LETTERS[byte % 26]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/**
 * Not in the top layer (no popover): there the pill would lie over the page's own modal dialogs and
 * full-screen videos, which so cover it of themselves. `!important` in the attribute outranks every rule
 * of the page, and a box without size catches no click.
 */
const HOST_STYLE =
  'all:initial!important;direction:ltr!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important';

export interface Host {
  readonly element: HTMLElement;
  /** Closed: the page's scripts cannot reach it. */
  readonly root: ShadowRoot;
}

/**
 * Puts an empty host on the page and keeps it there until the signal ends.
 * @param onRetire the page kept undoing it; the host is already gone, and only the toolbar badge remains.
 */
export function createHost(css: string, onRetire: () => void, signal: AbortSignal): Host {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  // Not a `<style>`: Firefox holds one to the page's policy, which may forbid it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // Set through the object model: the page's policy may forbid style attributes.
  host.style.cssText = HOST_STYLE;
  document.documentElement.append(host);
  // A trading page's hotkeys place orders: keys meant for the pill end here.
  for (const name of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(name, (event) => event.stopPropagation());
  keepHost(host, onRetire, signal);
  atEnd(signal, () => host.remove());
  return { element: host, root };
}
