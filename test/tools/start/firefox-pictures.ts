import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedFirefox } from '../../firefox/launch';
import { openPopupOver } from '../../firefox/pages';
import type { Tab } from '../../firefox/tab';
import { OUTPUT } from './build';
import { say } from './say';

const FOLDER = join(OUTPUT, 'screenshots', 'firefox');

/** Pictures of page, pill, card, popup and options in both themes, into `.output/screenshots/firefox`. */
export async function takeFirefoxPictures(firefox: LaunchedFirefox, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const theme of ['dark', 'light'] as const) {
    await firefox.setColorScheme(theme);
    const page = await firefox.newTab();
    await page.setViewport(1440, 900);
    const themed = new URL(address);
    themed.searchParams.set('sandbox', theme);
    await page.goto(themed.href);
    await page.waitForOverlay(/\d dangers?|\d cautions?/);
    await sleep(1500);
    await picture(page, `page-${theme}`);
    const pill = await page.overlayBox();
    if (pill !== null) await picture(page, `pill-${theme}`, pill);
    await page.clickOverlay(/perpetual/);
    await page.waitForOverlay(/Liquidation/);
    await sleep(1500);
    await picture(page, `page-card-${theme}`);
    await page.press('\uE00C');
    const popup = await openPopupOver(firefox, page);
    await popup.setViewport(400, 600);
    await popup.waitForText(/perpetual/);
    await sleep(1000);
    await picture(popup, `popup-${theme}`);
    await popup.close();
    await page.close();
    const options = await firefox.openExtensionPage('options.html');
    await options.setViewport(1040, 900);
    await options.waitForText(/A key is kept|No key yet/);
    await picture(options, `options-${theme}`, 'document');
    await options.close();
  }
  say(`Pictures: ${FOLDER}`);
}

async function picture(tab: Tab, name: string, of?: Parameters<Tab['screenshot']>[0]): Promise<void> {
  writeFileSync(join(FOLDER, `${name}.png`), await tab.screenshot(of));
  say(`  ${name}.png`);
}
