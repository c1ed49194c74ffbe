import type { Page } from '@playwright/test';
import { overlayText, overlayTree, waitForOverlay } from '../../browser/overlay';
import { everyElement } from '../../browser/shadow-tree';

/**
 * Waits until the pill is there and says the same for a while; answers with its words.
 * @throws {Error} where no pill appears.
 */
export async function settledPill(page: Page, stillMs = 1500): Promise<string> {
  let said = await waitForOverlay(page, /\S/, 20_000);
  let sinceMs = Date.now();
  const endMs = sinceMs + 20_000;
  while (Date.now() - sinceMs < stillMs && Date.now() < endMs) {
    await page.waitForTimeout(100);
    const now = await overlayText(page);
    if (now !== said) sinceMs = Date.now();
    said = now;
  }
  return said;
}

/** What a screen reader says of the pill: the longest label in it. */
export async function pillSentence(page: Page): Promise<string> {
  const labels = everyElement(await overlayTree(page)).map(
    ({ attributes }) => attributes['aria-label'] ?? '',
  );
  return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
}
