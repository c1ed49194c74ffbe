import { overlayText, pointAtOverlay, waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import { COINGECKO_HOST } from '../sandbox/coingecko/answer';
import { API_HOSTS, PAGE_HOSTS } from '../sandbox/hosts';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, LOCAL, test } from './plimsoll';

const SPOT = 'https://www.binance.com/en/trade/BTC_USDT';
const PERP = 'https://www.binance.com/en/futures/BTCUSDT';
const CROSS = 'https://www.coinbase.com/advanced-trade/spot/ETH-BTC';
const NOTICE = 'Computed on this device from public prices. Not a Token Metrics rating.';

for (const [what, url] of [
  ['a spot page', SPOT],
  ['a derivative’s page', PERP],
] as const) {
  test(`without a key the pill on ${what} shows the local score, and says whose it is`, async ({
    plimsoll: browser,
    sandbox,
  }) => {
    const page = await browser.context.newPage();
    await page.goto(url);
    const pill = await waitForOverlay(page, LOCAL);
    expect(pill).not.toMatch(GRADED);
    await pointAtOverlay(page);
    const card = await waitForOverlay(page, NOTICE);
    for (const part of ['Trend', 'Momentum', 'Liquidity', 'daily candles of BTCUSDT, Binance'])
      expect(card).toContain(part);
    expect(sandbox.journal.entries('api.tokenmetrics.com')).toEqual([]);
  });
}

test('a pair that is not priced in dollars takes the coin’s deepest market', async ({
  plimsoll: browser,
}) => {
  const page = await browser.context.newPage();
  await page.goto(CROSS);
  await waitForOverlay(page, LOCAL);
  await pointAtOverlay(page);
  await waitForOverlay(page, /daily candles of ETHUSDT, Binance/);
});

test('after one visit the local score and the market are there with no network and a new worker', async ({
  plimsoll: browser,
  sandbox,
}) => {
  const page = await browser.context.newPage();
  await page.goto(SPOT);
  const before = await waitForOverlay(page, LOCAL);
  const first = await openPopupOver(browser, page);
  await first.getByText('CoinGecko').first().waitFor();
  await first.close();
  await browser.killWorker();
  const pages = new Set(PAGE_HOSTS);
  for (const host of [...API_HOSTS, COINGECKO_HOST]) {
    // Some exchanges’ pages and APIs share a host.
    const asked = pages.has(host) ? [`${host}/bapi/*`, `${host}/api/*`] : [host];
    for (const pattern of asked) sandbox.fault(pattern, { kind: 'drop' });
  }
  await page.reload();
  await waitForOverlay(page, LOCAL);
  const score = /\b(\d{1,3}) \w+ local score/.exec(before)?.[1] ?? 'none';
  expect(await overlayText(page)).toContain(score);
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText(NOTICE)).toBeVisible();
  await expect(popup.getByText(/CoinGecko ·/)).toBeVisible();
});

test('once a key works the local score is gone, and a switch brings it back under its own heading', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(SPOT);
  await waitForOverlay(page, GRADED);
  expect(await overlayText(page)).not.toContain('local score');
  const options = await browser.openExtensionPage('options.html');
  await options.getByRole('switch', { name: /local score/i }).click();
  await options.close();
  await page.bringToFront();
  await pointAtOverlay(page);
  const card = await waitForOverlay(page, NOTICE);
  expect(card).toMatch(GRADED);
  expect(card.indexOf('TM grade')).toBeLessThan(card.indexOf(NOTICE));
});
