import { atEnd } from './at-end';

const REPAIRS_A_MINUTE = 5;

/**
 * Undoes what the page does to the host: removing it, moving it, carrying it through another document, which strips
 * its root of style, rewriting its own style. A page that insists wins: after five repairs within a minute the host
 * leaves for good.
 *
 * Watches the document's and the root element's own children, which hardly ever change, and one attribute of
 * the host; never a subtree. It watches during its own repairs, too, which are no reason for another: a page may
 * answer a repair within it. `inert` and `aria-hidden` are left alone: pages set them on everything around
 * their modal dialogs, and a guest steps back then.
 * @param dress gives the host's root its style again.
 */
export function keepHost(
  host: HTMLElement,
  dress: () => void,
  onRetire: () => void,
  signal: AbortSignal,
  nowMs: () => number = () => performance.now(),
): void {
  const style = host.style.cssText;
  let repairs: number[] = [];

  const watcher = new MutationObserver((records) => {
    // None while a page puts its document together anew.
    const top: HTMLElement | null = document.documentElement;
    if (signal.aborted || top === null) return;
    const moved = host.parentNode !== top;
    const wasAway = records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(host)));
    if (!(moved || wasAway || host.style.cssText !== style)) return;
    // What stood above it before is watched no more: our own taking it from there is no deed of the page.
    watcher.disconnect();
    const now = nowMs();
    repairs = repairs.filter((at) => now - at < 60_000);
    if (repairs.length >= REPAIRS_A_MINUTE) {
      host.remove();
      onRetire();
      return;
    }
    repairs.push(now);
    watch(top);
    host.style.cssText = style;
    if (moved) top.append(host);
    dress();
  });

  function watch(top: HTMLElement): void {
    for (const parent of [document, top]) watcher.observe(parent, { childList: true });
    watcher.observe(host, { attributeFilter: ['style'] });
  }

  watch(document.documentElement);
  atEnd(signal, () => watcher.disconnect());
}
