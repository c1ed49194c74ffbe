import { gradeText } from '@/utils/format/numbers';
import type { Band } from '@/utils/tokenmetrics/grade-words';
import { useReader } from '../reader';

const SIZE = 64;
const STUB = 9;
const RADIUS = 28;
const AROUND = 2 * Math.PI * RADIUS;

interface Props {
  /** 0 to 100. */
  readonly grade: number;
  /** Colours the arc; the word beside it says the same. Null where Token Metrics gave no label. */
  readonly band: Band | null;
}

/** The TM grade inside the ring and line of a Plimsoll mark; the arc runs as far as the grade. */
export function GradeRing({ grade, band }: Props) {
  const { locale } = useReader();
  const middle = SIZE / 2;
  const width = SIZE + 2 * STUB;
  const share = Math.min(1, Math.max(0, grade / 100));
  return (
    <svg className="ring" data-band={band ?? 'none'} width={width} height={SIZE} aria-hidden="true">
      <g transform={`translate(${STUB} 0)`}>
        <path className="ring-line" d={`M ${-STUB} ${middle} H 2 M ${SIZE - 2} ${middle} H ${SIZE + STUB}`} />
        <circle className="ring-track" cx={middle} cy={middle} r={RADIUS} />
        <circle
          className="ring-arc"
          cx={middle}
          cy={middle}
          r={RADIUS}
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform={`rotate(-90 ${middle} ${middle})`}
        />
        <text className="ring-figure" x={middle} y={middle} textAnchor="middle" dominantBaseline="central">
          {gradeText(locale, grade)}
        </text>
      </g>
    </svg>
  );
}
