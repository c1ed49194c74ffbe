import { COINGECKO_ORIGIN } from '@/utils/coingecko/requests';
import { exchanges } from '@/utils/exchanges';
import { apiPatterns } from '@/utils/exchanges/host-patterns';
import { TOKEN_METRICS_ORIGIN } from '@/utils/store/settings';
import { clickOverlay, overlayText, waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { enterKey } from '../tools/start/enter-key';
import { expect, GRADED, test } from './plimsoll';

const CONTACTED = new Set([
  'www.binance.com',
  new URL(TOKEN_METRICS_ORIGIN).host,
  new URL(COINGECKO_ORIGIN).host,
  ...exchanges.flatMap(apiPatterns).map((pattern) => new URL(pattern.slice(0, -2)).host),
]);

test('from a fresh profile to the rating in the margin, with the worker killed on the way', async ({
  plimsoll: browser,
  sandbox,
}) => {
  await enterKey(browser, SANDBOX_KEYS.good);

  const page = await browser.context.newPage();
  await page.goto('https://www.binance.com/en/futures/BTCUSDT');
  await waitForOverlay(page, GRADED);
  await expect.poll(async () => (await browser.badge(page)).text).toMatch(/^\d{1,3}$/);

  await clickOverlay(page, /BTCUSDT perpetual/);
  await waitForOverlay(page, 'Bitcoin');
  await waitForOverlay(page, /Technology/);
  await page.keyboard.press('Escape');

  await browser.killWorker();
  await page.bringToFront();
  await page.getByRole('button', { name: 'ETHUSDT', exact: true }).click();
  expect(page.url()).toContain('/ETHUSDT');
  await waitForOverlay(page, GRADED);
  await expect.poll(async () => (await browser.badge(page)).title).toContain('ETHUSDT');

  await browser.killWorker();
  const popup = await openPopupOver(browser, page);
  await expect(popup.getByText('Ethereum').first()).toBeVisible();
  await popup.close();

  expect([...sandbox.journal.hosts()].filter((host) => !CONTACTED.has(host))).toEqual([]);
  const told = sandbox.journal.entries().filter((entry) => entry.hasKeyHeader);
  expect(new Set(told.map((entry) => entry.host))).toEqual(new Set(['api.tokenmetrics.com']));
});

test('the key is found nowhere but in its vault and the request header', async ({
  plimsoll: browser,
  sandbox,
}) => {
  const canary = SANDBOX_KEYS.good;
  const logged: string[] = [];
  browser.context.on('console', (message) => logged.push(message.text()));
  await enterKey(browser, canary);
  const page = await browser.context.newPage();
  await page.goto('https://www.binance.com/en/futures/BTCUSDT');
  await waitForOverlay(page, GRADED);
  await clickOverlay(page, /BTCUSDT perpetual/);
  await waitForOverlay(page, 'Bitcoin');

  const options = await browser.openExtensionPage('options.html');
  await options.getByText('0001').first().waitFor();
  const popup = await openPopupOver(browser, page);
  await popup.getByText('Bitcoin').first().waitFor();
  const exported = await options.evaluate(
    `chrome.runtime.sendMessage({ plimsoll: 1, verb: 'exportData', params: {} }).then(JSON.stringify)`,
  );
  const stored = await options.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const [keys, values] = await Promise.all(
          (['getAllKeys', 'getAll'] as const).map(
            (method) =>
              new Promise<unknown[]>((resolve, reject) => {
                const asking = db.transaction(store).objectStore(store)[method]();
                asking.onsuccess = () => resolve(asking.result);
                asking.onerror = () => reject(asking.error);
              }),
          ),
        );
        keys?.forEach((key, place) => {
          found[`${name}/${store}/${String(key)}`] = JSON.stringify(values?.[place]);
        });
      }
      db.close();
    }
    return found;
  });
  const holders = Object.entries(stored).filter(([, value]) => value.includes(canary));
  expect(holders.map(([where]) => where)).toEqual(['plimsoll-own/records/vault']);
  const extensionStorage = await options.evaluate(
    `Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(), chrome.storage.session.get()]).then(JSON.stringify)`,
  );
  const places = {
    page: await page.content(),
    overlay: await overlayText(page),
    options: await options.content(),
    popup: await popup.content(),
    exported,
    extensionStorage,
    logged: logged.join('\n'),
    requests: JSON.stringify(sandbox.journal.entries()),
  };
  for (const [where, text] of Object.entries(places)) expect(text, where).not.toContain(canary);
});

test('what was fetched is there again after the worker died, with the service out of reach', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto('https://www.binance.com/en/futures/BTCUSDT');
  await waitForOverlay(page, GRADED);
  await browser.killWorker();
  sandbox.fault('api.tokenmetrics.com', { kind: 'drop' });
  await page.reload();
  await waitForOverlay(page, GRADED);
});
