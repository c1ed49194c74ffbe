import type { PillView } from '@/utils/briefing/pill-view';
import { element } from './element';
import { secretly } from './secret';

/**
 * The ring around the grade, drawn by the stylesheet. A Token Metrics grade fills it clockwise from the top by its
 * share of 100; a local score is a dashed ring that fills nothing; a question or a gap is a thin whole one.
 */
export function ring({ text, filled, kind, band }: PillView['ring']): HTMLElement {
  const made = element('span', { class: `ring ${kind}` }, text);
  if (filled !== null) made.style.cssText = secretly(`--filled:${filled}`);
  if (band !== null && kind === 'token-metrics') made.classList.add(band);
  return made;
}
