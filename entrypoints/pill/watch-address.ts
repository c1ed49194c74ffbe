/** The parts of a window in which a single-page app changes its address. */
export interface AddressBar extends EventTarget {
  readonly location: { readonly href: string };
  readonly navigation?: EventTarget;
}

/**
 * Tells every change of the page's address that happens without a reload. `currententrychange` fires after
 * pushState and replaceState have committed, whichever world called them; the older events stand in where a
 * browser lacks it. Neither the DOM nor a timer is watched. A page can dispatch these events itself: such
 * ones are ignored, and the address is read anew in any case.
 */
export function watchAddress(bar: AddressBar, onChange: (href: string) => void, signal: AbortSignal): void {
  let last = bar.location.href;
  const read = (event: Event) => {
    const { href } = bar.location;
    if (!event.isTrusted || href === last) return;
    last = href;
    onChange(href);
  };
  bar.navigation?.addEventListener('currententrychange', read, { signal });
  for (const name of ['hashchange', 'popstate', 'pageshow']) bar.addEventListener(name, read, { signal });
}
