import { expect, test } from '@playwright/test';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { clickOverlay, overlayBox, overlayText, waitForOverlay } from '../browser/overlay';
import { askSandbox, steerSandbox } from '../sandbox/ask';
import { pageAddress } from '../sandbox/exchanges/all';
import { type Sandbox, startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { throwawayExtension } from './throwaway-extension';

test.describe.configure({ mode: 'serial' });

let sandbox: Sandbox;
let browser: LaunchedBrowser;

test.beforeAll(async () => {
  sandbox = await startSandbox();
  browser = await launchWithExtension({ sandbox, extensionDir: throwawayExtension() });
});

test.afterAll(async () => {
  await browser.close();
  await sandbox.stop();
});

test('www.binance.com is answered by the sandbox, and a host outside it does not exist', async () => {
  const page = await browser.context.newPage();
  await page.goto(pageAddress('binance'));
  await expect(page).toHaveTitle(/\| BTCUSDT Perpetual \| Binance/);
  expect(sandbox.journal.hosts()).toContain('www.binance.com');
  await expect(page.goto('https://www.example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});

test('a plain-http page of an exchange is answered too', async () => {
  const page = await browser.context.newPage();
  await page.goto('http://www.htx.com/trade/btc_usdt');
  expect(new URL(page.url()).protocol).toBe('http:');
  await expect(page.getByRole('heading', { name: 'BTC_USDT' })).toBeVisible();
  await page.close();
});

test('switching pairs rewrites the address without a load, by path or by fragment', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://www.binance.com/zh-TC/futures/BTCUSDT');
  await page.evaluate('window.sameDocument = true');
  await page.getByRole('button', { name: 'ETHUSDT', exact: true }).click();
  expect(page.url()).toBe('https://www.binance.com/zh-TC/futures/ETHUSDT');
  await expect(page).toHaveTitle(/ETHUSDT/);
  await page.goBack();
  await expect(page).toHaveTitle(/BTCUSDT/);
  expect(await page.evaluate('window.sameDocument')).toBe(true);

  await page.goto(pageAddress('htx'));
  await expect(page.getByRole('heading', { name: 'BTC-USDT' })).toBeVisible();
  await page.getByRole('button', { name: 'ETH-USDT' }).click();
  expect(page.url()).toContain('#contract_code=ETH-USDT');
  await expect(page).toHaveTitle(/ETH-USDT/);
  await page.close();
});

test('the order book makes between 1,200 and 2,200 child-list records a second', async () => {
  const page = await browser.context.newPage();
  await page.goto(pageAddress('okx'));
  const perSecond = await page.evaluate(async () => {
    let records = 0;
    const watcher = new MutationObserver((list) => {
      records += list.filter((record) => record.type === 'childList').length;
    });
    watcher.observe(document.body, { subtree: true, childList: true });
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return (records * 1000) / (performance.now() - began);
  });
  expect(perSecond).toBeGreaterThan(1200);
  expect(perSecond).toBeLessThan(2200);
  await page.close();
});

test('the order form stands at the right edge with a leverage control', async () => {
  const page = await browser.context.newPage();
  await page.goto(pageAddress('bybit'));
  const form = await page.getByRole('form', { name: 'Order form' }).boundingBox();
  expect((form?.x ?? 0) + (form?.width ?? 0)).toBeGreaterThan(1400);
  await expect(page.getByRole('button', { name: 'Adjust leverage' })).toHaveText('20x');
  await page.close();
});

test('the leverage control goes round 5x, 10x, 20x and 50x, and Kraken’s margin pages say it on the order button', async () => {
  const page = await browser.context.newPage();
  await page.goto(pageAddress('binance'));
  const control = page.locator('button[class*="leverage"]');
  for (const next of ['50x', '5x', '10x', '20x']) {
    await control.click();
    await expect(control).toHaveText(next);
  }
  await page.goto(pageAddress('kraken', '/app/trade/margin-btc-usd'));
  await expect(page.getByRole('button', { name: 'Buy BTC/USD (20x)' })).toBeVisible();
  await page.goto(pageAddress('htx', '/futures/linear_swap/exchange#contract_code=DOGE-USDT&type=isolated'));
  await page.getByRole('button', { name: 'DOGE-USDT' }).click();
  await expect(page.getByRole('button', { name: 'Isolated' })).toBeVisible();
  await page.goto(pageAddress('okx', '/trade-spot/btc-usdt'));
  await expect(page.getByRole('heading', { name: 'BTC-USDT' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Adjust leverage' })).toBeHidden();
  await page.close();
});

test('an exchange that refuses this region still shows its pages', async () => {
  const asked = 'https://www.okx.com/api/v5/public/mark-price?instType=SWAP';
  expect((await askSandbox(sandbox.port, asked)).status).toBe(200);
  await steerSandbox(sandbox.port, { order: 'block-region', exchange: 'okx' });
  const refused = await askSandbox(sandbox.port, asked);
  expect(refused.status).toBe(403);
  expect(refused.body).toContain('block access from your country');
  expect((await askSandbox(sandbox.port, pageAddress('okx'))).status).toBe(200);
  sandbox.clearFaults();
  expect((await askSandbox(sandbox.port, asked)).status).toBe(200);
});

test('a closed overlay can be read, measured and clicked like a person would', async () => {
  const page = await browser.context.newPage();
  await page.goto(pageAddress('binance'));
  await waitForOverlay(page, 'Strong');
  expect(await overlayText(page)).toBe('Strong');
  expect(await overlayBox(page)).toEqual({ x: 40, y: 50, width: 120, height: 30 });
  await clickOverlay(page, 'Open details');
  await waitForOverlay(page, 'Opened by hand');
  await expect(clickOverlay(page, 'No such thing')).rejects.toThrow('No such thing');
  await page.close();
});

test('the worker reaches the pretend Token Metrics, before and after it was killed', async () => {
  const page = await browser.openExtensionPage('page.html');
  const ask = `chrome.runtime.sendMessage({ key: '${SANDBOX_KEYS.good}' })`;
  expect(await page.evaluate(ask)).toBe(200);
  const before = await (await browser.worker()).evaluate('awake');
  await browser.killWorker();
  expect(await page.evaluate(ask)).toBe(200);
  expect(await (await browser.worker()).evaluate('awake')).not.toBe(before);
  expect(sandbox.journal.entries('api.tokenmetrics.com')).toMatchObject([
    { hasKeyHeader: true },
    { hasKeyHeader: true },
  ]);
  await page.close();
});

test('the badge of a tab can be read, and asking wakes a worker that was killed', async () => {
  const page = await browser.context.newPage();
  await page.goto(pageAddress('binance'));
  expect(await browser.badge(page)).toMatchObject({ text: '62' });
  await browser.killWorker();
  await browser.killWorker();
  expect(await browser.badge(page)).toMatchObject({ text: '62' });
  await page.close();
});

test('no pretend page throws', async () => {
  for (const id of [
    'binance',
    'bybit',
    'okx',
    'coinbase',
    'deepcoin',
    'htx',
    'kucoin',
    'kraken',
    'gate',
  ] as const) {
    const page = await browser.context.newPage();
    await page.goto(pageAddress(id));
    await expect(page.locator('#price')).not.toBeEmpty();
    await expect(page.locator('#bids .row').first()).not.toBeEmpty();
    await page.close();
  }
  expect(browser.pageErrors).toEqual([]);
});
