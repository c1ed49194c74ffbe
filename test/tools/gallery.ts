import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { serveGallery } from '../gallery/serve';
import { findBrowser } from './setup/find-browser.mjs';

/**
 * Takes a picture of every state of card, popup and options, light and dark, into `.output/gallery`,
 * and has axe judge each.
 * Words on the command line choose the states whose names contain one of them.
 */
const output = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
const wanted = process.argv.slice(2);

mkdirSync(output, { recursive: true });
const { address, close } = await serveGallery();

const found = findBrowser();
if (found === null) throw new Error('There is no browser: npm start finds or installs one.');
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
const context = await browser.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
const page = await context.newPage();
const faults: string[] = [];
page.on('pageerror', (error) => faults.push(error.message));
page.on('console', (said) => {
  if (said.type() === 'error') faults.push(said.text());
});

await page.goto(address);
const links = page.locator('.gallery-contents li');
await links.first().waitFor();
const ids = (await links.allTextContents()).map((text) => text.split(':')[0] ?? '');
for (const id of ids.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
  for (const theme of ['light', 'dark']) {
    const width = id.startsWith('options') ? 1040 : id.startsWith('popup') ? 400 : 392;
    await page.setViewportSize({ width, height: id.startsWith('card') ? 200 : 600 });
    await page.goto(`${address}?case=${id}&theme=${theme}`);
    await page.locator('#root > *').first().waitFor();
    if (id.endsWith('-search')) await page.getByRole('combobox').press('ArrowDown');
    await page.waitForTimeout(120);
    await page.screenshot({ path: `${output}${id}-${theme}.png`, fullPage: true });
    // The card stands inside a page and has no landmarks of its own; heads and mains are judged on popup and options.
    const { violations } = await new AxeBuilder({ page })
      .disableRules(id.startsWith('card') ? ['region', 'landmark-one-main', 'page-has-heading-one'] : [])
      .analyze();
    for (const { id: rule, nodes } of violations) {
      faults.push(`${id} ${theme}: ${rule}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    }
  }
  console.log(id);
}
await browser.close();
await close();
for (const fault of new Set(faults)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
