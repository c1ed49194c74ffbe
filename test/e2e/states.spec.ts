import { overlayBox, overlayText, waitForOverlay } from '../browser/overlay';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT';

test('a rejected key is kept and said to be rejected, and is not offered again by itself', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.rejected);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, /key rejected/i);
  const asked = sandbox.journal.entries('api.tokenmetrics.com').length;
  await page.reload();
  await waitForOverlay(page, /reject/i);
  expect(sandbox.journal.entries('api.tokenmetrics.com')).toHaveLength(asked);
  const options = await browser.openExtensionPage('options.html');
  await expect(options.getByText('dead').first()).toBeVisible();
});

test('spent credits are said to be spent, and until when', async ({ plimsoll: browser, withKey }) => {
  await withKey(SANDBOX_KEYS.spent);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, /credits/i);
});

test('a plan without some endpoints still shows what it has', async ({ plimsoll: browser, withKey }) => {
  await withKey(SANDBOX_KEYS.smallPlan);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
});

test('a plan that only the old version serves is served by it', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.olderPlan);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  const before = sandbox.journal.entries('api.tokenmetrics.com', '/v3/tm-grade').length;
  await page.goto('https://www.binance.com/en/futures/SOLUSDT');
  await waitForOverlay(page, /indices|index/);
  expect(sandbox.journal.entries('api.tokenmetrics.com', '/v3/tm-grade')).toHaveLength(before);
});

test('an unclear ticker asks once and remembers the answer', async ({ plimsoll: browser, withKey }) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto('https://www.binance.com/en/futures/NEIROUSDT');
  await waitForOverlay(page, 'Which NEIRO?');
});

test('a contract on a stock has no token rating, and says why', async ({ plimsoll: browser, withKey }) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto('https://www.binance.com/en/futures/TSLAUSDT');
  await waitForOverlay(page, /stock/i);
});

test('BitMEX pages say that the exchange closed', async ({ plimsoll: browser, sandbox }) => {
  const page = await browser.context.newPage();
  await page.goto('https://www.bitmex.com/app/trade/XBTUSD');
  await waitForOverlay(page, /BitMEX.*closed/i);
  expect(sandbox.journal.hosts()).toEqual(['www.bitmex.com']);
});

test.describe('there is no pill', () => {
  for (const [where, url] of [
    ['on a page that is not about a contract', 'https://www.binance.com/en/futures/markets/'],
    ['on a plain-http page', 'http://www.htx.com/trade/btc_usdt'],
  ] as const) {
    test(where, async ({ plimsoll: browser, withKey }) => {
      await withKey(SANDBOX_KEYS.good);
      const page = await browser.context.newPage();
      await page.goto(url);
      await page.waitForTimeout(1_500);
      expect(await overlayBox(page)).toBeNull();
      expect(await overlayText(page)).toBe('');
    });
  }
});

test('a pair switch never leaves the old grade on the new contract', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  sandbox.fault('api.tokenmetrics.com', { kind: 'hang' });
  await page.getByRole('button', { name: 'NEIROUSDT', exact: true }).click();
  await expect.poll(() => overlayText(page)).not.toMatch(GRADED);
  await expect.poll(() => overlayText(page)).toMatch(/NEIRO/);
});
