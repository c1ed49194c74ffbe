import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { waitForOverlay } from '../browser/overlay';
import { GRADED } from '../browser/pill-words';
import { startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { enterKey } from '../tools/start/enter-key';
import { builtExtension } from './built';
import { extensionWorld } from './extension-world';
import type { BenchOptions } from './options';
import type { Report } from './report';

/** A contract's page, whose order book repaints 30 times a second. */
const PAGE = 'https://www.binance.com/en/futures/BTCUSDT';
const ROUNDS = 7;
/** Where the pill's face is, and where nothing of ours is, in CSS pixels; the world of a content script sees into closed roots. */
const FACE = `
(() => {
  const roots = [...document.documentElement.children].map((each) => chrome.dom.openOrClosedShadowRoot(each));
  globalThis.pillRoot = roots.find((root) => root?.querySelector('.face'));
  const { x, y, width, height } = pillRoot.querySelector('.face').getBoundingClientRect();
  // The card stands beside the pill: the other end of the window is free.
  const away = { x: x < innerWidth / 2 ? innerWidth - 40 : 40, y: innerHeight / 2 };
  return { face: { x: x + width / 2, y: y + height / 2 }, away };
})()
`;

/** Notes, in ms, the time from the pointer's arrival at the pill to the end of the frame that shows the card with figures in it. */
const CARD_PAINTED = `
globalThis.cardPainted = new Promise((resolve) => {
  const { host } = pillRoot;
  let arrivedAt = null;
  addEventListener('pointerover', ({ target, timeStamp }) => {
    if (target === host) arrivedAt ??= timeStamp;
  }, { capture: true });
  const endAt = performance.now() + 10_000;
  requestAnimationFrame(function look() {
    const place = pillRoot.querySelector('.card:not([hidden])')?.firstElementChild;
    const inside = place && chrome.dom.openOrClosedShadowRoot(place);
    if (arrivedAt !== null && inside?.querySelector('.card .head') && !inside.querySelector('.skeleton'))
      setTimeout(() => resolve(performance.now() - arrivedAt));
    else if (performance.now() > endAt) resolve(null);
    else requestAnimationFrame(look);
  });
});
null
`;

/** Whether the card is closed, once it is or has had its time. */
const CLOSED = `
new Promise((resolve) => {
  const endAt = performance.now() + 5_000;
  requestAnimationFrame(function look() {
    const isOpen = pillRoot.querySelector('.card:not([hidden])') !== null;
    if (isOpen && performance.now() < endAt) requestAnimationFrame(look);
    else resolve(!isOpen);
  });
})
`;

const point = z.object({ x: z.number(), y: z.number() });
const Places = z.object({ face: point, away: point });

/** The first time that the pill is pointed at on a page, and a second time. */
async function pointTwice(browser: LaunchedBrowser, page: Page): Promise<readonly [number, number]> {
  const inWorld = await extensionWorld(page, browser.extensionUrl(''));
  const { away, face } = Places.parse(await inWorld(FACE));
  const painted = async () => {
    await inWorld(CARD_PAINTED);
    await page.mouse.move(face.x, face.y, { steps: 3 });
    return z.nullable(z.number()).parse(await inWorld('cardPainted')) ?? Number.NaN;
  };
  await page.mouse.move(away.x, away.y);
  const first = await painted();
  await page.mouse.move(away.x, away.y, { steps: 3 });
  if ((await inWorld(CLOSED)) !== true) throw new Error('The card stays open behind the pointer.');
  return [first, await painted()];
}

/**
 * `npm run bench -- card`: how soon the card stands when one points at the pill on a page that is busy and known:
 * the first time, when its scripts come, and again. A tenth of a second of each is waited on purpose.
 */
export async function benchCard(report: Report, options: BenchOptions): Promise<void> {
  const sandbox = await startSandbox();
  const browser = await launchWithExtension({ sandbox, extensionDir: builtExtension() });
  try {
    await enterKey(browser, SANDBOX_KEYS.good);
    const first: number[] = [];
    const again: number[] = [];
    // The first round fills the cache.
    for (let round = -1; round < (options.rounds ?? ROUNDS); round += 1) {
      const page = await browser.context.newPage();
      await page.goto(PAGE);
      await waitForOverlay(page, GRADED);
      const [firstMs, againMs] = await pointTwice(browser, page);
      if (round >= 0) {
        first.push(firstMs);
        again.push(againMs);
      }
      await page.close();
    }
    report.promise('card painted, first time', first);
    report.promise('card painted, again', again);
  } finally {
    await browser.close();
    await sandbox.stop();
  }
}
