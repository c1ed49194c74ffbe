import AxeBuilder from '@axe-core/playwright';
import { openPopupOver } from '../browser/popup';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT';

test('the popup’s rooms: indices by list, one beside Bitcoin, two side by side', async ({
  plimsoll,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await plimsoll.context.newPage();
  await page.goto(BTC);
  const popup = await openPopupOver(plimsoll, page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('tab', { name: 'Indices', exact: true }).click();
  const table = popup.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(21);
  await popup.getByText('Active', { exact: true }).click();
  await expect(table.getByRole('row')).toHaveCount(10);

  await popup.getByText('All', { exact: true }).first().click();
  for (const name of ['Large Ten', 'Memes']) {
    await popup.getByRole('button', { name, exact: true }).click();
    await expect(popup.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
    await expect(popup.getByRole('img').or(popup.locator('svg.chart-lines')).first()).toBeVisible();
    await expect(popup.getByText('Growth a year')).toBeVisible();
    await expect(popup.getByText('What changed')).toBeVisible();
    await popup.getByRole('button', { name: `Follow ${name}` }).click();
    await popup.getByRole('button', { name: 'Back' }).click();
  }
  await popup.getByRole('button', { name: 'Compare the 2 you follow' }).click();
  await expect(popup.getByRole('row')).toHaveCount(3);
  await popup.getByText('Correlation', { exact: true }).first().click();
  await expect(popup.locator('.matrix-cell').nth(1)).toHaveText(/^−?\d/);
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the side panel follows the tab in front and stays where its reader was', async ({
  plimsoll,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const panel = await plimsoll.openExtensionPage('sidepanel.html');
  const page = await plimsoll.context.newPage();
  await page.goto(BTC);
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: /Bitcoin/ })).toBeVisible();
  await page.goto('https://www.okx.com/trade-swap/eth-usdt-swap');
  await expect(panel.getByRole('heading', { name: /Ether/ })).toBeVisible();
  await panel.getByRole('tab', { name: 'Indices', exact: true }).click();
  await expect(panel.getByRole('table')).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('tab', { name: 'Indices', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('without any key the room shows baskets of this device, and keeps them with no network and a new worker', async ({
  plimsoll,
  sandbox,
}) => {
  const popup = await plimsoll.openExtensionPage('popup.html');
  await popup.getByRole('tab', { name: 'Indices', exact: true }).click();
  const basket = popup.getByRole('button', { name: 'LOCAL-10', exact: true });
  await expect(basket).toBeVisible({ timeout: 40_000 });
  await expect(popup.getByText('Not a Token Metrics rating.')).toBeVisible();
  await expect(popup.getByText('Their levels begin at 00:00 UTC.')).toBeVisible();
  await basket.click();
  const holdings = popup.locator('table.holdings tbody tr');
  await expect(holdings).toHaveCount(10);
  await expect(popup.getByText(/^Dotted before|hypothetical/i).first()).toBeVisible();
  expect(sandbox.journal.entries('api.tokenmetrics.com')).toEqual([]);

  sandbox.setOffline(true);
  await plimsoll.killWorker();
  await popup.reload();
  // It opens where it was left.
  await expect(holdings).toHaveCount(10);
  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(basket).toBeVisible();
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('axe finds nothing in the side panel, narrow and wide, in both themes, and nothing sticks out of it', async ({
  plimsoll,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const panel = await plimsoll.openExtensionPage('sidepanel.html');
  await panel.getByRole('tab', { name: 'Indices', exact: true }).click();
  await expect(panel.getByRole('table')).toBeVisible();
  for (const place of ['list', 'index'] as const) {
    if (place === 'index') {
      await panel.getByRole('button', { name: 'Large Ten', exact: true }).click();
      await expect(panel.getByText('Growth a year')).toBeVisible();
    }
    for (const width of [320, 700]) {
      await panel.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
        expect(
          violations.map(({ id }) => id),
          `${place} ${width} ${colorScheme}`,
        ).toEqual([]);
      }
      const beyond = await panel.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${place} ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
