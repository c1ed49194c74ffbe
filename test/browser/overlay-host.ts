import type { Page } from '@playwright/test';
import { everyElement, shadowRootsOf, withDebugger } from './shadow-tree';

/** What a page's script can take hold of: whatever stands under `<html>` beside head and body, the last one first. */
export const HOST =
  '[...document.documentElement.children].filter(({ localName }) => localName !== "head" && localName !== "body").at(-1)';

/** What a screen reader says of the pill: the longest label in it. It names the contract. */
export function pillSentence(page: Page): Promise<string> {
  return withDebugger(page, async (session) => {
    const labels = everyElement(await shadowRootsOf(session)).map(
      ({ attributes }) => attributes['aria-label'] ?? '',
    );
    return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
  });
}
