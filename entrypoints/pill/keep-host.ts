import { atEnd } from './at-end';

const REPAIRS_A_MINUTE = 5;

/**
 * Undoes what the page does to the host: removing it, moving it, rewriting its style. A page that insists
 * wins: after five repairs within a minute the host leaves for good.
 *
 * Watches the document's and the root element's own children, which hardly ever change, and one attribute of
 * the host; never a subtree. `inert` and `aria-hidden` are left alone: pages set them on everything around
 * their modal dialogs, and a guest steps back then.
 */
export function keepHost(
  host: HTMLElement,
  onRetire: () => void,
  signal: AbortSignal,
  nowMs: () => number = () => performance.now(),
): void {
  const style = host.style.cssText;
  let repairs: number[] = [];

  const watcher = new MutationObserver(() => {
    const { documentElement } = document;
    const moved = host.parentNode !== documentElement;
    if (signal.aborted || !(moved || host.style.cssText !== style)) return;
    const now = nowMs();
    repairs = repairs.filter((at) => now - at < 60_000);
    watcher.disconnect();
    if (repairs.length >= REPAIRS_A_MINUTE) {
      host.remove();
      onRetire();
      return;
    }
    repairs.push(now);
    host.style.cssText = style;
    if (moved) documentElement.append(host);
    watch();
  });

  function watch(): void {
    for (const parent of [document, document.documentElement]) watcher.observe(parent, { childList: true });
    watcher.observe(host, { attributeFilter: ['style'] });
  }

  watch();
  atEnd(signal, () => watcher.disconnect());
}
