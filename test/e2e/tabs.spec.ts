import { waitForOverlay } from '../browser/overlay';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

test('twenty tabs that ask for one thing make one request', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  test.setTimeout(120_000);
  await withKey(SANDBOX_KEYS.good);
  const pages = await Promise.all(Array.from({ length: 20 }, () => browser.context.newPage()));
  // Pages that do not repaint an order book, so that twenty of them leave the machine some breath.
  await Promise.all(
    pages.map((page) => page.goto('https://www.binance.com/en/trade/BTC_USDT?sandbox=still')),
  );
  for (const page of pages) {
    await page.bringToFront();
    await waitForOverlay(page, GRADED, 30_000);
  }
  const asked = sandbox.journal
    .entries()
    .filter(
      ({ headerNames, host }) => host === 'api.tokenmetrics.com' || !headerNames.includes('sec-fetch-user'),
    )
    .filter(({ host }) => host !== 'www.binance.com')
    .map(({ host, path, query }) => `${host}${path}?${query}`);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((request, place) => asked.indexOf(request) !== place)).toEqual([]);
});
