import { overlayText, pointAtOverlay, waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import { expect, test } from './plimsoll';

const PERP = 'https://www.binance.com/en/futures/BTCUSDT';

test('a note for a token that has come to pass is on pill, card and popup, and the page sees none of it', async ({
  plimsoll: browser,
  sandbox,
}) => {
  test.slow();
  const room = await browser.openExtensionPage('popup.html');
  await room.getByRole('tab', { name: 'Portfolio', exact: true }).click();
  await room.getByRole('button', { name: 'Add holdings' }).click();
  await room.getByRole('textbox').fill('BTC,0.5\nETH,4');
  await room.getByRole('button', { name: 'Read it' }).click();
  await room.getByRole('button', { name: 'Keep these' }).click({ timeout: 20_000 });
  await expect(room.locator('.portfolio-total')).toContainText('$', { timeout: 20_000 });

  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Reflect.set(globalThis, 'heard', heard);
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(PERP);
  await waitForOverlay(page, /Long \d+×/, 20_000);
  expect(await overlayText(page)).not.toContain('your note');

  const popup = await openPopupOver(browser, page);
  // It opens where it was left: in the portfolio.
  await popup.getByRole('tab', { name: 'This page' }).click();
  await popup.getByText('Your note for this token').click();
  await popup.getByRole('textbox', { name: 'Exit level' }).fill('1');
  await popup.getByText('The price rises to it').click();
  await popup.getByRole('button', { name: 'Save the note' }).click();
  await expect(popup.getByText(/^Your note from .*: exit level \$1\. The price is \$/)).toBeVisible();
  await popup.getByText('What this purchase would change').click();
  await popup.getByRole('textbox', { name: 'Amount in US dollars' }).fill('25000');
  await popup.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(popup.getByText(/^\d+\s% to \d+\s%$/).first()).toBeVisible();
  await popup.close();

  await waitForOverlay(page, /dangers? · your note from/, 20_000);
  await pointAtOverlay(page);
  const card = await waitForOverlay(page, /exit level \$1\. The price is/, 20_000);
  expect(card).toContain('What this purchase would change');
  // Of the other holding, and of what all of it is worth, nothing comes to the page at all.
  expect(card).not.toMatch(/Ethereum|\bETH\b/);
  const seen = await page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    heard: JSON.stringify(Reflect.get(globalThis, 'heard')),
  }));
  for (const text of Object.values(seen)) expect(text).not.toMatch(/your note|exit level|your holdings/i);
  // Neither the note nor an amount leaves this computer.
  for (const { query, body } of sandbox.journal.entries())
    expect(`${query} ${body}`).not.toMatch(/25000|exit/);
});
