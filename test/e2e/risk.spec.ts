import { overlayText, waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import { expect, test } from './plimsoll';

/** A perpetual of each open exchange. */
const PERPS = {
  binance: 'https://www.binance.com/en/futures/BTCUSDT',
  bybit: 'https://www.bybit.com/trade/usdt/BTCUSDT',
  okx: 'https://www.okx.com/trade-swap/btc-usdt-swap',
  coinbase: 'https://www.coinbase.com/advanced-trade/perpetuals/BTC-PERP-INTX',
  deepcoin: 'https://www.deepcoin.com/swap/BTC-USDT-SWAP',
  htx: 'https://www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT&contract_type=swap&type=cross',
  kucoin: 'https://www.kucoin.com/futures/trade/XBTUSDTM',
  kraken: 'https://pro.kraken.com/app/trade/futures-btc-usd-perp',
  gate: 'https://www.gate.com/futures/USDT/BTC_USDT',
} as const;

/** The worst of what is wrong, and the leverage that it is reckoned with. */
const WARNED = /(?=.*\d+ (?:danger|caution)s?)(?=.*Long \d+×)/s;

for (const [id, url] of Object.entries(PERPS)) {
  test(`on ${id}'s perpetual, without any key, the pill warns, the popup says of what, and leverage changes it`, async ({
    plimsoll: browser,
    sandbox,
  }) => {
    const page = await browser.context.newPage();
    await page.goto(url);
    await waitForOverlay(page, WARNED, 20_000);
    const popup = await openPopupOver(browser, page);
    const warnings = popup.getByRole('listitem').filter({ hasText: /liquidation|leverage|×/i });
    await expect(warnings.first()).toBeVisible({ timeout: 15_000 });
    const before = await popup.locator('main').textContent();
    const field = popup
      .getByRole('textbox', { name: /leverage/i })
      .or(popup.getByRole('spinbutton', { name: /leverage/i }));
    await field.first().fill('1');
    await field.first().press('Enter');
    await expect.poll(() => popup.locator('main').textContent()).not.toBe(before);
    expect(sandbox.journal.entries('api.tokenmetrics.com')).toEqual([]);
    await popup.close();
  });
}

test('an exchange that refuses the region is said to, and shows no figure', async ({
  plimsoll: browser,
  sandbox,
}) => {
  for (const host of ['fapi.binance.com', 'www.binance.com/bapi/*'])
    sandbox.fault(host, { kind: 'status', status: 451 });
  const page = await browser.context.newPage();
  await page.goto(PERPS.binance);
  await page.waitForTimeout(3_000);
  expect(await overlayText(page)).not.toMatch(/to liquidation/);
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText(/region/i).first()).toBeVisible();
});

test('answers that are garbage lead to no data, never to a wrong figure', async ({
  plimsoll: browser,
  sandbox,
}) => {
  sandbox.fault('api.bybit.com', { kind: 'garbage' });
  const page = await browser.context.newPage();
  await page.goto(PERPS.bybit);
  await page.waitForTimeout(3_000);
  const text = await overlayText(page);
  expect(text).not.toMatch(/to liquidation|NaN|undefined|null/);
  const popup = await openPopupOver(browser, page);
  await popup.waitForTimeout(1_000);
  expect(await popup.locator('body').textContent()).not.toMatch(/NaN|undefined|\bnull\b/);
});
