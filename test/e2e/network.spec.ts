import type { LaunchedBrowser } from '../browser/launch';
import { pointAtOverlay, waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

const BINANCE = 'https://www.binance.com/en/futures/BTCUSDT';
const BYBIT = 'https://www.bybit.com/trade/usdt/BTCUSDT';
const DAY_MS = 86_400_000;
const SEVERITY = /\d+ (?:danger|caution)s?/;

/** Moves the worker's clock: what it fetches while the clock is behind is old once it is right again. */
async function moveClock(browser: LaunchedBrowser, byMs: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((ms) => {
    const before = Date.now;
    Date.now = () => before() + ms;
  }, byMs);
}

/** Opens a page on which grade and prices are read, three days ago. */
async function pageOfThreeDaysAgo(browser: LaunchedBrowser) {
  await moveClock(browser, -3 * DAY_MS);
  const page = await browser.context.newPage();
  await page.goto(BINANCE);
  await waitForOverlay(page, GRADED);
  await waitForOverlay(page, SEVERITY);
  await moveClock(browser, 3 * DAY_MS);
  return page;
}

test('a redirect is not followed, and the key goes nowhere else', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  for (const host of ['api.tokenmetrics.com', 'fapi.binance.com'])
    sandbox.fault(host, { kind: 'redirect', to: 'https://www.okx.com/api/elsewhere' });
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BINANCE);
  await waitForOverlay(page, 'Unreadable answer from Token Metrics');
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText('No figures from Binance')).toBeVisible();
  expect(sandbox.journal.entries('fapi.binance.com')).not.toEqual([]);
  expect(sandbox.journal.entries('www.okx.com')).toEqual([]);
  expect(sandbox.journal.entries().filter(({ hasKeyHeader }) => hasKeyHeader)).toEqual(
    sandbox.journal.entries('api.tokenmetrics.com'),
  );
});

test('answers of fifty megabytes, announced or not, are given up and said to be unreadable, and the worker lives on', async ({
  plimsoll: browser,
  sandbox,
}) => {
  sandbox.fault('fapi.binance.com/fapi/v1/premiumIndex', { kind: 'huge' });
  sandbox.fault('fapi.binance.com/fapi/v1/ticker*', { kind: 'huge', unannounced: true });
  const worker = await browser.worker();
  await worker.evaluate(() => Object.assign(globalThis, { sameLife: true }));
  const page = await browser.context.newPage();
  await page.goto(BINANCE);
  await waitForOverlay(page, /Long \d+×/);
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText('No figures from Binance')).toBeVisible();
  await expect(popup.getByText(/sent something else than it documents/)).toBeVisible();
  await popup.close();
  expect(await worker.evaluate(() => 'sameLife' in globalThis)).toBe(true);
  await page.goto(BYBIT);
  await waitForOverlay(page, SEVERITY, 20_000);
});

test('a blocked region is called so: on the pill for ratings, on card and popup for the exchange', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  sandbox.blockRegion('bybit');
  sandbox.fault('api.tokenmetrics.com', { kind: 'status', status: 403, html: true });
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BYBIT);
  await waitForOverlay(page, 'Blocked in your region');
  const asked = sandbox.journal.entries('api.tokenmetrics.com').length;
  await pointAtOverlay(page);
  await waitForOverlay(page, 'Bybit is blocked in your region');
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText('Bybit is blocked in your region')).toBeVisible();
  await popup.getByRole('tab', { name: 'Rating' }).click();
  await expect(popup.getByText('Blocked in your region', { exact: true })).toBeVisible();
  expect(sandbox.journal.entries('api.tokenmetrics.com')).toHaveLength(asked);
});

test('answers that break off leave the last good figures, with their age and the reason', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await pageOfThreeDaysAgo(browser);
  for (const host of ['api.tokenmetrics.com', 'fapi.binance.com']) sandbox.fault(host, { kind: 'cut' });
  await page.reload();
  const pill = await waitForOverlay(page, /3 d old · no answer/);
  expect(pill).toMatch(GRADED);
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText('No figures from Binance')).toBeVisible();
  await expect(popup.getByText('Prices and funding were fetched 3 d ago.')).toBeVisible();
  await expect(popup.locator('main')).toContainText(/Mark\s*[\d,.]+\s*Binance · 3 d ago/);
});

test('without a network the last figures stand with their age, and with it they are new at the next look', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await pageOfThreeDaysAgo(browser);
  await browser.context.setOffline(true);
  sandbox.journal.clear();
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText('This computer is offline').first()).toBeVisible();
  await expect(popup.getByText('Prices and funding were fetched 3 d ago.')).toBeVisible();
  const pill = await waitForOverlay(page, /3 d old · offline/);
  expect(pill).toMatch(GRADED);
  await popup.close();
  expect(sandbox.journal.entries('fapi.binance.com')).toEqual([]);
  expect(sandbox.journal.entries('api.tokenmetrics.com')).toEqual([]);

  await browser.context.setOffline(false);
  await page.reload();
  await expect.poll(() => waitForOverlay(page, GRADED)).not.toMatch(/old|offline/);
  const again = await openPopupOver(browser, page);
  await expect(again.getByText(/Binance · just now/).first()).toBeVisible();
  await expect(again.getByText('This computer is offline')).toHaveCount(0);
});
