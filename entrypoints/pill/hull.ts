import type { PillLoad } from '@/utils/briefing/pill-view';
import { element } from './element';
import { secretly } from './secret';

/**
 * A hull in section with its water and the ring-and-line: leverage against what the contract can bear. The
 * stylesheet draws it from two heights, 0 at the keel and 1 at the deck.
 */
export function hull({ ring, tone, water }: PillLoad): HTMLElement {
  const made = element('span', { class: `hull ${tone}` }, element('span', { class: 'load' }));
  made.style.cssText = secretly(`--water:${water};--ring:${ring}`);
  return made;
}
