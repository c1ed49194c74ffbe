import type { Dock } from '@/utils/messages/verbs';

/** A box in CSS pixels, seen from the window's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Distance that the pill keeps from the window's edge; the stylesheet says the same. */
export const MARGIN = 12;

/** Keeps a share within 0 and 1; what is no number becomes 0. */
function share(value: number): number {
  return value > 0 ? Math.min(value, 1) : 0;
}

/**
 * A dock as shares of the free way: 0 puts the pill against the left (top) margin, 1 against the right
 * (bottom). The stylesheet turns them into a place, so a pill of any width, in a window of any size, stays
 * inside without a line of script.
 */
export function sharesOf(dock: Dock): { readonly x: number; readonly y: number } {
  const along = share(dock.along);
  if (isUpright(dock.edge)) return { x: dock.edge === 'left' ? 0 : 1, y: along };
  return { x: along, y: dock.edge === 'top' ? 0 : 1 };
}

/** How far along the free way a box stands; 0 where there is no way to go. */
function along(start: number, size: number, room: number): number {
  return share((start - MARGIN) / (room - 2 * MARGIN - size));
}

/** The dock nearest to where the pill was let go. */
export function nearestDock(box: Box, viewport: Viewport): Dock {
  const x = along(box.left, box.width, viewport.width);
  const y = along(box.top, box.height, viewport.height);
  const right = viewport.width - box.left - box.width;
  const bottom = viewport.height - box.top - box.height;
  // Bottom first: of two edges equally near, as in a corner, it is the one without an order form.
  const edges = [
    { edge: 'bottom', gap: bottom, along: x },
    { edge: 'left', gap: box.left, along: y },
    { edge: 'top', gap: box.top, along: x },
    { edge: 'right', gap: right, along: y },
  ] as const;
  const { edge, along: way } = edges.reduce((best, next) => (next.gap < best.gap ? next : best));
  return { edge, along: way };
}

const STEP = 0.05;

const ARROWS: Readonly<Record<string, { readonly to: Dock['edge']; readonly end: 0 | 1 }>> = {
  ArrowLeft: { to: 'left', end: 0 },
  ArrowRight: { to: 'right', end: 1 },
  ArrowUp: { to: 'top', end: 0 },
  ArrowDown: { to: 'bottom', end: 1 },
};

function isUpright(edge: Dock['edge']): boolean {
  return edge === 'left' || edge === 'right';
}

/** Where an arrow key takes the pill: along its edge, at its end round the corner, or across to the other edge. Null for other keys. */
export function stepDock({ edge, along }: Dock, key: string): Dock | null {
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  const { to, end } = arrow;
  if (isUpright(edge) === isUpright(to)) return { edge: to, along };
  if (share(along) !== end) return { edge, along: share(along + (end ? STEP : -STEP)) };
  return { edge: to, along: edge === 'right' || edge === 'bottom' ? 1 : 0 };
}
