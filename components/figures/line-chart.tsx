import { type PointerEvent, useId, useMemo, useState } from 'react';
import { isoDayText } from '@/utils/format/dates';
import { figureText } from '@/utils/format/risk-numbers';
import type { Words } from '@/utils/format/words';
import { useReader } from '../reader';
import { apart } from './apart';
import { type LineShape, lineShape, type Reading, type Series } from './line-shape';

const WIDTH = 320;
const HEIGHT = 132;
const MARGIN = 4;
/** Names at the ends of lines need as much of the height. */
const LEAST_APART = 14;

interface Props {
  readonly title: string;
  /** The first is the one that is looked at; the second stands beside it, dashed. */
  readonly series: readonly Series[];
  /** Said where there are too few days. */
  readonly tooShort: string;
}

/**
 * Lines over days on one axis, told apart by stroke and by name at their end. The field under it walks through the
 * days by hand or key and says what each was; behind it stand the same figures as a table.
 */
export function LineChart({ title, series, tooShort }: Props) {
  const { words, locale } = useReader();
  const shape = useMemo(() => lineShape(series, WIDTH, HEIGHT), [series]);
  const [chosen, setChosen] = useState<number | null>(null);
  const scrubber = useId();
  if (shape === null) return <p className="small">{tooShort}</p>;
  const place = Math.min(chosen ?? lastCommonDay(shape), shape.days.length - 1);
  const day = shape.days[place] ?? '';
  const said = (label: string, reading: Reading | undefined) =>
    words('chartReading', label, readingText(words, locale, reading));
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return;
    const x = ((event.clientX - box.left) / box.width) * (WIDTH + 2 * MARGIN) - MARGIN;
    setChosen(nearestDay(shape, x));
  };
  return (
    <figure className="line-chart">
      <figcaption className="chart-caption">
        <span>{title}</span>
      </figcaption>
      <Legend shape={shape} day={day} />
      <div className="chart-box" aria-hidden="true">
        <svg
          className="chart-lines"
          viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
          onPointerMove={follow}
          onPointerLeave={() => setChosen(null)}
        >
          <title>{title}</title>
          {shape.ticks.map(({ value, y }) => (
            <line key={value} className="chart-rule" x1={0} x2={WIDTH} y1={y} y2={y} />
          ))}
          {shape.series.map((each, at) => (
            <g key={each.label} data-series={at}>
              {each.hypothetical !== '' && <path className="line-hypothetical" d={each.hypothetical} />}
              <path className="line-real" d={each.real} />
              <circle className="line-end" cx={each.last.x} cy={each.last.y} r={2.5} />
            </g>
          ))}
          {chosen !== null && (
            <line className="line-cursor" x1={shape.xOf(day)} x2={shape.xOf(day)} y1={0} y2={HEIGHT} />
          )}
        </svg>
        <Ticks shape={shape} />
        <Ends shape={shape} />
        <div className="chart-days">
          <span>{isoDayText(words, shape.days[0] ?? '')}</span>
          <span>{isoDayText(words, shape.days.at(-1) ?? '')}</span>
        </div>
      </div>
      <label className="aside" htmlFor={scrubber}>
        {words('chartDay')}
      </label>
      <input
        id={scrubber}
        className="line-scrubber"
        type="range"
        min={0}
        max={shape.days.length - 1}
        value={place}
        aria-valuetext={[
          isoDayText(words, day),
          ...shape.series.map((each) => said(each.label, each.on.get(day))),
        ].join(', ')}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      />
      <LineTable shape={shape} title={title} />
    </figure>
  );
}

/** Where nobody looks at a day of his own: the newest that every line tells, else the newest. */
function lastCommonDay({ days, series }: LineShape): number {
  const common = days.findLastIndex((day) => series.every(({ on }) => on.has(day)));
  return common === -1 ? days.length - 1 : common;
}

function nearestDay({ days, xOf }: LineShape, x: number): number {
  return days.reduce(
    (best, day, at) => (Math.abs(xOf(day) - x) < Math.abs(xOf(days[best] ?? '') - x) ? at : best),
    0,
  );
}

/** "104", "98, hypothetical", "no data". */
function readingText(words: Words, locale: string, reading: Reading | undefined): string {
  if (reading === undefined) return words('noData');
  const figure = figureText(locale, reading.value);
  return reading.isHypothetical ? words('chartHypothetical', figure) : figure;
}

/** Names, strokes and the figures of the day that is looked at. */
function Legend({ shape, day }: { readonly shape: LineShape; readonly day: string }) {
  const { words, locale } = useReader();
  return (
    <p className="line-legend" aria-hidden="true">
      {shape.series.map(({ label, on }, at) => {
        const reading = on.get(day);
        return (
          <span key={label} className="line-name" data-series={at}>
            <svg width="18" height="8" viewBox="0 0 18 8">
              <title>{label}</title>
              <line
                className={reading?.isHypothetical ? 'line-hypothetical' : 'line-real'}
                x1={1}
                x2={17}
                y1={4}
                y2={4}
              />
            </svg>
            {label}
            <b>{readingText(words, locale, reading)}</b>
          </span>
        );
      })}
      <span className="mute">{isoDayText(words, day)}</span>
    </p>
  );
}

/** Where a height of the drawing is in the box around it. */
function placeOf(y: number): string {
  return `${((y + MARGIN) / (HEIGHT + 2 * MARGIN)) * 100}%`;
}

function Ticks({ shape }: { readonly shape: LineShape }) {
  const { locale } = useReader();
  return (
    <div className="line-ticks">
      {shape.ticks.map(({ value, y }) => (
        <span key={value} style={{ insetBlockStart: placeOf(y) }}>
          {figureText(locale, value)}
        </span>
      ))}
    </div>
  );
}

/** Each line's name where it ends. */
function Ends({ shape }: { readonly shape: LineShape }) {
  const places = apart(
    shape.series.map(({ last }) => last.y),
    LEAST_APART,
    HEIGHT,
  );
  return (
    <div className="line-ends">
      {shape.series.map(({ label }, at) => (
        <span key={label} data-series={at} style={{ insetBlockStart: placeOf(places[at] ?? 0) }}>
          {label}
        </span>
      ))}
    </div>
  );
}

function LineTable({ shape, title }: { readonly shape: LineShape; readonly title: string }) {
  const { words, locale } = useReader();
  return (
    <div className="aside">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words('historyDay')}</th>
            {shape.series.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shape.days.map((day) => (
            <tr key={day}>
              <td>{isoDayText(words, day)}</td>
              {shape.series.map(({ label, on }) => (
                <td key={label}>{readingText(words, locale, on.get(day))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
