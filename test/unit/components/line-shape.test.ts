import { describe, expect, it } from 'vitest';
import { lineShape, rebased, type Series } from '@/components/figures/line-shape';

const series = (
  label: string,
  values: Readonly<Record<string, number>>,
  until: string | null = null,
): Series => ({
  label,
  points: Object.entries(values).map(([date, value]) => ({ date, value })),
  hypotheticalUntil: until,
});

describe('a line over days', () => {
  it('needs two days', () => {
    expect(lineShape([series('A', { '2026-11-01': 1 })], 100, 50)).toBeNull();
    expect(lineShape([], 100, 50)).toBeNull();
  });

  it('runs from left to right by date, whatever order the days come in', () => {
    const shape = lineShape([series('A', { '2026-11-03': 30, '2026-11-01': 10, '2026-11-02': 20 })], 100, 50);
    expect(shape?.days).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
    expect(shape?.series[0]?.last.x).toBe(100);
    expect(shape?.xOf('2026-11-02')).toBe(50);
  });

  it('draws what never happened apart, and joins it where it begins to be real', () => {
    const shape = lineShape(
      [series('A', { '2026-11-01': 1, '2026-11-02': 2, '2026-11-03': 3 }, '2026-11-02')],
      100,
      50,
    );
    expect(shape?.series[0]?.hypothetical.split('L')).toHaveLength(2);
    expect(shape?.series[0]?.real.split('L')).toHaveLength(2);
  });

  it('leaves out a day that is none and a figure that is none', () => {
    const shape = lineShape(
      [series('A', { '2026-11-01': 1, '2026-11-02': Number.NaN, soon: 5, '2026-11-03': 3 })],
      100,
      50,
    );
    expect(shape?.days).toEqual(['2026-11-01', '2026-11-03']);
  });
});

describe('two lines on one axis', () => {
  it('both begin at 100 on the first day that both have', () => {
    const both = rebased([
      series('A', { '2026-11-01': 50, '2026-11-02': 80, '2026-11-03': 160 }),
      series('B', { '2026-11-02': 4, '2026-11-03': 5 }),
    ]);
    expect(both.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [100, 200],
      [100, 125],
    ]);
  });

  it('the second is left out where it has no day of the first', () => {
    const only = rebased([series('A', { '2026-11-01': 50 }), series('B', { '2020-01-01': 4 })]);
    expect(only.map(({ label }) => label)).toEqual(['A']);
  });
});
