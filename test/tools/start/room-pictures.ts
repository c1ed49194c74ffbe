import type { Page } from '@playwright/test';
import type { LaunchedBrowser } from '../../browser/launch';
import { openPopupOver } from '../../browser/popup';

type Take = (page: Page, name: string) => Promise<void>;

/** As the narrowest side panel, and a wide one. */
const PANELS = [
  ['narrow', { width: 320, height: 900 }],
  ['wide', { width: 700, height: 900 }],
] as const;

/** The room of indices in the popup, one of them beside Bitcoin, and the same in a side panel. */
export async function pictureRooms(
  browser: LaunchedBrowser,
  page: Page,
  theme: 'light' | 'dark',
  take: Take,
): Promise<void> {
  const popup = await openPopupOver(browser, page);
  await popup.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('tab', { name: 'Indices', exact: true }).click();
  const first = popup.locator('.indices tbody button').first();
  // Without a key the largest coins and their prices are read first.
  await first.waitFor({ timeout: 60_000 });
  await popup.waitForTimeout(1000);
  await take(popup, `indices-${theme}`);
  await first.click();
  await popup.locator('svg.chart-lines').waitFor({ timeout: 60_000 });
  await popup.waitForTimeout(1000);
  await take(popup, `index-${theme}`);
  await popup.close();
  // It opens where the popup was left.
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  for (const [suffix, size] of PANELS) {
    await panel.setViewportSize(size);
    await panel.locator('svg.chart-lines').waitFor();
    await panel.waitForTimeout(500);
    await take(panel, `panel-${suffix}-${theme}`);
  }
  await picturePortfolio(panel, theme, take);
  // The next reader begins with the page in front.
  await panel.getByRole('tab', { name: 'This page', exact: true }).click();
  await panel.close();
}

/** A portfolio, entered as a user would; the second time it is there already. */
async function picturePortfolio(panel: Page, theme: 'light' | 'dark', take: Take): Promise<void> {
  await panel.setViewportSize({ width: 400, height: 1000 });
  await panel.getByRole('tab', { name: 'Portfolio', exact: true }).click();
  await panel.getByRole('button', { name: 'Add holdings' }).waitFor();
  if ((await panel.locator('table.holdings').count()) === 0) {
    await panel.getByRole('button', { name: 'Add holdings' }).click();
    await panel.getByRole('textbox').first().fill('BTC 0.42\nETH 3.5\nSOL 12\nDOGE 9000');
    await panel.getByRole('button', { name: 'Read it' }).click();
    await panel.getByRole('button', { name: 'Keep these' }).click({ timeout: 60_000 });
  }
  await panel.getByRole('region', { name: 'Volatility a year' }).waitFor({ timeout: 60_000 });
  await panel.waitForTimeout(500);
  await take(panel, `portfolio-${theme}`);
}
