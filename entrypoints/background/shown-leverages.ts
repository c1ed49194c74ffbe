/**
 * What pages' own leverage controls show, as their scripts last said: a default for the card and the popup of the
 * same page. Lost with the worker, until the pill looks again.
 */
export interface ShownLeverages {
  note(tabId: number, href: string, leverage: number | null): void;
  of(tabId: number | undefined, href: string): number | null;
}

export function createShownLeverages(): ShownLeverages {
  const byTab = new Map<number, { readonly href: string; readonly leverage: number | null }>();
  return {
    note: (tabId, href, leverage) => void byTab.set(tabId, { href, leverage }),
    of(tabId, href) {
      const said = tabId === undefined ? undefined : byTab.get(tabId);
      return said?.href === href ? said.leverage : null;
    },
  };
}
