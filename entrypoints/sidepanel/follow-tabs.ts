import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Calls back whenever another page may be in front: another tab, another window, or another address in the same tab.
 * The side panel stays open through all of them.
 * @returns how to stop.
 */
export function followTabs(listener: () => void): () => void {
  const turned = () => listener();
  const moved = (_tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) listener();
  };
  browser.tabs.onActivated.addListener(turned);
  browser.tabs.onUpdated.addListener(moved);
  browser.windows.onFocusChanged.addListener(turned);
  return () => {
    browser.tabs.onActivated.removeListener(turned);
    browser.tabs.onUpdated.removeListener(moved);
    browser.windows.onFocusChanged.removeListener(turned);
  };
}
