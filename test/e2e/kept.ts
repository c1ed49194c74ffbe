import * as z from 'zod/mini';
import type { LaunchedBrowser } from '../browser/launch';

const Kept = z.object({
  settings: z.object({ value: z.object({ theme: z.string(), creditBudget: z.number() }) }),
  standing: z.object({ value: z.object({ credits: z.object({ used: z.number() }), store: z.string() }) }),
  key: z.object({ value: z.object({ kept: z.boolean(), tail: z.nullable(z.string()) }) }),
});

/** Settings, credits and key as the background tells them to a page of ours. */
export async function kept(browser: LaunchedBrowser) {
  const page = await browser.openExtensionPage('options.html');
  const told = await page.evaluate(`(async () => {
    const ask = (verb) => chrome.runtime.sendMessage({ plimsoll: 1, verb, params: {} });
    return { settings: await ask('settings'), standing: await ask('standing'), key: await ask('keyState') };
  })()`);
  await page.close();
  const { key, settings, standing } = Kept.parse(told);
  return { ...settings.value, ...standing.value, ...key.value };
}

/** A theme and a budget that are not the initial ones. */
export async function changeSettings(browser: LaunchedBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(
    `chrome.runtime.sendMessage({ plimsoll: 1, verb: 'changeSettings', params: { change: { theme: 'dark', creditBudget: 321 } } })`,
  );
  await page.close();
}
