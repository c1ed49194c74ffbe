import { type PointerEvent, useMemo, useState } from 'react';
import type { GradeHistory } from '@/utils/briefing/briefing';
import { isoDayText } from '@/utils/format/dates';
import { gradeText } from '@/utils/format/numbers';
import type { Sourced } from '@/utils/vocabulary/sourced';
import { useReader } from '../reader';
import { AgeLine } from './age-line';
import { type ChartPoint, chartShape, nearestPoint } from './chart-shape';
import { untold } from './voice';

const WIDTH = 300;
const HEIGHT = 64;
const MARK = 4;

interface Props {
  readonly history: GradeHistory;
  /** The figure whose source line stands above: it need not be said twice. */
  readonly told: Sourced<unknown> | null;
}

/** The TM grade of the last weeks, as water that rose and fell; behind it the same figures as a table. */
export function GradeChart({ history, told }: Props) {
  const { words, locale } = useReader();
  const shape = useMemo(() => chartShape(history.points.value, WIDTH, HEIGHT), [history]);
  const [pointed, setPointed] = useState<ChartPoint | null>(null);
  if (shape === null) return <p className="small">{words('historyTooShort')}</p>;

  const first = shape.points[0];
  const last = shape.points.at(-1);
  const shown = pointed ?? last;
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width > 0) {
      setPointed(
        nearestPoint(shape.points, ((event.clientX - box.left) / box.width) * (WIDTH + 2 * MARK) - MARK),
      );
    }
  };
  return (
    <figure className="chart">
      <figcaption className="chart-caption">
        <span>{words('historyTitle', String(shape.points.length))}</span>
        {shown && (
          <span className="chart-reading" aria-hidden="true">
            {words('historyReading', gradeText(locale, shown.tmGrade), isoDayText(words, shown.date))}
          </span>
        )}
      </figcaption>
      <div className="chart-box" aria-hidden="true">
        <svg
          className="chart-lines"
          viewBox={`${-MARK} ${-MARK} ${WIDTH + 2 * MARK} ${HEIGHT + 2 * MARK}`}
          onPointerMove={follow}
          onPointerLeave={() => setPointed(null)}
        >
          <title>{words('historyTitle', String(shape.points.length))}</title>
          {shape.ticks.map((tick) => (
            <line key={tick.grade} className="chart-rule" x1={0} x2={WIDTH} y1={tick.y} y2={tick.y} />
          ))}
          <path className="chart-water" d={shape.water} />
          <path className="chart-line" d={shape.line} />
          {shown && <circle className="chart-mark" cx={shown.x} cy={shown.y} r={MARK - 0.5} />}
        </svg>
        <div className="chart-ticks">
          {shape.ticks.toReversed().map((tick) => (
            <span key={tick.grade}>{gradeText(locale, tick.grade)}</span>
          ))}
        </div>
        <div className="chart-days">
          <span>{first && isoDayText(words, first.date)}</span>
          <span>{last && isoDayText(words, last.date)}</span>
        </div>
      </div>
      <HistoryTable points={shape.points} />
      {(told === null || untold(history.points, told) === 'all') && <AgeLine figure={history.points} />}
    </figure>
  );
}

function HistoryTable({ points }: { readonly points: readonly ChartPoint[] }) {
  const { words, locale } = useReader();
  return (
    <div className="aside">
      <table>
        <caption>{words('historyTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('historyDay')}</th>
            <th scope="col">{words('gradeTm')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.date}>
              <td>{isoDayText(words, point.date)}</td>
              <td>{gradeText(locale, point.tmGrade)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
