import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HullBox,
  type HullMarks,
  hullGeometry,
  spread,
  topOfScale,
  waterState,
} from '@/components/risk/hull-geometry';

const BOX: HullBox = { left: 60, right: 180, top: 10, bottom: 170, freeboard: 14, keel: 20, labelGap: 15 };
const MARKS: HullMarks = { week1: 3.2, week5: 5.4, day5: 12.9, exchangeMax: 125 };

const known = fc.double({ min: 0.2, max: 500, noNaN: true });
const mark = fc.option(known, { nil: null });
const marks = fc.record({ week1: mark, week5: mark, day5: mark, exchangeMax: mark });
const leverage = fc.double({ min: 1, max: 500, noNaN: true });

describe('the hull', () => {
  it('lets water rise with leverage and never fall', () => {
    fc.assert(
      fc.property(marks, leverage, leverage, (given, one, other) => {
        const top = { ...given, exchangeMax: 500 };
        const low = hullGeometry(Math.min(one, other), top, BOX).waterY;
        const high = hullGeometry(Math.max(one, other), top, BOX).waterY;
        expect(high).toBeLessThanOrEqual(low);
      }),
    );
  });

  it('keeps water, ring, lines and labels inside', () => {
    fc.assert(
      fc.property(marks, leverage, (given, at) => {
        const hull = hullGeometry(at, given, BOX);
        const heights = [hull.waterY, ...(hull.ringY === null ? [] : [hull.ringY])];
        for (const y of heights) {
          expect(y).toBeGreaterThanOrEqual(BOX.top + BOX.freeboard - 1e-9);
          expect(y).toBeLessThanOrEqual(BOX.bottom - BOX.keel + 1e-9);
        }
        for (const { labelY, sideX } of hull.marks) {
          expect(labelY).toBeGreaterThanOrEqual(BOX.top);
          expect(labelY).toBeLessThanOrEqual(BOX.bottom);
          expect(sideX).toBeLessThanOrEqual(BOX.right);
          expect(sideX).toBeGreaterThan(BOX.left);
        }
      }),
    );
  });

  it('never lets two labels touch, and keeps them in the order of their lines', () => {
    fc.assert(
      fc.property(marks, leverage, (given, at) => {
        const { marks: shown } = hullGeometry(at, given, BOX);
        for (const [place, { labelY, y }] of shown.entries()) {
          const above = shown[place - 1];
          if (!above) continue;
          expect(y).toBeGreaterThanOrEqual(above.y);
          expect(labelY - above.labelY).toBeGreaterThanOrEqual(BOX.labelGap - 1e-9);
        }
      }),
    );
  });

  it('shows every known mark of 1× and more, and only those', () => {
    fc.assert(
      fc.property(marks, leverage, (given, at) => {
        const shown = hullGeometry(at, given, BOX).marks.map(({ id }) => id);
        const expected = Object.entries(given).filter(([, value]) => value !== null && value >= 1);
        expect([...shown].sort()).toEqual(expected.map(([id]) => id).sort());
      }),
    );
  });

  it('puts the ring on the line of 5 % in a week', () => {
    const hull = hullGeometry(20, MARKS, BOX);
    expect(hull.ringY).toBe(hull.marks.find(({ id }) => id === 'week5')?.y);
  });

  it('has no ring where the week is unknown or even 1× is over it', () => {
    expect(hullGeometry(20, { ...MARKS, week5: null }, BOX).ringY).toBeNull();
    expect(hullGeometry(20, { ...MARKS, week5: 0.7 }, BOX).ringY).toBeNull();
  });

  it('runs from 1× at the bottom to the exchange maximum at the top', () => {
    const hull = hullGeometry(125, MARKS, BOX);
    expect(hull.topLeverage).toBe(125);
    expect(hull.waterY).toBeCloseTo(BOX.top + BOX.freeboard);
    expect(hullGeometry(1, MARKS, BOX).waterY).toBeCloseTo(BOX.bottom - BOX.keel);
  });

  it('makes room for a leverage above the exchange maximum', () => {
    expect(topOfScale(50, { ...MARKS, exchangeMax: 20 })).toBe(50);
    expect(topOfScale(5, { ...MARKS, exchangeMax: null })).toBe(25);
  });
});

describe('the water', () => {
  it('is calm up to the line of the week and over it just above', () => {
    expect(waterState(5.4, MARKS)).toBe('calm');
    expect(waterState(5.41, MARKS)).toBe('over');
  });

  it('is far over above the line of the day', () => {
    expect(waterState(12.9, MARKS)).toBe('over');
    expect(waterState(13, MARKS)).toBe('far-over');
  });

  it('is over at every leverage where even 1× is over the line', () => {
    expect(waterState(1, { ...MARKS, week5: 0.8 })).toBe('over');
  });

  it('is unknown where the week is, unless it stands above the day', () => {
    expect(waterState(2, { ...MARKS, week5: null })).toBe('unknown');
    expect(waterState(2, { ...MARKS, week5: null, day5: null })).toBe('unknown');
    expect(waterState(20, { ...MARKS, week5: null })).toBe('far-over');
  });
});

describe('labels', () => {
  it('stay where they are when nothing is near', () => {
    expect(spread([20, 60, 100], 15, 0, 200)).toEqual([20, 60, 100]);
  });

  it('move up from the bottom when it is full there', () => {
    expect(spread([100, 100, 100], 15, 0, 100)).toEqual([70, 85, 100]);
  });
});
