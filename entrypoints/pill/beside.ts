import { type Box, MARGIN, type Viewport } from './dock';

/** Where something that belongs to the pill stands: CSS lengths, one of `top` and `bottom` being `auto`. */
export interface Place {
  readonly left: string;
  readonly top: string;
  readonly bottom: string;
  readonly maxHeight: string;
}

const GAP = 8;

/** Less room than this above or below the pill is too little for a card, if there is room at its side. */
const LOW = 440;

/** A place for a box of this width next to the pill and inside the window, growing away from the pill. */
export function beside(pill: Box, width: number, viewport: Viewport): Place {
  const above = pill.top - GAP - MARGIN;
  const below = viewport.height - pill.top - pill.height - GAP - MARGIN;
  const upper = pill.top + pill.height / 2 < viewport.height / 2;
  const right = pill.left + pill.width + GAP;
  const left = pill.left - GAP - width;
  const roomRight = right + width + MARGIN <= viewport.width;

  if (Math.max(above, below) < LOW && (roomRight || left >= MARGIN)) {
    // At its side: level with the pill where the window is high enough, and the window's full height to grow in.
    return {
      left: `${roomRight ? right : left}px`,
      top: upper ? `${MARGIN}px` : 'auto',
      bottom: upper ? 'auto' : `${MARGIN}px`,
      maxHeight: `${viewport.height - 2 * MARGIN}px`,
    };
  }
  const last = Math.max(MARGIN, viewport.width - MARGIN - width);
  const aligned =
    pill.left + pill.width / 2 < viewport.width / 2 ? pill.left : pill.left + pill.width - width;
  return {
    left: `${Math.min(Math.max(aligned, MARGIN), last)}px`,
    top: upper ? `${pill.top + pill.height + GAP}px` : 'auto',
    bottom: upper ? 'auto' : `${viewport.height - pill.top + GAP}px`,
    maxHeight: `${Math.max(0, upper ? below : above)}px`,
  };
}
