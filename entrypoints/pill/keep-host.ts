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
    const whole = host.parentNode === document.documentElement && host.style.cssText === style;
    if (whole || signal.aborted) return;
    const now = nowMs();
    repairs = repairs.filter((at) => now - at < 60_000);
    if (repairs.length >= REPAIRS_A_MINUTE) {
      watcher.disconnect();
      host.remove();
      onRetire();
      return;
    }
    repairs.push(now);
    host.style.cssText = style;
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    watch();
  });

  function watch(): void {
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    watcher.observe(document.documentElement, { childList: true });
    watcher.observe(host, { attributeFilter: ['style'] });
  }

  watch();
  signal.addEventListener('abort', () => watcher.disconnect());
}
