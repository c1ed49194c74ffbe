import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './plimsoll';

const LIST = `symbol,amount,total cost
BTC,0.5,20000
ETH,4,8000
NEIRO,1000,50
SOL,thirty,1
BTC,0.1,9000`;

test('a portfolio from a pasted list without any key: what is unclear is asked, and all is there offline', async ({
  plimsoll,
  sandbox,
}) => {
  const popup = await plimsoll.openExtensionPage('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('tab', { name: 'Portfolio', exact: true }).click();
  await expect(popup.getByText('It stays on this computer.')).toBeVisible();
  await popup.getByRole('button', { name: 'Add holdings' }).click();
  await popup.getByRole('textbox').fill(LIST);
  await popup.getByRole('button', { name: 'Read it' }).click();

  // Several coins are called NEIRO: none is guessed.
  await expect(popup.getByRole('heading', { name: 'Which NEIRO?' })).toBeVisible({ timeout: 20_000 });
  await popup.locator('.rows button').first().click();
  await expect(popup.getByRole('heading', { name: '3 holdings to add' })).toBeVisible();
  await expect(popup.getByText('1 line was put together with another of the same coin.')).toBeVisible();
  await expect(popup.getByText(/Line 5, .*the amount is no number/)).toBeVisible();
  await popup.getByRole('button', { name: 'Keep these' }).click();

  const rows = popup.locator('table.holdings tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('Bitcoin');
  await expect(popup.getByText('Largest share')).toBeVisible();
  await expect(popup.locator('.portfolio-total')).toContainText('$');
  await expect(popup.getByRole('region', { name: 'Volatility a year' })).toBeVisible({ timeout: 30_000 });
  const total = await popup.locator('.portfolio-total').textContent();
  expect(sandbox.journal.entries('api.tokenmetrics.com')).toEqual([]);
  // Amounts leave this computer in no request.
  for (const { query, body } of sandbox.journal.entries())
    expect(`${query} ${body}`).not.toMatch(/20000|0\.6/);

  sandbox.setOffline(true);
  await plimsoll.killWorker();
  await popup.reload();
  await expect(rows).toHaveCount(3);
  await expect(popup.locator('.portfolio-total')).toHaveText(total ?? '');
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test('a number that can mean two things is asked about, and a text that is no list stays to be mended', async ({
  plimsoll,
}) => {
  const popup = await plimsoll.openExtensionPage('popup.html');
  await popup.getByRole('tab', { name: 'Portfolio', exact: true }).click();
  await popup.getByRole('button', { name: 'Add holdings' }).click();
  const text = popup.getByRole('textbox').first();
  await text.fill('BTC;1,234');
  await popup.getByRole('button', { name: 'Read it' }).click();
  await expect(popup.getByRole('heading', { name: 'How is this number meant?' })).toBeVisible();
  await popup.getByRole('button', { name: 'The comma is the decimal sign' }).click();
  await expect(popup.getByRole('row', { name: /Bitcoin BTC 1\.234/ })).toBeVisible({ timeout: 20_000 });
  await popup.getByRole('button', { name: 'Back to the text' }).click();
  await expect(text).toHaveValue('BTC;1,234');
  await text.fill('amount,what\n1,2');
  await popup.getByRole('button', { name: 'Read it' }).click();
  await expect(popup.getByText('No column is named symbol, ticker, coin or asset.')).toBeVisible();
});
