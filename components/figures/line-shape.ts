import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveLinear, line } from 'd3-shape';

/** A figure of one UTC day, `YYYY-MM-DD`. */
export interface DayValue {
  readonly date: string;
  readonly value: number;
}

/** A line to be drawn. */
export interface Series {
  readonly label: string;
  /** In any order. */
  readonly points: readonly DayValue[];
  /** Days before this one are drawn apart: they never happened. Null where all did. */
  readonly hypotheticalUntil: string | null;
}

export interface DrawnSeries {
  readonly label: string;
  /** Paths of what happened and of what did not; '' where there is none. */
  readonly real: string;
  readonly hypothetical: string;
  readonly last: { readonly x: number; readonly y: number };
  readonly valueOn: ReadonlyMap<string, number>;
}

export interface LineShape {
  readonly series: readonly DrawnSeries[];
  /** Every day that any series tells, oldest first. */
  readonly days: readonly string[];
  readonly xOf: (day: string) => number;
  readonly yOf: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

interface Place extends DayValue {
  readonly x: number;
  readonly y: number;
}

function atMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function inOrder(points: readonly DayValue[]): readonly DayValue[] {
  return points
    .filter(({ date, value }) => Number.isFinite(atMs(date)) && Number.isFinite(value))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * Lines in a box of `width` × `height` px on one pair of axes, oldest left.
 * @returns null where no series has two days: a single point is no line.
 */
export function lineShape(all: readonly Series[], width: number, height: number): LineShape | null {
  const ordered = all
    .map((series) => ({ ...series, points: inOrder(series.points) }))
    .filter(({ points }) => points.length > 0);
  const days = [...new Set(ordered.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const values = ordered.flatMap(({ points }) => points.map(({ value }) => value));
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height, 0]).nice(4);
  const x = scaleUtc([atMs(first), atMs(last)], [0, width]);
  const draw = line<Place>(
    (place) => place.x,
    (place) => place.y,
  ).curve(curveLinear);
  const series = ordered.map(({ hypotheticalUntil, label, points }) => {
    const places = points.map((point) => ({ ...point, x: x(atMs(point.date)), y: y(point.value) }));
    const turn = hypotheticalUntil ?? '';
    const end = places.at(-1);
    return {
      label,
      real: draw(places.filter(({ date }) => date >= turn)) ?? '',
      // The two parts meet on the first real day.
      hypothetical: turn === '' ? '' : (draw(places.filter(({ date }) => date <= turn)) ?? ''),
      last: { x: end?.x ?? 0, y: end?.y ?? 0 },
      valueOn: new Map(points.map(({ date, value }) => [date, value])),
    };
  });
  return {
    series,
    days,
    xOf: (day) => x(atMs(day)),
    yOf: (value) => y(value),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
  };
}

/** Series made to begin at 100 on the first day that all of them have; those without such a day are left out. */
export function rebased(all: readonly Series[]): readonly Series[] {
  const [first, ...others] = all.map(({ points }) => inOrder(points));
  const start = first?.find(({ date }) =>
    others.every((points) => points.some((point) => point.date === date)),
  );
  if (!start) return all.slice(0, 1).map((series) => fromStart(series, inOrder(series.points)[0]));
  return all.map((series) =>
    fromStart(
      series,
      series.points.find(({ date }) => date === start.date),
    ),
  );
}

function fromStart(series: Series, start: DayValue | undefined): Series {
  if (!start || start.value <= 0) return { ...series, points: [] };
  const points = series.points
    .filter(({ date }) => date >= start.date)
    .map(({ date, value }) => ({ date, value: (value / start.value) * 100 }));
  return { ...series, points };
}
