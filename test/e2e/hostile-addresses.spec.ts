import type { Page } from '@playwright/test';
import { overlayText, waitForOverlay } from '../browser/overlay';
import { pillSentence } from '../browser/overlay-host';
import { LOOKALIKE_HOSTS } from '../sandbox/pages/plain-pages';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT?sandbox=still';
const PATH = '/en/futures/BTCUSDT?sandbox=still';

/** Long enough for a pill that is coming to be there. */
const COMES_WITHIN_MS = 600;

/** Nothing of ours stands on the page. */
async function expectNothing(page: Page): Promise<void> {
  await page.waitForTimeout(COMES_WITHIN_MS);
  expect(await overlayText(page)).toBe('');
  expect(await page.evaluate('document.documentElement.children.length')).toBeLessThanOrEqual(2);
}

test('an address that only looks like an exchange’s gets no pill, and nobody is asked for it', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  sandbox.journal.clear();
  for (const host of LOOKALIKE_HOSTS) {
    await test.step(host, async () => {
      await page.goto(`https://${host}${PATH}`);
      await expectNothing(page);
    });
  }
  await test.step('an exchange as the name of a user', async () => {
    await page.goto(`https://www.binance.com@www.binance.com.evil.test${PATH}`);
    await expectNothing(page);
    await page.goto(`https://www.binance.com%2Fen%2Ffutures@notokex.com${PATH}`);
    await expectNothing(page);
  });
  expect(sandbox.journal.hosts().filter((host) => !LOOKALIKE_HOSTS.includes(host))).toEqual([]);
});

test('an exchange’s host by another port is not the exchange', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  sandbox.journal.clear();
  const page = await browser.context.newPage();
  await page.goto(`https://www.binance.com:8443${PATH}`);
  expect(new URL(page.url()).port).toBe('8443');
  await expectNothing(page);
  expect(new Set(sandbox.journal.hosts())).not.toContain('fapi.binance.com');
});

test('a name with a user in it, or in capitals, is the same exchange and the same contract, or nothing', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(`https://WWW.BINANCE.COM${PATH}`);
  await waitForOverlay(page, GRADED);
  expect(await pillSentence(page)).toContain('BTCUSDT perpetual on Binance');
  await page.goto(`https://ETHUSDT:okx@www.binance.com${PATH}`);
  await page.waitForTimeout(COMES_WITHIN_MS);
  expect(await pillSentence(page)).toMatch(/^$|^BTCUSDT perpetual on Binance/);
});

test('nothing is drawn in frames: neither in a stranger’s page nor in the exchange’s own', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  sandbox.journal.clear();
  const page = await browser.context.newPage();
  await page.goto(`https://plain.sandbox.test/framing?src=${encodeURIComponent(BTC)}`);
  await expectNothing(page);
  expect(sandbox.journal.entries('fapi.binance.com')).toEqual([]);

  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  await page.evaluate(`(() => {
    for (const [name, value] of [['src', location.href], ['src', 'about:blank'], ['srcdoc', '<h1>BTCUSDT</h1>']]) {
      const frame = document.createElement('iframe');
      frame.setAttribute(name, value);
      document.body.append(frame);
    }
    const walled = document.createElement('iframe');
    walled.setAttribute('sandbox', 'allow-scripts');
    walled.src = location.href;
    document.body.append(walled);
  })()`);
  await page.waitForTimeout(COMES_WITHIN_MS);
  for (const frame of page.frames().slice(1)) {
    const beside = await frame.evaluate('document.documentElement?.children.length ?? 0').catch(() => 0);
    expect(beside, frame.url()).toBeLessThanOrEqual(2);
  }
});

test('documents that a page makes up of its own, blank or from a blob, get nothing', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  const makers = {
    blank: `window.open('about:blank').document.write('<title>BTCUSDT</title><h1>BTCUSDT</h1>')`,
    blob: `window.open(URL.createObjectURL(new Blob(['<h1>BTCUSDT</h1>'], { type: 'text/html' })))`,
  };
  for (const [what, open] of Object.entries(makers)) {
    await test.step(what, async () => {
      const opened = page.waitForEvent('popup');
      await page.evaluate(`(() => { ${open}; })()`);
      const made = await opened;
      await expectNothing(made);
      await made.close();
    });
  }
});

test('a page that changes its address hundreds of times ends with the grade of where it stands, and few requests', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  await page.waitForTimeout(1_500);
  sandbox.journal.clear();
  await page.evaluate(`(() => {
    const pairs = ['ETHUSDT', 'DOGEUSDT', 'BTCUSDT', '1000PEPEUSDT', 'BTCUSDC', 'NOSUCHUSDT', 'NEIROUSDT'];
    let left = 400;
    const next = () => {
      const pair = pairs[left % pairs.length];
      history[left % 3 === 0 ? 'pushState' : 'replaceState']({}, '', '/en/futures/' + pair + '?sandbox=still');
      left -= 1;
      if (left > 0) setTimeout(next, 5);
      else { history.replaceState({}, '', '/en/futures/ETHUSDT?sandbox=still'); window.ended = true; }
    };
    next();
  })()`);
  await expect.poll(() => page.evaluate('window.ended === true'), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => pillSentence(page)).toMatch(/^ETHUSDT perpetual on Binance: Ethereum/);
  await page.waitForTimeout(1_000);
  expect(await pillSentence(page)).toMatch(/^ETHUSDT perpetual on Binance: Ethereum/);
  // Some requests for each of seven contracts, not for each of four hundred addresses.
  expect(sandbox.journal.entries('fapi.binance.com').length).toBeLessThan(120);
  expect(sandbox.journal.entries('api.tokenmetrics.com').length).toBeLessThan(10);
});
