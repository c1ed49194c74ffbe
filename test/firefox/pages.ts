import type { LaunchedFirefox } from './launch';
import type { Tab } from './tab';

/** Types a key into the options page and saves it, as a user does. */
export async function enterKey(firefox: LaunchedFirefox, key: string): Promise<void> {
  const options = await firefox.openExtensionPage('options.html');
  await options.enter('input[name="token-metrics-key"]', key);
  await options.waitForText(/A key is kept/);
  await options.close();
}

/** The popup as it opens over a page: its document in a tab behind the one in front. */
export async function openPopupOver(firefox: LaunchedFirefox, page: Tab): Promise<Tab> {
  await page.bringToFront();
  const popup = await firefox.newTab('behind');
  await popup.goto(firefox.extensionUrl('popup.html'));
  return popup;
}
