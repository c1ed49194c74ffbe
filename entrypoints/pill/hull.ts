import type { PillLoad } from '@/utils/briefing/pill-view';
import { shape } from './element';

const DECK = 3;
const KEEL = 21;

/** A hull in section with its water and the ring-and-line: leverage against what the contract can bear. */
export function hull({ ring, tone, water }: PillLoad): SVGElement {
  const y = (height: number) => KEEL - height * (KEEL - DECK);
  const level = y(water);
  const side = 3 + (level - DECK) / 9;
  // Half of the ring may not stand out of the hull.
  const centre = Math.min(Math.max(y(ring), 8), 16);
  return shape(
    'svg',
    { viewBox: '0 0 24 24', class: `hull ${tone}` },
    shape('path', { class: 'water', d: `M${side} ${level}H${24 - side}L19 21H5z` }),
    shape('path', { class: 'skin', d: 'M3 3h18l-2 18H5z' }),
    shape('path', { class: 'load', d: `M6.5 ${centre}h11` }),
    shape('circle', { class: 'load', cx: 12, cy: centre, r: 3.5 }),
  );
}
