import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, MARGIN, nearestDock, sharesOf, stepDock, type Viewport } from '@/entrypoints/pill/dock';
import type { Dock } from '@/utils/messages/verbs';

const PILL = { width: 300, height: 40 };
const windows = fc.record({
  width: fc.integer({ min: 330, max: 5000 }),
  height: fc.integer({ min: 80, max: 3000 }),
});
const docks: fc.Arbitrary<Dock> = fc.record({
  edge: fc.constantFrom('top', 'right', 'bottom', 'left'),
  along: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** As the stylesheet places it. */
function boxAt(dock: Dock, { width, height }: Viewport): Box {
  const { x, y } = sharesOf(dock);
  return {
    ...PILL,
    left: MARGIN + x * (width - 2 * MARGIN) - x * PILL.width,
    top: MARGIN + y * (height - 2 * MARGIN) - y * PILL.height,
  };
}

describe('the dock', () => {
  it('keeps the whole pill inside every window, whatever was kept from another one', () => {
    const kept = fc.record({
      edge: fc.constantFrom<Dock['edge']>('top', 'right', 'bottom', 'left'),
      along: fc.double(),
    });
    fc.assert(
      fc.property(kept, windows, (dock, room) => {
        const box = boxAt(dock, room);
        expect(box.left).toBeGreaterThanOrEqual(MARGIN - 1e-9);
        expect(box.top).toBeGreaterThanOrEqual(MARGIN - 1e-9);
        expect(box.left + box.width).toBeLessThanOrEqual(room.width - MARGIN + 1e-9);
        expect(box.top + box.height).toBeLessThanOrEqual(room.height - MARGIN + 1e-9);
      }),
    );
  });

  it('finds the place again that it put the pill at', () => {
    fc.assert(
      fc.property(docks, windows, (dock, room) => {
        const box = boxAt(dock, room);
        const again = boxAt(nearestDock(box, room), room);
        expect(again.left).toBeCloseTo(box.left, 6);
        expect(again.top).toBeCloseTo(box.top, 6);
      }),
    );
  });

  it('takes the nearest edge when the pill is let go in the middle of things', () => {
    const room = { width: 1440, height: 900 };
    expect(nearestDock({ ...PILL, left: 500, top: 30 }, room).edge).toBe('top');
    expect(nearestDock({ ...PILL, left: 1100, top: 400 }, room).edge).toBe('right');
    expect(nearestDock({ ...PILL, left: 40, top: 400 }, room).edge).toBe('left');
    expect(nearestDock({ ...PILL, left: 500, top: 800 }, room).edge).toBe('bottom');
  });

  it('docks a pill that was thrown outside the window at the end of an edge', () => {
    const dock = nearestDock({ ...PILL, left: -900, top: 4000 }, { width: 1440, height: 900 });
    expect(dock).toEqual({ edge: 'bottom', along: 0 });
  });

  it('moves along its edge, round the corner at the end, and across to the other side by arrow keys', () => {
    expect(stepDock({ edge: 'bottom', along: 0.5 }, 'ArrowRight')).toEqual({ edge: 'bottom', along: 0.55 });
    expect(stepDock({ edge: 'bottom', along: 0 }, 'ArrowLeft')).toEqual({ edge: 'left', along: 1 });
    expect(stepDock({ edge: 'right', along: 0 }, 'ArrowUp')).toEqual({ edge: 'top', along: 1 });
    expect(stepDock({ edge: 'bottom', along: 0.3 }, 'ArrowUp')).toEqual({ edge: 'top', along: 0.3 });
    expect(stepDock({ edge: 'left', along: 0.3 }, 'ArrowLeft')).toEqual({ edge: 'left', along: 0.3 });
    expect(stepDock({ edge: 'left', along: 0.3 }, 'a')).toBeNull();
  });

  it('reaches all four edges with arrow keys alone', () => {
    fc.assert(
      fc.property(docks, fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), (dock, key) => {
        const wanted = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'top', ArrowDown: 'bottom' }[key];
        let now = dock;
        for (let press = 0; press < 30; press += 1) now = stepDock(now, key) ?? now;
        expect(now.edge).toBe(wanted);
        expect(now.along).toBeGreaterThanOrEqual(0);
        expect(now.along).toBeLessThanOrEqual(1);
      }),
    );
  });
});
