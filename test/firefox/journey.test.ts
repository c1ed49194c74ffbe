import { describe, expect, it } from 'vitest';
import { GRADED, LOCAL } from '../browser/pill-words';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { enterKey, openPopupOver } from './pages';
import { withFirefox } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT';

describe('Plimsoll in Firefox', () => {
  const plimsoll = withFirefox();

  it('shows the local score and the dangers without a key, and asks Token Metrics nothing', async () => {
    const { firefox, sandbox } = plimsoll();
    const page = await firefox.newTab();
    await page.goto(BTC);
    await page.waitForOverlay(LOCAL);
    await page.waitForOverlay(/\d dangers?/);
    expect(sandbox.journal.entries('api.tokenmetrics.com')).toEqual([]);
    await page.close();
  });

  it('takes a key in the options, and shows Bitcoin’s grade on four exchanges', async () => {
    const { firefox } = plimsoll();
    await enterKey(firefox, SANDBOX_KEYS.good);
    for (const url of [
      BTC,
      'https://www.bybit.com/trade/usdt/BTCUSDT',
      'https://www.okx.com/trade-swap/btc-usdt-swap',
      'https://pro.kraken.com/app/trade/futures-btc-usd-perp',
    ]) {
      const page = await firefox.newTab();
      await page.goto(url);
      expect(await page.waitForOverlay(GRADED), url).toContain('Token Metrics');
      await page.close();
    }
  });

  it('opens the card from the pill, styled although the page’s policy forbids styles of others', async () => {
    const { firefox } = plimsoll();
    const page = await firefox.newTab();
    await page.goto(BTC);
    await page.waitForOverlay(GRADED);
    const pill = await page.overlayBox();
    await page.clickOverlay(/BTCUSDT perpetual/);
    await page.waitForOverlay(/Technology/);
    const card = await page.overlayBox();
    // Without its style the pill is as wide as the window, and the card lies under the page.
    expect(pill?.width).toBeLessThan(500);
    expect(card?.height).toBeGreaterThan((pill?.height ?? 0) + 200);
    await page.press('\uE00C');
    await page.close();
  });

  it('follows a pair switch, with the event page ended before, and tells the toolbar', async () => {
    const { firefox } = plimsoll();
    const page = await firefox.newTab();
    await page.goto(BTC);
    await page.waitForOverlay(GRADED);
    await firefox.killBackground();
    await page.click('ETHUSDT');
    await page.waitForSentence(/^ETHUSDT perpetual on Binance: Ethereum, TM grade \d/);

    const popup = await openPopupOver(firefox, page);
    const badge = `browser.tabs.query({ url: 'https://www.binance.com/*' }).then(async ([tab]) => ({
      text: await browser.action.getBadgeText({ tabId: tab.id }),
      title: await browser.action.getTitle({ tabId: tab.id }),
      colour: await browser.action.getBadgeTextColor({ tabId: tab.id }),
    }))`;
    expect(await popup.evaluate(badge)).toEqual({
      text: expect.stringMatching(/^\d{1,3}$/),
      title: expect.stringContaining('ETHUSDT'),
      colour: [255, 255, 255, 255],
    });
    await popup.waitForText(/Ethereum/);
    await popup.waitForText(/Token Metrics/);
    await popup.close();
    await page.close();
  });

  it('keeps the key from storage that a page’s script could read', async () => {
    const { firefox } = plimsoll();
    const options = await firefox.openExtensionPage('options.html');
    const stored = await options.evaluate(
      'Promise.all([browser.storage.local.get(), browser.storage.sync.get(), browser.storage.session.get()])',
    );
    expect(JSON.stringify(stored)).not.toContain(SANDBOX_KEYS.good);
    await options.waitForText(/0001/);
    expect(await options.bodyText()).not.toContain(SANDBOX_KEYS.good);
    await options.close();
  });
});
