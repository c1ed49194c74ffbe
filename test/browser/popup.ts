import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { LaunchedBrowser } from './launch';

/** The worker's own global; this file only says what it looks like from there. */
declare const chrome: Pick<Browser, 'tabs'>;

/**
 * The popup as it opens over a page. The real one closes when a test looks elsewhere, so this is its document in a
 * tab behind the page, which stays the active one.
 */
export async function openPopupOver(browser: LaunchedBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const url = browser.extensionUrl('popup.html');
  // Waking a worker opens a page of its own: first that, then the wait for ours.
  const worker = await browser.worker();
  const opened = browser.context.waitForEvent('page');
  await worker.evaluate(async (address) => {
    await chrome.tabs.create({ url: address, active: false });
  }, url);
  const popup = await opened;
  await popup.waitForLoadState();
  return popup;
}
