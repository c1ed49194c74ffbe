import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { GradePoint } from '@/utils/tokenmetrics/rating';

export interface ChartPoint extends GradePoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartShape {
  readonly points: readonly ChartPoint[];
  readonly line: string;
  readonly water: string;
  readonly ticks: readonly { readonly grade: number; readonly y: number }[];
}

/** A grade seldom moves far in a month: a span under this many points would make ripples look like waves. */
const LEAST_SPAN = 20;

/** The part of 0 … 100 that the chart shows: whole tens around the grades, never narrower than `LEAST_SPAN`. */
export function gradeSpan(grades: readonly number[]): readonly [number, number] {
  let low = Math.floor(Math.min(...grades) / 10) * 10;
  let high = Math.ceil(Math.max(...grades) / 10) * 10;
  while (high - low < LEAST_SPAN) {
    if (high < 100) high += 10;
    if (high - low < LEAST_SPAN && low > 0) low -= 10;
  }
  return [low, high];
}

/**
 * The lines of a grade's history in a box of `width` × `height` px, oldest left.
 * @returns null below two days: a single point is no history.
 */
export function chartShape(history: readonly GradePoint[], width: number, height: number): ChartShape | null {
  const dated = history
    .map((point) => ({ ...point, atMs: Date.parse(`${point.date}T00:00:00Z`) }))
    .filter((point) => Number.isFinite(point.atMs))
    .sort((one, other) => one.atMs - other.atMs);
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last || first.atMs === last.atMs) return null;

  const span = gradeSpan(dated.map((point) => point.tmGrade));
  const x = scaleUtc([first.atMs, last.atMs], [0, width]);
  const y = scaleLinear(span, [height, 0]);
  const points = dated.map(({ date, tmGrade, atMs }) => ({ date, tmGrade, x: x(atMs), y: y(tmGrade) }));
  const drawLine = line<ChartPoint>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveMonotoneX);
  const drawWater = area<ChartPoint>(
    (point) => point.x,
    height,
    (point) => point.y,
  ).curve(curveMonotoneX);
  return {
    points,
    line: drawLine(points) ?? '',
    water: drawWater(points) ?? '',
    ticks: [span[0], span[1]].map((grade) => ({ grade, y: y(grade) })),
  };
}

/** The day nearest to a pointer. */
export function nearestPoint(points: readonly ChartPoint[], x: number): ChartPoint | null {
  return points.reduce<ChartPoint | null>(
    (best, point) => (best === null || Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best),
    null,
  );
}
