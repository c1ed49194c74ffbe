import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LaunchedBrowser } from '../../browser/launch';
import { type Box, overlayBox, overlayText, pointAtOverlay } from '../../browser/overlay';
import { openPopupOver } from '../../browser/popup';
import { OUTPUT } from './build';
import { pictureRooms } from './room-pictures';
import { say } from './say';
import { settledPill } from './settled';

const FOLDER = join(OUTPUT, 'screenshots');
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 420, height: 800 };

/** Pictures of page, pill, card, popup, rooms, side panel and options in both themes, wide and narrow, into `.output/screenshots`. */
export async function takePictures(browser: LaunchedBrowser, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const theme of ['dark', 'light'] as const) {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize(WIDE);
    const themed = new URL(address);
    themed.searchParams.set('sandbox', theme);
    await page.goto(themed.href);
    await pictureOverlay(page, theme);
    await picturePopup(browser, page, theme);
    await pictureRooms(browser, page, theme, picture);
    await page.setViewportSize(NARROW);
    await settledPill(page);
    await picture(page, `page-narrow-${theme}`);
    await page.close();
    await pictureOptions(browser, theme);
  }
  say(`Pictures: ${FOLDER}`);
}

async function picture(page: Page, name: string, box?: Box): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot(box === undefined ? { path } : { path, clip: box });
  say(`  ${name}.png`);
}

async function pictureOverlay(page: Page, theme: string): Promise<void> {
  const pill = await settledPill(page);
  await picture(page, `page-${theme}`);
  await picture(page, `pill-${theme}`, await framed(page));
  await pointAtOverlay(page);
  const endMs = Date.now() + 10_000;
  while ((await overlayText(page)).length <= pill.length && Date.now() < endMs)
    await page.waitForTimeout(100);
  await settledPill(page);
  await picture(page, `page-card-${theme}`);
  await picture(page, `card-${theme}`, await framed(page));
  await page.mouse.move(700, 860);
}

/** The overlay with a little of the page around it, inside the page. */
async function framed(page: Page): Promise<Box> {
  const box = await overlayBox(page);
  if (box === null) throw new Error('The overlay is not drawn.');
  const margin = 16;
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  const right = Math.min(WIDE.width, box.x + box.width + margin);
  const bottom = Math.min(WIDE.height, box.y + box.height + margin);
  return { x, y, width: right - x, height: bottom - y };
}

async function picturePopup(browser: LaunchedBrowser, page: Page, theme: 'light' | 'dark'): Promise<void> {
  const popup = await openPopupOver(browser, page);
  await popup.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.waitForTimeout(1000);
  await picture(popup, `popup-${theme}`);
  await popup.close();
}

async function pictureOptions(browser: LaunchedBrowser, theme: 'light' | 'dark'): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  for (const [suffix, size] of [
    ['', { width: 1040, height: 900 }],
    ['-narrow', NARROW],
  ] as const) {
    await options.setViewportSize(size);
    await options.waitForTimeout(700);
    await options.screenshot({ path: join(FOLDER, `options${suffix}-${theme}.png`), fullPage: true });
    say(`  options${suffix}-${theme}.png`);
  }
  await options.close();
}
