import { describe, expect, it } from 'vitest';
import { withFirefox } from './plimsoll';

const LIST = 'symbol,amount\nBTC,0.5\nETH,4';

describe('the rooms in Firefox', () => {
  const plimsoll = withFirefox();

  it('stand in its sidebar, with baskets of this device where there is no key', async () => {
    const { firefox } = plimsoll();
    const sidebar = await firefox.openExtensionPage('sidepanel.html');
    const [panel, here] = ['browser.sidebarAction.getPanel({})', 'location.href'];
    expect(await sidebar.evaluate(panel)).toBe(await sidebar.evaluate(here));
    await sidebar.click('Indices');
    await sidebar.waitForText(/LOCAL-10/, 30_000);
    await sidebar.close();
  });

  it('keep a portfolio from a pasted list, also when the event page has ended', async () => {
    const { firefox, sandbox } = plimsoll();
    const popup = await firefox.openExtensionPage('popup.html');
    await popup.click('Portfolio');
    await popup.click('Add holdings');
    await popup.write('textarea', LIST);
    await popup.click('Read it');
    await popup.click('Keep these');
    await popup.waitForText(/Largest share/);
    await firefox.killBackground();
    await popup.reload();
    await popup.waitForText(/Largest share/);
    await popup.waitForText(/Ethereum/);
    await popup.close();
    expect(sandbox.journal.entries('api.tokenmetrics.com')).toEqual([]);
  });

  it('know the shortcut that hides the pill and brings it back', async () => {
    const { firefox } = plimsoll();
    const popup = await firefox.openExtensionPage('popup.html');
    expect(await popup.evaluate('browser.commands.getAll()')).toContainEqual(
      expect.objectContaining({ name: 'toggle-pill', shortcut: 'Alt+Shift+P' }),
    );
    await popup.close();
  });
});
