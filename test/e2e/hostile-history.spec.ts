import type { Page } from '@playwright/test';
import { waitForOverlay } from '../browser/overlay';
import { pillSentence } from '../browser/overlay-host';
import { notedQuestions, noteQuestions } from '../browser/questions';
import type { Sandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { TOKENS_BY_CAP } from '../sandbox/tokenmetrics/token';
import { expect, GRADED, test } from './plimsoll';

const STILL = 'https://www.binance.com/en/futures/BTCUSDT?sandbox=still';
const SYMBOLS = TOKENS_BY_CAP.slice(0, 60).map(({ ticker }) => `${ticker}USDT`);

/** Runs in the page: names another contract every 5 ms for so long, `last` at the end, by push or by replacement. */
async function spoof({
  symbols,
  last,
  forMs,
}: {
  symbols: readonly string[];
  last: string;
  forMs: number;
}): Promise<number> {
  const endMs = performance.now() + forMs;
  let times = 0;
  while (performance.now() < endMs) {
    const href = `/en/futures/${symbols[times % symbols.length]}?sandbox=still`;
    if (times % 3 === 0) history.replaceState(null, '', href);
    else history.pushState(null, '', href);
    times += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  history.replaceState(null, '', `/en/futures/${last}?sandbox=still`);
  return times;
}

/** Whatever the pill says from now on is about this contract, until it is known and says so. */
async function expectOnly(page: Page, symbol: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const sentence = await pillSentence(page);
        expect(sentence).toMatch(new RegExp(`^(Plimsoll|Pill menu|${symbol} perpetual .*)$`));
        return sentence;
      },
      { intervals: [20] },
    )
    .toContain(symbol);
}

test('a page that rewrites its address hundreds of times a second gets the pill of the last contract and few questions', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(STILL);
  await waitForOverlay(page, GRADED);
  await noteQuestions(browser);
  for (const last of ['ETHUSDT', 'DOGEUSDT', 'BTCUSDT']) {
    await test.step(last, async () => {
      const asked = (await notedQuestions(browser)).length;
      const requested = requests(sandbox);
      const times = await page.evaluate(spoof, { symbols: SYMBOLS, last, forMs: 1_500 });
      expect(times).toBeGreaterThan(60);
      await expectOnly(page, last);
      await waitForOverlay(page, GRADED);
      // The first address and the last, a signal that something changed, and waiting for what the last sent for.
      expect((await notedQuestions(browser)).length - asked).toBeLessThanOrEqual(8);
      expect(requests(sandbox) - requested).toBeLessThanOrEqual(16);
      await expect.poll(async () => (await browser.badge(page)).title).toContain(last);
    });
  }
});

/** What was asked of anybody but the page's own host. */
function requests({ journal }: Sandbox): number {
  return journal.entries().filter(({ host }) => host !== 'www.binance.com').length;
}

test('a page that names another contract for a moment and comes back keeps the pill of its own', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(STILL);
  await waitForOverlay(page, GRADED);
  for (const awayMs of [0, 1, 20, 200, 400]) {
    await page.evaluate(async (ms) => {
      const home = location.href;
      history.pushState(null, '', '/en/futures/ETHUSDT');
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      history.replaceState(null, '', home);
    }, awayMs);
    await expectOnly(page, 'BTCUSDT');
  }
  await page.waitForTimeout(600);
  await expectOnly(page, 'BTCUSDT');
  expect((await browser.badge(page)).title).toContain('BTCUSDT');
});
