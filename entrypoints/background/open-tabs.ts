import browser from 'webextension-polyfill';

/**
 * Puts the pill into tabs that were open before their site was granted: the browser runs content scripts only in
 * pages that load afterwards. Where one runs already, the new one ends it.
 * @param granted match patterns that the user has just allowed.
 * @param pages match patterns of every exchange's pages.
 */
export async function showPillsIn(granted: readonly string[], pages: readonly string[]): Promise<void> {
  if (granted.length === 0) return;
  const [allowed, trading] = await Promise.all([
    browser.tabs.query({ url: [...granted] }),
    browser.tabs.query({ url: [...pages] }),
  ]);
  const ids = new Set(trading.map(({ id }) => id));
  for (const { id, discarded } of allowed) {
    if (id === undefined || !ids.has(id) || discarded === true) continue;
    // A tab that closes or moves on meanwhile is no error.
    void browser.scripting
      .executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/pill.js'] })
      .catch(() => undefined);
  }
}
