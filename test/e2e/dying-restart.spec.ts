import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { overlayText, waitForOverlay } from '../browser/overlay';
import { type Sandbox, startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { enterKey } from '../tools/start/enter-key';
import { changeSettings, kept } from './kept';
import { EXTENSION, expect, GRADED, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT';

const credits = (sandbox: Sandbox) =>
  sandbox.journal.entries('api.tokenmetrics.com').map(({ path, query }) => `${path}?${query}`);

/** With a key, settings of its own, and a page that shows a grade. */
async function settled(browser: LaunchedBrowser): Promise<Page> {
  await enterKey(browser, SANDBOX_KEYS.good);
  await changeSettings(browser);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
  return page;
}

/** Everything the user entered is there, every credit is counted, and nothing was asked for twice. */
async function expectIntact(browser: LaunchedBrowser, sandbox: Sandbox): Promise<void> {
  const told = await kept(browser);
  expect(told).toMatchObject({ theme: 'dark', creditBudget: 321, tail: '0001', store: 'ok' });
  const sent = credits(sandbox);
  expect(sent.filter((request, place) => sent.indexOf(request) !== place)).toEqual([]);
  expect(told.credits.used).toBeGreaterThanOrEqual(sent.length);
}

/** The version of the extension that runs; null while none does. */
async function runningVersion(browser: LaunchedBrowser): Promise<string | null> {
  const page = await browser.context.newPage();
  try {
    await page.goto(browser.extensionUrl('options.html'));
    return z.string().parse(await page.evaluate('chrome.runtime.getManifest().version'));
  } catch {
    return null;
  } finally {
    await page.close();
  }
}

/** The extension starts anew under its open tabs, from what lies in its folder now. */
async function reloadExtension(browser: LaunchedBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate('void setTimeout(() => chrome.runtime.reload())');
  await expect.poll(() => page.isClosed(), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => runningVersion(browser), { timeout: 20_000 }).not.toBeNull();
}

/** The old overlay can ask nothing any more: it says that Plimsoll was updated, or it has gone. */
async function expectNoDeadOverlay(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate('history.pushState({}, "", "/en/futures/ETHUSDT")');
  await expect.poll(() => overlayText(page), { timeout: 20_000 }).toMatch(/^$|Plimsoll was updated/);
}

test('the extension reloaded under an open tab: the old overlay says so, and everything is kept', async ({
  plimsoll: browser,
  sandbox,
}) => {
  const page = await settled(browser);
  await reloadExtension(browser);
  await expectNoDeadOverlay(page);
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
  await expectIntact(browser, sandbox);
});

test('the extension updated under an open tab: the old overlay says so, and everything is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-update-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const sandbox = await startSandbox();
  const browser = await launchWithExtension({ sandbox, extensionDir: folder });
  try {
    const page = await settled(browser);
    const manifest = join(folder, 'manifest.json');
    const older = z.looseObject({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')));
    writeFileSync(manifest, JSON.stringify({ ...older, version: '99.0.0' }));
    await reloadExtension(browser);
    expect(await runningVersion(browser)).toBe('99.0.0');
    await expectNoDeadOverlay(page);
    await page.goto(BTC);
    await waitForOverlay(page, GRADED, 20_000);
    await expectIntact(browser, sandbox);
    expect(browser.pageErrors).toEqual([]);
  } finally {
    await browser.close();
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the browser restarted: the grade is there at once, from what was kept, with the service out of reach', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'plimsoll-profile-'));
  const sandbox = await startSandbox();
  const launch = () => launchWithExtension({ sandbox, extensionDir: EXTENSION, profileDir });
  let browser = await launch();
  try {
    await settled(browser);
    await browser.close();
    sandbox.fault('api.tokenmetrics.com', { kind: 'drop' });
    browser = await launch();
    const page = await browser.context.newPage();
    await page.goto(BTC);
    await waitForOverlay(page, GRADED, 20_000);
    await expectIntact(browser, sandbox);
  } finally {
    await browser.close();
    await sandbox.stop();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
});
