import { useId } from 'react';
import { leverageText } from '@/utils/format/risk-numbers';
import { useReader } from '../reader';
import { type Hull, type HullBox, type HullMarks, hullGeometry } from './hull-geometry';
import {
  loadLineSentence,
  markLeverage,
  markWords,
  offScaleWords,
  otherSideWords,
  waterWords,
} from './mark-words';

const WIDTH = 328;
const HEIGHT = 166;
const RING = 13;
const BOX: HullBox = { left: 68, right: 182, top: 10, bottom: 156, freeboard: 18, keel: 24, labelGap: 16 };
/** The deck lies this far below the rails. */
const BULWARK = 8;
const SEA = { left: 0, right: 196 } as const;
const LABEL_X = 208;

/** One wave as wide as the sea; it is moved, never redrawn. */
const WAVE = (() => {
  const crest = 2.2;
  const steps = Array.from({ length: 7 }, () => `q 7.5 ${-2 * crest} 15 0 t 15 0`);
  return `M ${SEA.left} 0 ${steps.join(' ')}`;
})();

interface Props {
  readonly leverage: number;
  readonly side: 1 | -1;
  readonly marks: HullMarks;
  /** The same for the other side: it is said in words. */
  readonly other: HullMarks;
}

/**
 * The product's picture: a ship's hull in section with her load marks, and the water at the user's leverage. Only
 * the water moves.
 */
export function LoadLine({ leverage, side, marks, other }: Props) {
  const { words, locale } = useReader();
  const hull = hullGeometry(leverage, marks, BOX);
  const off = offScaleWords(words, marks);
  return (
    <figure className="load" data-water={hull.water}>
      <svg
        className="load-picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={loadLineSentence(words, locale, side, leverage, marks)}
      >
        <Sea hull={hull} />
        <Draughts hull={hull} locale={locale} />
        {hull.ringY !== null && <Ring x={hull.middleX} y={hull.ringY} radius={RING} />}
        {hull.marks.map((mark) => (
          <g key={mark.id} className="load-mark" data-mark={mark.id}>
            <path
              d={`M ${mark.sideX - (mark.id === 'exchangeMax' ? 0 : 26)} ${mark.y} H ${mark.sideX + 8} L ${LABEL_X - 6} ${mark.labelY}`}
            />
            <text x={LABEL_X} y={mark.labelY} dominantBaseline="central">
              <tspan className="load-figure">{markLeverage(locale, mark.id, mark.leverage)}</tspan>{' '}
              {markWords(words, mark.id)}
            </text>
          </g>
        ))}
        <g className="load-yours" style={{ transform: `translateY(${hull.waterY}px)` }}>
          <text className="load-yours-figure" x={0} y={-9}>
            {leverageText(locale, leverage)}
          </text>
          <text className="load-yours-word" x={0} y={15}>
            {words('loadYours')}
          </text>
        </g>
      </svg>
      <figcaption className="load-said">
        <span className="load-state">{waterWords(words, leverage, marks)}</span>
        <span className="small">{otherSideWords(words, locale, side, other)}</span>
        {off.length > 0 && <span className="small load-off">{off.join(' · ')}</span>}
      </figcaption>
    </figure>
  );
}

/** Water round the hull and, darker, against it; the hull's outline stands on top. */
function Sea({ hull }: { readonly hull: Hull }) {
  const clip = useId();
  const depth = `${WAVE} V ${HEIGHT} H ${SEA.left} Z`;
  const level = { transform: `translateY(${hull.waterY}px)` };
  return (
    <>
      <clipPath id={clip}>
        <path d={hull.outline} />
      </clipPath>
      <clipPath id={`${clip}-sea`}>
        <rect x={SEA.left} y={0} width={SEA.right - SEA.left} height={HEIGHT} rx={6} />
      </clipPath>
      <g clipPath={`url(#${clip}-sea)`}>
        <path className="load-sea" d={depth} style={level} />
      </g>
      <path className="load-plates" d={hull.outline} />
      <g clipPath={`url(#${clip})`}>
        <path className="load-wet" d={depth} style={level} />
      </g>
      <g clipPath={`url(#${clip}-sea)`}>
        <path className="load-surface" d={WAVE} style={level} />
      </g>
      <path className="load-outline" d={hull.outline} />
      <path
        className="load-deck"
        d={`M ${hull.left + 1} ${hull.deckY + BULWARK} Q ${hull.middleX} ${hull.deckY + BULWARK - 5} ${hull.right - 1} ${hull.deckY + BULWARK}`}
      />
      <path
        className="load-rail"
        d={`M ${hull.left - 3} ${hull.deckY} h 6 M ${hull.right - 3} ${hull.deckY} h 6 M ${hull.middleX} ${hull.bottomY} v 4`}
      />
    </>
  );
}

/** The scale itself, as ships carry it: small figures along the other side. */
function Draughts({ hull, locale }: { readonly hull: Hull; readonly locale: string }) {
  return (
    <g className="load-draughts">
      {hull.draughts.map(({ leverage, y, x }) => (
        <g key={leverage}>
          <path className="load-draught" d={`M ${x} ${y} h 5`} />
          <text x={x + 8} y={y} dominantBaseline="central">
            {leverageText(locale, leverage)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Ring({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }) {
  return (
    <g className="load-ring">
      <circle cx={x} cy={y} r={radius} />
      <path d={`M ${x - radius - 8} ${y} H ${x + radius + 8}`} />
    </g>
  );
}
