import { gradeText } from '@/utils/format/numbers';
import { useReader } from '../reader';

const SIZE = 64;
const RADIUS = 28;

/** The local score in a dashed grey ring that fills nothing: another thing than a grade's ring, at one glance. */
export function LocalRing({ score }: { readonly score: number }) {
  const { locale } = useReader();
  const middle = SIZE / 2;
  return (
    <svg className="local-ring" width={SIZE} height={SIZE} aria-hidden="true">
      <circle className="local-dashes" cx={middle} cy={middle} r={RADIUS} />
      <text className="local-figure" x={middle} y={middle} textAnchor="middle" dominantBaseline="central">
        {gradeText(locale, score)}
      </text>
    </svg>
  );
}
