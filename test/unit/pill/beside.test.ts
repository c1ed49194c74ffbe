import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside } from '@/entrypoints/pill/beside';
import { type Box, MARGIN, type Viewport } from '@/entrypoints/pill/dock';

const px = (length: string) => (length === 'auto' ? null : Number(length.replace('px', '')));

/** The card's box at its full height. */
function cardBox(pill: Box, width: number, room: Viewport): Box {
  const place = beside(pill, width, room);
  const height = px(place.maxHeight) ?? Number.NaN;
  const top = px(place.top) ?? room.height - (px(place.bottom) ?? Number.NaN) - height;
  return { left: px(place.left) ?? Number.NaN, top, width, height };
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const scenes = fc
  .record({
    width: fc.integer({ min: 320, max: 3000 }),
    height: fc.integer({ min: 200, max: 2000 }),
    pillWidth: fc.integer({ min: 40, max: 290 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ width, height, pillWidth, x, y }) => ({
    room: { width, height },
    pill: {
      width: pillWidth,
      height: 40,
      left: MARGIN + x * (width - 2 * MARGIN - pillWidth),
      top: MARGIN + y * (height - 2 * MARGIN - 40),
    },
  }));

describe('the card beside the pill', () => {
  it('stays inside the window and never covers the pill', () => {
    fc.assert(
      fc.property(scenes, ({ room, pill }) => {
        const card = cardBox(pill, Math.min(360, room.width - 2 * MARGIN), room);
        expect(card.left).toBeGreaterThanOrEqual(MARGIN - 1e-9);
        expect(card.left + card.width).toBeLessThanOrEqual(room.width - MARGIN + 1e-9);
        expect(card.top).toBeGreaterThanOrEqual(MARGIN - 1e-6);
        expect(card.top + card.height).toBeLessThanOrEqual(room.height - MARGIN + 1e-6);
        expect(overlaps(card, pill)).toBe(false);
      }),
    );
  });

  it('opens upwards from the bottom edge, level with the pill', () => {
    const pill = { left: 12, top: 848, width: 300, height: 40 };
    expect(beside(pill, 360, { width: 1440, height: 900 })).toEqual({
      left: '12px',
      top: 'auto',
      bottom: '60px',
      maxHeight: '828px',
    });
  });

  it('stands at the side of a pill that leaves too little room above and below', () => {
    const pill = { left: 12, top: 280, width: 300, height: 40 };
    expect(beside(pill, 360, { width: 1440, height: 600 }).left).toBe('320px');
  });
});
