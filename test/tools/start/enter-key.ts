import type { LaunchedBrowser } from '../../browser/launch';

/**
 * Types a key into the options page and saves it, as a user does.
 * @throws {Error} where the page does not say that it keeps the key.
 */
export async function enterKey(browser: LaunchedBrowser, key: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  const field = page.locator('input[name="token-metrics-key"]');
  await field.fill(key);
  await field.press('Enter');
  const kept = `chrome.runtime.sendMessage({ plimsoll: 1, verb: 'keyState', params: {} })
    .then((reply) => reply.ok && reply.value.kept)`;
  const endMs = Date.now() + 10_000;
  while ((await page.evaluate(kept)) !== true) {
    if (Date.now() > endMs) throw new Error('The options page did not keep the key.');
    await page.waitForTimeout(100);
  }
  await page.close();
}
