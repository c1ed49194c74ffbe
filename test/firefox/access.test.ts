import { describe, expect, it } from 'vitest';
import { exchangeById } from '@/utils/exchanges';
import { patternsToAllow } from '@/utils/exchanges/host-patterns';
import { openPopupOver } from './pages';
import { withFirefox } from './plimsoll';

const OKX = 'https://www.okx.com/trade-swap/btc-usdt-swap';
const WITHHELD = JSON.stringify(patternsToAllow(exchangeById('okx')));
const DROP = `browser.permissions.remove({ origins: ${WITHHELD} })`;

describe('a site that the user of Firefox has not allowed', () => {
  const plimsoll = withFirefox();

  it('has no pill and is asked nothing; the popup says what is withheld', async () => {
    const { firefox, sandbox } = plimsoll();
    const options = await firefox.openExtensionPage('options.html');
    expect(await options.evaluate(DROP)).toBe(true);
    await options.close();
    const page = await firefox.newTab();
    await page.goto(OKX);
    const popup = await openPopupOver(firefox, page);
    await popup.waitForText(/The browser does not tell which page this is/);
    await popup.waitForText(/Not allowed yet: OKX\./);
    expect(await page.overlayBox()).toBeNull();
    const told = sandbox.journal.entries('www.okx.com').map(({ path }) => path);
    expect(told.filter((path) => path.startsWith('/api/'))).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('gets its pill, in the tab that is open, with the click that allows it', async () => {
    const { firefox } = plimsoll();
    const page = await firefox.newTab();
    await page.goto(OKX);
    const popup = await openPopupOver(firefox, page);
    await popup.waitForText(/Not allowed yet: OKX\./);
    await popup.bringToFront();
    await popup.click('Allow all');
    await page.bringToFront();
    await page.waitForOverlay(/\d dangers?/);
    await popup.close();
    await page.close();
  });

  it('is listed in the options with its reason, and leaves the list once it is allowed', async () => {
    const { firefox } = plimsoll();
    const options = await firefox.openExtensionPage('options.html');
    await options.evaluate(DROP);
    await options.waitForText(/The browser keeps Plimsoll from one site/);
    await options.waitForText(/Its pages, to draw the pill there/);
    await options.click('Allow OKX');
    await options.waitForText(/Access granted/);
    expect(await options.evaluate(`browser.permissions.contains({ origins: ${WITHHELD} })`)).toBe(true);
    await expect.poll(() => options.bodyText()).not.toContain('The browser keeps Plimsoll');
    await options.close();
  });
});
