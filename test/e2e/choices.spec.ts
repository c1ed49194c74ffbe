import { clickOverlay, overlayBox, overlayText, waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, LOCAL, test } from './plimsoll';

const NEIRO = 'https://www.binance.com/en/futures/NEIROUSDT';
const SPOT = 'https://www.binance.com/en/trade/BTC_USDT?sandbox=still';

test('the user says which token is meant, once for that exchange', async ({ plimsoll: browser, withKey }) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(NEIRO);
  await waitForOverlay(page, 'Which NEIRO?');
  await clickOverlay(page, /Which NEIRO/);
  await waitForOverlay(page, /None of these/i);
  const popup = await openPopupOver(browser, page);
  await popup.getByRole('tab', { name: 'Rating' }).click();
  await popup.getByRole('button', { name: /NEIRO/ }).first().click();
  await page.bringToFront();
  await waitForOverlay(page, GRADED, 15_000);
  await page.reload();
  await waitForOverlay(page, GRADED);
});

test('hidden on an exchange it stays away there, and the popup brings it back', async ({
  plimsoll: browser,
}) => {
  const page = await browser.context.newPage();
  await page.goto(SPOT);
  await waitForOverlay(page, LOCAL);
  await clickOverlay(page, '⋮');
  await waitForOverlay(page, 'Hide on Binance');
  await clickOverlay(page, /Hide on Binance/i);
  await expect.poll(() => overlayBox(page)).toBeNull();
  await page.reload();
  await page.waitForTimeout(1_500);
  expect(await overlayText(page)).toBe('');
  const popup = await openPopupOver(browser, page);
  await popup.getByRole('button', { name: /show/i }).first().click();
  await page.bringToFront();
  await waitForOverlay(page, LOCAL);
});

test('the card opens by keyboard, takes focus, and gives it back on Escape', async ({
  plimsoll: browser,
}) => {
  const page = await browser.context.newPage();
  await page.goto(SPOT);
  const pill = await waitForOverlay(page, LOCAL);
  // The overlay is the last thing in the document: backwards it is reached first, its menu button before its face.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await overlayText(page)).length).toBeGreaterThan(pill.length + 20);
  await page.keyboard.press('Escape');
  await expect.poll(() => overlayText(page)).toBe(pill);
  // Focus is back on the pill: the same key opens it again.
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await overlayText(page)).length).toBeGreaterThan(pill.length + 20);
});
