import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartShape, gradeSpan, nearestPoint } from '@/components/figures/chart-shape';

const days = (grades: readonly number[]) =>
  grades.map((tmGrade, day) => ({ date: `2026-11-${String(day + 1).padStart(2, '0')}`, tmGrade }));

describe('the grade history', () => {
  it('keeps ripples small: the scale never spans less than twenty points and holds every grade', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (grades) => {
        const [low, high] = gradeSpan(grades);
        expect(high - low).toBeGreaterThanOrEqual(20);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(Math.min(...grades)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...grades)).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('runs from the oldest day left to the newest right, in whatever order days come', () => {
    const shape = chartShape(days([50, 60, 70]).toReversed(), 300, 60);
    expect(shape?.points.map((point) => point.x)).toEqual([0, 150, 300]);
    expect(shape?.points.map((point) => point.tmGrade)).toEqual([50, 60, 70]);
    expect(shape?.line).not.toContain('NaN');
  });

  it('draws nothing from one day, from none, or from days that are none', () => {
    expect(chartShape(days([50]), 300, 60)).toBeNull();
    expect(chartShape([], 300, 60)).toBeNull();
    expect(chartShape([{ date: 'soon', tmGrade: 1 }, ...days([50])], 300, 60)).toBeNull();
  });

  it('finds the day under the pointer', () => {
    const points = chartShape(days([50, 60, 70]), 300, 60)?.points ?? [];
    expect(nearestPoint(points, 140)?.date).toBe('2026-11-02');
    expect(nearestPoint([], 140)).toBeNull();
  });
});
