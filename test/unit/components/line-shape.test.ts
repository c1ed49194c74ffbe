import { describe, expect, it } from 'vitest';
import { lineShape, rebased, type Series } from '@/components/figures/line-shape';

const pointsOf = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([date, value]) => ({ date, value }));

const series = (
  label: string,
  values: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>> = {},
): Series => ({ label, points: pointsOf(values), hypothetical: pointsOf(before) });

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

  it('draws what never happened apart and joins it with nothing', () => {
    const shape = lineShape(
      [series('A', { '2026-11-03': 3, '2026-11-04': 4 }, { '2026-11-01': 1, '2026-11-02': 3 })],
      100,
      50,
    );
    const [own] = shape?.series ?? [];
    expect(own?.hypothetical.split('L')).toHaveLength(2);
    expect(own?.real.split('L')).toHaveLength(2);
    expect(own?.on.get('2026-11-02')).toEqual({ value: 3, isHypothetical: true });
    expect(own?.on.get('2026-11-03')).toEqual({ value: 3, isHypothetical: false });
  });

  it('is drawn of what never happened alone where nothing has happened yet', () => {
    const shape = lineShape([series('A', {}, { '2026-11-01': 1, '2026-11-02': 2 })], 100, 50);
    expect(shape?.series[0]).toMatchObject({ real: '', last: { x: 100, y: 0 } });
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

  it('stand at 100 where a basket begins, and Bitcoin is shown from as far back as what is hypothetical', () => {
    const [own, bitcoin] = rebased([
      series('A', { '2026-11-03': 100, '2026-11-04': 110 }, { '2026-11-01': 80, '2026-11-02': 100 }),
      series('BTC', { '2026-10-31': 1, '2026-11-01': 2, '2026-11-02': 3, '2026-11-03': 4, '2026-11-04': 5 }),
    ]);
    expect(own?.hypothetical.map(({ value }) => value)).toEqual([80, 100]);
    expect(own?.points.map(({ value }) => Math.round(value))).toEqual([100, 110]);
    expect(bitcoin?.points.map(({ value }) => value)).toEqual([50, 75, 100, 125]);
  });

  it('stand at 100 on the last hypothetical day where the basket has not begun', () => {
    const [own, bitcoin] = rebased([
      series('A', {}, { '2026-11-01': 50, '2026-11-02': 100 }),
      series('BTC', { '2026-11-01': 2, '2026-11-02': 4, '2026-11-03': 6 }),
    ]);
    expect(own?.points).toEqual([]);
    expect(bitcoin?.points.map(({ value }) => value)).toEqual([50, 100, 150]);
  });
});
