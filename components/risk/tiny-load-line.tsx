import { useReader } from '../reader';
import { type HullBox, type HullMarks, hullGeometry } from './hull-geometry';
import { waterWords } from './mark-words';

const SIZE = 22;
const BOX: HullBox = { left: 3, right: 19, top: 2, bottom: 20, freeboard: 3, keel: 5, labelGap: 0 };

interface Props {
  readonly leverage: number;
  readonly marks: HullMarks;
}

/** The load line where there is room for nothing but a hull, a ring and water. */
export function TinyLoadLine({ leverage, marks }: Props) {
  const { words } = useReader();
  const hull = hullGeometry(leverage, marks, BOX);
  const inset = 1.6;
  return (
    <svg
      className="load-tiny"
      data-water={hull.water}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={waterWords(words, leverage, marks)}
    >
      <path
        className="load-tiny-wet"
        d={`M ${hull.left + inset} ${hull.waterY} H ${hull.right - inset} L 17 16 Q 17 19.6 14 19.6 H 8 Q 5 19.6 5 16 Z`}
      />
      <path className="load-outline" d={hull.outline} />
      {hull.ringY !== null && (
        <g className="load-ring">
          <circle cx={hull.middleX} cy={hull.ringY} r={2.8} />
          <path d={`M ${hull.middleX - 5} ${hull.ringY} h 10`} />
        </g>
      )}
    </svg>
  );
}
