import type { Page } from '@playwright/test';
import { waitForOverlay } from '../browser/overlay';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { changeSettings, kept } from './kept';
import { expect, GRADED, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
const ETH = 'https://www.binance.com/en/futures/ETHUSDT';

test.beforeEach(async ({ plimsoll, withKey }) => {
  await withKey(SANDBOX_KEYS.good);
  await changeSettings(plimsoll);
});

/** Opens a database at a version, as another window does, and keeps it open. */
function openElsewhere(page: Page, name: string, version: number): Promise<number> {
  return page.evaluate(
    ([database, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(database, wanted);
        opening.onsuccess = () => resolve(opening.result.version);
        opening.onerror = () => reject(opening.error);
      }),
    [name, version] as const,
  );
}

test('another window opens both databases in a higher version and keeps them: Plimsoll uses them as they are', async ({
  plimsoll: browser,
}) => {
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
  const other = await browser.openExtensionPage('manifest.json');
  expect(await openElsewhere(other, 'plimsoll-own', 50)).toBe(50);
  expect(await openElsewhere(other, 'plimsoll-cache', 50)).toBe(50);
  await page.bringToFront();
  await page.goto(ETH);
  await waitForOverlay(page, GRADED, 20_000);
  await browser.killWorker();
  await page.bringToFront();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
  expect(await kept(browser)).toMatchObject({ theme: 'dark', creditBudget: 321, tail: '0001', store: 'ok' });
});

test('rows that are damaged are no answers, and everything comes anew', async ({
  plimsoll: browser,
  sandbox,
}) => {
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
  await browser.killWorker();
  const other = await browser.openExtensionPage('manifest.json');
  const damaged = await other.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('plimsoll-cache');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('rows', 'readwrite');
          const rows = transaction.objectStore('rows');
          let many = 0;
          rows.openCursor().onsuccess = ({ target }) => {
            const cursor: unknown = target instanceof IDBRequest ? target.result : null;
            if (!(cursor instanceof IDBCursorWithValue)) return;
            const row: object = cursor.value;
            // One after the other: no value, a value of no shape, no kind and no times.
            const damages = [{ value: undefined }, { value: ['damaged'] }, { kind: null, storedAtMs: 'x' }];
            cursor.update({ ...row, ...damages[many % damages.length] });
            many += 1;
            cursor.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(many);
          };
        };
      }),
  );
  expect(damaged).toBeGreaterThan(20);
  const before = sandbox.journal.entries('api.tokenmetrics.com').length;
  await page.bringToFront();
  await page.reload();
  await waitForOverlay(page, GRADED, 20_000);
  expect(sandbox.journal.entries('api.tokenmetrics.com').length).toBeGreaterThan(before);
  expect(await kept(browser)).toMatchObject({ theme: 'dark', creditBudget: 321, tail: '0001' });
});

/** Whether the browser lets the extension store anything now. */
function hasRoom(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('room', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('things');
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('things', 'readwrite');
          transaction.objectStore('things').put('x'.repeat(1_000), 'one');
          const end = (hasRoom: boolean) => {
            opening.result.close();
            resolve(hasRoom);
          };
          transaction.oncomplete = () => end(true);
          transaction.onabort = () => end(false);
        };
      }),
  );
}

test('a full disk: figures still come, the credits are still counted, and all is well once there is room', async ({
  plimsoll: browser,
  sandbox,
}) => {
  test.setTimeout(180_000);
  const page = await browser.context.newPage();
  const own = await browser.openExtensionPage('manifest.json');
  const session = await browser.context.newCDPSession(own);
  const origin = browser.extensionUrl('').slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await browser.killWorker();
  // The browser remembers how much room there was until nobody has had a database open for some seconds.
  await own.waitForTimeout(4_000);
  await expect.poll(() => hasRoom(own), { timeout: 60_000, intervals: [5_000] }).toBe(false);
  await page.bringToFront();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED, 20_000);
  const full = await kept(browser);
  expect(full).toMatchObject({ theme: 'dark', creditBudget: 321, tail: '0001', store: 'memory' });
  expect(full.credits.used).toBeGreaterThanOrEqual(sandbox.journal.entries('api.tokenmetrics.com').length);
  // What is counted outlives the worker.
  await browser.killWorker();
  expect((await kept(browser)).credits.used).toBeGreaterThanOrEqual(full.credits.used);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await browser.killWorker();
  await expect.poll(() => hasRoom(own), { timeout: 60_000, intervals: [5_000] }).toBe(true);
  await page.bringToFront();
  await page.reload();
  await waitForOverlay(page, GRADED, 20_000);
  await expect.poll(async () => (await kept(browser)).store).toBe('ok');
  expect((await kept(browser)).credits.used).toBeGreaterThanOrEqual(full.credits.used);
});
