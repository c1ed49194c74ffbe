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
  /** What happened, in any order. */
  readonly points: readonly DayValue[];
  /** What never happened, in any order: drawn apart and never joined with what did. */
  readonly hypothetical: readonly DayValue[];
}

/** What a line says of a day. */
export interface Reading {
  readonly value: number;
  readonly isHypothetical: boolean;
}

export interface DrawnSeries {
  readonly label: string;
  /** Paths of what happened and of what did not; '' where there is none. */
  readonly real: string;
  readonly hypothetical: string;
  readonly last: { readonly x: number; readonly y: number };
  readonly on: ReadonlyMap<string, Reading>;
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
    .map(({ hypothetical, label, points }) => ({
      label,
      points: inOrder(points),
      hypothetical: inOrder(hypothetical),
    }))
    .filter(({ hypothetical, points }) => points.length + hypothetical.length > 0);
  const everything = ordered.flatMap(({ hypothetical, points }) => [...hypothetical, ...points]);
  const days = [...new Set(everything.map(({ date }) => date))].sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const values = everything.map(({ value }) => value);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height, 0]).nice(4);
  const x = scaleUtc([atMs(first), atMs(last)], [0, width]);
  const draw = line<Place>(
    (place) => place.x,
    (place) => place.y,
  ).curve(curveLinear);
  const placed = (points: readonly DayValue[]) =>
    points.map((point) => ({ ...point, x: x(atMs(point.date)), y: y(point.value) }));
  const series = ordered.map(({ hypothetical, label, points }) => {
    const [real, other] = [placed(points), placed(hypothetical)];
    const end = real.at(-1) ?? other.at(-1);
    return {
      label,
      real: draw(real) ?? '',
      hypothetical: draw(other) ?? '',
      last: { x: end?.x ?? 0, y: end?.y ?? 0 },
      on: new Map([...readings(hypothetical, true), ...readings(points, false)]),
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

function readings(points: readonly DayValue[], isHypothetical: boolean) {
  return points.map(({ date, value }) => [date, { value, isHypothetical }] as const);
}

/**
 * Series made to stand at 100 on the first day that all of them have; those without such a day are left out. Where
 * the first has not begun, that is the last of its hypothetical days instead. What the others did before is kept
 * as far back as the hypothetical goes.
 */
export function rebased(all: readonly Series[]): readonly Series[] {
  const [first, ...others] = all;
  if (!first) return [];
  const has = (day: string) => others.every(({ points }) => points.some(({ date }) => date === day));
  const [real, before] = [inOrder(first.points), inOrder(first.hypothetical)];
  const common =
    real.find(({ date }) => has(date)) ??
    (real.length > 0 ? undefined : before.findLast(({ date }) => has(date)));
  const anchor = common ?? real[0] ?? before.at(-1);
  if (!anchor) return [first];
  const from = before[0]?.date ?? anchor.date;
  const own = scaled(first, anchor.value, from);
  if (!common) return [own];
  const at = ({ points }: Series) => points.find(({ date }) => date === anchor.date)?.value ?? 0;
  return [own, ...others.map((series) => scaled(series, at(series), from))];
}

/** Set to 100 where it is `whole`, from a day on; without days where it is worth nothing there. */
function scaled({ hypothetical, label, points }: Series, whole: number, from: string): Series {
  const scale = (days: readonly DayValue[]) =>
    whole > 0
      ? days
          .filter(({ date }) => date >= from)
          .map(({ date, value }) => ({ date, value: (value / whole) * 100 }))
      : [];
  return { label, points: scale(points), hypothetical: scale(hypothetical) };
}
