import type { LaunchedBrowser } from '../browser/launch';
import { clickOverlay, waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import type { Sandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { changeSettings, kept } from './kept';
import { expect, GRADED, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
const NEIRO = 'https://www.binance.com/en/futures/NEIROUSDT';
const TM = 'api.tokenmetrics.com';
/** As many calls as are ever on their way to Token Metrics at once. */
const MOST_AT_ONCE = 5;

const toService = (sandbox: Sandbox) =>
  sandbox.journal.entries(TM).map(({ path, query }) => `${path}?${query}`);

/** No request was made again but those that had no answer when the worker died, and every one that left is counted. */
async function expectIntact(
  browser: LaunchedBrowser,
  sandbox: Sandbox,
  unanswered: readonly string[],
): Promise<void> {
  const { credits, creditBudget, theme, tail } = await kept(browser);
  const sent = toService(sandbox);
  const again = sent.filter((request, place) => sent.indexOf(request) !== place);
  expect(again.filter((request) => !unanswered.includes(request))).toEqual([]);
  expect(again.length).toBeLessThanOrEqual(unanswered.length);
  expect(credits.used).toBeGreaterThanOrEqual(sent.length);
  expect(credits.used).toBeLessThanOrEqual(sent.length + MOST_AT_ONCE);
  expect({ theme, creditBudget, tail }).toEqual({ theme: 'dark', creditBudget: 321, tail: '0001' });
}

/** Kills the worker while requests to this host have no answer; resolves with what they were. */
async function killWhileAsking(
  browser: LaunchedBrowser,
  sandbox: Sandbox,
  host: string,
  begin: () => Promise<unknown>,
): Promise<readonly string[]> {
  const before = sandbox.journal.entries(host).length;
  sandbox.fault(host, { kind: 'hang' });
  await begin();
  await expect.poll(() => sandbox.journal.entries(host).length, { timeout: 20_000 }).toBeGreaterThan(before);
  await browser.killWorker();
  sandbox.clearFaults();
  return sandbox.journal
    .entries(host)
    .slice(before)
    .map(({ path, query }) => `${path}?${query}`);
}

test.beforeEach(async ({ plimsoll, withKey }) => {
  await withKey(SANDBOX_KEYS.good);
  await changeSettings(plimsoll);
});

test('the worker killed while a page is looked at: the grade comes all the same', async ({
  plimsoll: browser,
  sandbox,
}) => {
  const page = await browser.context.newPage();
  const unanswered = await killWhileAsking(browser, sandbox, TM, () => page.goto(BTC));
  await page.bringToFront();
  await waitForOverlay(page, GRADED, 20_000);
  await expectIntact(browser, sandbox, unanswered);
});

test('the worker killed while the card opens: the card is filled all the same', async ({
  plimsoll: browser,
  sandbox,
}) => {
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
  await killWhileAsking(browser, sandbox, 'fapi.binance.com', () => clickOverlay(page, /BTCUSDT perpetual/));
  await page.bringToFront();
  await waitForOverlay(page, 'Bitcoin', 20_000);
  await waitForOverlay(page, /Technology/, 20_000);
  await expectIntact(browser, sandbox, []);
});

test('the worker killed while a key is entered: the old key or the new one is kept, whole', async ({
  plimsoll: browser,
}) => {
  const options = await browser.openExtensionPage('options.html');
  const field = options.locator('input[name="token-metrics-key"]');
  await field.fill(SANDBOX_KEYS.fifty);
  await Promise.all([field.press('Enter'), browser.killWorker()]);
  const { kept: isKept, tail } = await kept(browser);
  expect(isKept).toBe(true);
  expect(['0001', '0007']).toContain(tail);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
});

test('the worker killed at a choice of token: the choice is kept or asked for again', async ({
  plimsoll: browser,
}) => {
  const page = await browser.context.newPage();
  await page.goto(NEIRO);
  await waitForOverlay(page, 'Which NEIRO?');
  const popup = await openPopupOver(browser, page);
  await popup.getByRole('tab', { name: 'Rating' }).click();
  await Promise.all([popup.getByRole('button', { name: /NEIRO/ }).first().click(), browser.killWorker()]);
  await page.bringToFront();
  const said = await waitForOverlay(page, /Which NEIRO|(?:Very )?(?:strong|weak)|Neutral/i, 20_000);
  if (!GRADED.test(said)) {
    await popup.bringToFront();
    await popup.getByRole('button', { name: /NEIRO/ }).first().click();
    await page.bringToFront();
  }
  await waitForOverlay(page, GRADED, 20_000);
});
