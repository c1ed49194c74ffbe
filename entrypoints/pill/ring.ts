import type { PillView } from '@/utils/briefing/pill-view';
import { element, shape } from './element';

const RADIUS = 14;
const CENTRE = 16;

/**
 * The ring around the grade. A Token Metrics grade fills it clockwise from the top by its share of 100; a
 * local score is a dashed ring that fills nothing; a question or a gap is a thin whole one.
 */
export function ring({ text, filled, kind, band }: PillView['ring']): HTMLElement {
  const circle = { cx: CENTRE, cy: CENTRE, r: RADIUS };
  const drawing = shape('svg', { viewBox: '0 0 32 32' }, shape('circle', { ...circle, class: 'track' }));
  if (filled !== null) {
    drawing.append(
      shape('circle', {
        ...circle,
        class: 'arc',
        pathLength: 100,
        'stroke-dasharray': `${filled * 100} 100`,
        transform: `rotate(-90 ${CENTRE} ${CENTRE})`,
      }),
    );
  }
  const made = element('span', { class: `ring ${kind}` }, drawing, element('b', {}, text));
  if (band !== null && kind === 'token-metrics') made.classList.add(band);
  return made;
}
