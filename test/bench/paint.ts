import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { LaunchedBrowser } from '../browser/launch';

/** The worker's own global; this file only says what it looks like from there. */
declare const chrome: Pick<Browser, 'windows'>;

/** Nothing that is drawn at all is drawn later than this. */
const MOST_MS = 15_000;

/** Notes when something that fits each selector has been painted, in ms since the navigation began. */
const NOTE = (selectors: Readonly<Record<string, string>>) => `
globalThis.painted = Object.fromEntries(Object.entries(${JSON.stringify(selectors)}).map(([name, selector]) => [
  name,
  new Promise((resolve) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    seen.observe(document, { childList: true, subtree: true });
    setTimeout(resolve, ${MOST_MS}, null);
  }),
]));
`;

/** Runs in a page of the extension. */
const FRAMES = (ms: number) => `
new Promise((resolve) => {
  const ends = [];
  requestAnimationFrame(function next(now) {
    ends.push(now);
    if (now - ends[0] < ${ms}) requestAnimationFrame(next);
    else resolve(ends.slice(1).map((end, place) => end - ends[place]));
  });
})
`;

const painted = z.nullable(z.number());
const frames = z.array(z.number());

/** A window that stands beside the tab in front, as a popup does, and is drawn as often as that. */
export async function besideTab(
  browser: LaunchedBrowser,
  selectors: Readonly<Record<string, string>>,
): Promise<Page> {
  const worker = await browser.worker();
  const opened = browser.context.waitForEvent('page');
  await worker.evaluate(async () => {
    await chrome.windows.create({
      url: 'about:blank',
      type: 'popup',
      focused: false,
      width: 420,
      height: 640,
    });
  });
  const page = await opened;
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(NOTE(selectors));
  return page;
}

/**
 * Goes to an address and waits for what is noted under a name.
 * @returns ms from the navigation to the end of the frame that shows it; NaN where it never was.
 */
export async function paintedMs(page: Page, address: string, name: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  const told: unknown = await page.evaluate(`painted[${JSON.stringify(name)}]`);
  return painted.parse(told) ?? Number.NaN;
}

/** Lengths of a page's frames for a while. */
export async function framesMs(page: Page, ms: number): Promise<readonly number[]> {
  const told: unknown = await page.evaluate(FRAMES(ms));
  return frames.parse(told);
}
