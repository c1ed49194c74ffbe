import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/**
 * How to open the side panel, and close the popup that asked for it. Browsers want to see the click itself: whatever
 * must be known for it is found out beforehand. Null where the browser has none.
 */
export async function sidePanelOpener(): Promise<(() => void) | null> {
  const leave = () => window.close();
  if ('sidebarAction' in firefox) return () => void firefox.sidebarAction.open().then(leave, leave);
  if (!('sidePanel' in browser)) return null;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? null : () => void browser.sidePanel.open({ windowId: id }).then(leave, leave);
}
