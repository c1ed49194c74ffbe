import type { Page } from '@playwright/test';
import { overlayText, waitForOverlay } from '../browser/overlay';
import { pillSentence } from '../browser/overlay-host';
import { notedQuestions, noteQuestions } from '../browser/questions';
import { LOOKALIKE_HOSTS } from '../sandbox/pages/plain-pages';
import { expect, test } from './plimsoll';

const PATH = '/en/futures/BTCUSDT';
const STILL = `https://www.binance.com${PATH}?sandbox=still`;

/** Time in which a pill would have come: on a page that has one it takes a tenth of this. */
const COMES_MS = 700;

test('a host that only looks like an exchange gets no pill and asks nothing', async ({
  plimsoll: browser,
  sandbox,
}) => {
  await noteQuestions(browser);
  const addresses = [
    ...LOOKALIKE_HOSTS.map((host) => `https://${host}${PATH}`),
    `https://www.binance.com@binance.com.evil.test${PATH}`,
    `https://www.binance.com%2f@binance.com.evil.test${PATH}`,
    `https://binance.com.evil.test/https://www.binance.com${PATH}`,
    `https://binance.com.evil.test${PATH}?u=https://www.binance.com${PATH}#//www.binance.com${PATH}`,
    `http://www.binance.com${PATH}`,
    `https://www.binance.com:8443${PATH}?sandbox=still`,
    `https://evil:secret@www.binance.com${PATH}?sandbox=still`,
  ];
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const page = await browser.context.newPage();
      await page.goto(address);
      return page;
    }),
  );
  await pages.at(-1)?.waitForTimeout(COMES_MS);
  for (const page of pages) {
    expect(await overlayText(page), page.url()).toBe('');
    expect((await browser.badge(page)).text, page.url()).toBe('');
  }
  // The browser runs the script on every port, for every user's name and where a dot ends the host: there the
  // background refuses to answer, and nothing else is asked.
  const asked = (await notedQuestions(browser)).map(({ verb, url }) => `${verb} ${url.split('/')[2]}`);
  expect(new Set(asked)).toEqual(
    new Set(['look www.binance.com:8443', 'look www.binance.com.', 'look evil:secret@www.binance.com']),
  );
  expect(sandbox.journal.hosts().filter((host) => !host.startsWith('www.binance.com'))).toEqual(
    [...LOOKALIKE_HOSTS].filter((host) => !host.startsWith('www.binance.com')).sort(),
  );
});

test('an exchange’s own page gets its pill however its address was spelled', async ({
  plimsoll: browser,
}) => {
  for (const address of [
    `HTTPS://WWW.BINANCE.COM:443${PATH}?sandbox=still`,
    `https://www.binance.com/x/../en/./futures/%42TCUSDT?sandbox=still&symbol=ETHUSDT#/en/futures/DOGEUSDT`,
  ]) {
    await test.step(address, async () => {
      const page = await browser.context.newPage();
      await page.goto(address);
      await waitForOverlay(page, /danger|caution|Long/);
      expect(await pillSentence(page)).toContain('BTCUSDT perpetual on Binance');
      await page.close();
    });
  }
});

/** Frames and windows whose content an exchange's page makes up, or that show an exchange's page. Runs in the page. */
async function openEverything({ own, other }: { own: string; other: string }): Promise<void> {
  const text = '<title>ETHUSDT</title><h1>ETHUSDT Perpetual</h1>';
  const blob = () => URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  const frames: Record<string, string>[] = [
    { src: own },
    { src: own, sandbox: 'allow-scripts' },
    { src: own, sandbox: 'allow-scripts allow-same-origin' },
    { src: other },
    { src: 'about:blank' },
    { srcdoc: text },
    { src: blob() },
    { src: `data:text/html,${text}` },
    { src: `javascript:'${text}'` },
  ];
  for (const attributes of frames) {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    document.body.append(frame);
  }
  const blank = window.open('about:blank');
  blank?.document.write(text);
  blank?.document.close();
  for (const address of [blob(), `data:text/html,${text}`, `javascript:'${text}'`, 'about:srcdoc'])
    window.open(address);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** In how many of a page's documents, its own one included, something stands beside head and body. */
async function documentsWithMore(page: Page): Promise<number> {
  // Where the browser refused to load anything there is no document to ask.
  const loaded = page.frames().filter((frame) => /^(https|about|blob|data):/.test(frame.url()));
  const found = await Promise.all(
    loaded.map((frame) =>
      frame.evaluate(() =>
        [...document.documentElement.children].some(({ localName }) => !/^(head|body)$/.test(localName)),
      ),
    ),
  );
  return found.filter(Boolean).length;
}

test('frames and windows that a page fills itself, and exchange pages in frames, get no pill and ask nothing', async ({
  plimsoll: browser,
}) => {
  await noteQuestions(browser);
  const page = await browser.context.newPage();
  await page.goto(STILL);
  await waitForOverlay(page, /danger|caution|Long/);
  const own = `https://www.binance.com/en/futures/ETHUSDT?sandbox=still`;
  await page.evaluate(openEverything, {
    own,
    other: 'https://www.okx.com/trade-swap/eth-usdt-swap?sandbox=still',
  });
  await page.waitForTimeout(COMES_MS);
  // The browser itself refuses to open two of the windows; the others are there.
  const opened = browser.context.pages().filter((other) => other !== page && !/^chrome/.test(other.url()));
  expect(opened.length).toBeGreaterThanOrEqual(2);
  for (const other of opened) expect(await overlayText(other), other.url()).toBe('');
  expect(page.frames().length).toBeGreaterThanOrEqual(8);
  expect(page.frames().filter((frame) => frame.url() === own)).toHaveLength(3);
  expect(await documentsWithMore(page)).toBe(1);
  expect(await pillSentence(page)).toContain('BTCUSDT perpetual on Binance');

  const framing = await browser.context.newPage();
  const shown = 'https://www.okx.com/trade-swap/eth-usdt-swap?sandbox=still';
  await framing.goto(`https://plain.sandbox.test/framing?src=${encodeURIComponent(shown)}`);
  await framing.waitForTimeout(COMES_MS);
  expect(framing.frames().map((frame) => frame.url())).toContain(shown);
  expect(await documentsWithMore(framing)).toBe(0);
  const askers = new Set((await notedQuestions(browser)).map(({ url }) => url));
  expect(askers).toEqual(new Set([STILL]));
});
