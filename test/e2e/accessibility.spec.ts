import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import { type ServedGallery, serveGallery } from '../gallery/serve';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, LOCAL, test } from './plimsoll';

const THEMES = ['light', 'dark'] as const;

async function faultsOf(
  page: Page,
  without: readonly string[] = [],
  only: readonly string[] | null = null,
): Promise<readonly string[]> {
  // axe looks into the page from a window of its own unless told not to, and an extension's popup has none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only ? axe.withRules([...only]) : axe.disableRules([...without])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

test('axe finds nothing on the real popup and options page, with and without a key, in both themes', async ({
  plimsoll: browser,
  withKey,
}) => {
  test.setTimeout(120_000);
  const page = await browser.context.newPage();
  for (const key of [null, SANDBOX_KEYS.good]) {
    if (key !== null) await withKey(key);
    await page.goto('https://www.binance.com/en/trade/BTC_USDT');
    await waitForOverlay(page, key === null ? LOCAL : GRADED);
    for (const colorScheme of THEMES) {
      for (const open of [
        () => openPopupOver(browser, page),
        () => browser.openExtensionPage('options.html'),
      ]) {
        const room = await open();
        await room.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await room.getByRole('heading').first().waitFor();
        await room.waitForTimeout(500);
        expect(await faultsOf(room), `${room.url()} ${colorScheme}`).toEqual([]);
        await room.close();
      }
    }
  }
});

test.describe('the card, whose closed root axe cannot enter, in a page of its own', () => {
  let gallery: ServedGallery;
  test.beforeAll(async () => {
    gallery = await serveGallery();
  });
  test.afterAll(() => gallery.close());

  test('axe finds nothing in any of its states, in both themes', async ({ plimsoll: browser }) => {
    test.setTimeout(300_000);
    const page = await browser.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(gallery.address);
    const links = page.locator('.gallery-contents li');
    await links.first().waitFor();
    const cards = (await links.allTextContents())
      .map((text) => text.split(':')[0] ?? '')
      .filter((id) => id.startsWith('card'));
    expect(cards.length).toBeGreaterThan(5);
    for (const id of cards) {
      for (const theme of THEMES) {
        await page.goto(`${gallery.address}?case=${id}&theme=${theme}`);
        await page.locator('#root > *').first().waitFor();
        // The card is part of somebody's page: landmarks and headings are that page's.
        // The themes differ in colours alone: the second needs no second look at roles and names.
        const only = theme === 'dark' ? ['color-contrast'] : null;
        const faults = await faultsOf(page, ['region', 'landmark-one-main', 'page-has-heading-one'], only);
        expect(faults, `${id} ${theme}`).toEqual([]);
      }
    }
  });
});
