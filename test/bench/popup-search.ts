import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { TYPED } from './full-cache';
import type { Report } from './report';

/** Notes, in ms, the time from the next key's own to the end of the frame that shows what it finds. */
const NEXT_KEY = `
globalThis.keyPainted = new Promise((resolve) => {
  const found = '.search-item:not(.search-remote)';
  let pressedAt = null;
  // What was found for the letters before goes first.
  let isOld = document.querySelector(found) !== null;
  addEventListener('keydown', ({ timeStamp }) => { pressedAt = timeStamp }, { once: true, capture: true });
  const seen = new MutationObserver(() => {
    if (document.querySelector(found) === null) isOld = false;
    else if (pressedAt !== null && !isOld) {
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
    }
  });
  seen.observe(document.body, { childList: true, subtree: true });
  setTimeout(resolve, 5_000, null);
});
null
`;

/** Types the first letters of tokens' names, and notes of each letter how soon what it finds stands. */
export async function benchSearch(popup: Page, rounds: number, report: Report): Promise<void> {
  const field = popup.locator('.search-input');
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await field.fill('');
    await field.focus();
    for (const letter of TYPED[round % TYPED.length] ?? '') {
      await popup.evaluate(NEXT_KEY);
      await popup.keyboard.press(letter);
      taken.push(z.nullable(z.number()).parse(await popup.evaluate('keyPainted')) ?? Number.NaN);
    }
  }
  report.promise('search, from key to list painted', taken);
}
