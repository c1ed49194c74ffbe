import type { Browser, Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { LaunchedBrowser } from './launch';

/** The worker's own global; this file only says what it looks like from there. */
declare const chrome: Pick<Browser, 'runtime'>;

const Questions = z.array(z.object({ verb: z.string(), url: z.string() }));
export type Questions = z.infer<typeof Questions>;

/** From now on the worker notes what it is asked; it forgets that with its life. */
export async function noteQuestions(browser: LaunchedBrowser): Promise<void> {
  await (await browser.worker()).evaluate(() => {
    const noted: { verb: string; url: string }[] = [];
    Reflect.set(globalThis, 'notedQuestions', noted);
    chrome.runtime.onMessage.addListener((message: unknown, { url }: Runtime.MessageSender) => {
      const verb: unknown = typeof message === 'object' && message !== null && Reflect.get(message, 'verb');
      if (typeof verb === 'string') noted.push({ verb, url: url ?? '' });
    });
  });
}

/** What pages asked since it is noted: the verb, and the asking document's address as the browser tells it. */
export async function notedQuestions(browser: LaunchedBrowser): Promise<Questions> {
  const noted = await (await browser.worker()).evaluate(() => Reflect.get(globalThis, 'notedQuestions'));
  return Questions.parse(noted);
}
