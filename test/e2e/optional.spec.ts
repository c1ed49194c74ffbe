import { optionalExchanges } from '@/utils/exchanges';
import { pagePatterns, patternsToAllow } from '@/utils/exchanges/host-patterns';
import { expect, test } from './plimsoll';

test('an optional exchange gets the pill when the user turns it on, and loses it when they turn it off', async ({
  plimsoll: browser,
}) => {
  const hyperliquid = optionalExchanges.find(({ id }) => id === 'hyperliquid');
  if (!hyperliquid) throw new Error('not listed');
  // The browser's own prompt cannot be answered without a window; what is granted beforehand is not asked.
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  for (const pattern of patternsToAllow(hyperliquid)) {
    await extensions.evaluate(
      `chrome.developerPrivate.addHostPermission('${browser.extensionId}', '${pattern}')`,
    );
  }
  const options = await browser.openExtensionPage('options.html');
  const registered = () =>
    options.evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches).sort())',
    );
  expect(await registered()).toEqual([]);
  const power = options.getByRole('switch', { name: 'Hyperliquid' });
  await power.click();
  await expect.poll(registered, { timeout: 10_000 }).toEqual([...pagePatterns(hyperliquid)].sort());
  await expect(power).toBeChecked();
  await power.click();
  await expect.poll(registered, { timeout: 10_000 }).toEqual([]);
  await expect(power).not.toBeChecked();
});
