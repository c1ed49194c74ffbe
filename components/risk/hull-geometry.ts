/** What stands beside a hull: leverage, or null where it is not known. Below 1 where even 1× is over it. */
export interface HullMarks {
  readonly week1: number | null;
  readonly week5: number | null;
  readonly day5: number | null;
  readonly exchangeMax: number | null;
}

export type MarkId = keyof HullMarks;

/** One painted line: where it stands on the hull and where its label has room. */
export interface HullMark {
  readonly id: MarkId;
  readonly leverage: number;
  /** Height of the line on the hull. */
  readonly y: number;
  /** Middle of its label; further from `y` only where labels would touch. */
  readonly labelY: number;
  /** Where the hull's right side is at that height. */
  readonly sideX: number;
}

/**
 * How the water stands. calm: at or below the week's 5 % mark. over: above it. far-over: above the day's 5 % mark.
 * unknown: the week's mark is not known.
 */
export type WaterState = 'calm' | 'over' | 'far-over' | 'unknown';

export interface Hull {
  readonly outline: string;
  readonly deckY: number;
  readonly bottomY: number;
  readonly left: number;
  readonly right: number;
  readonly middleX: number;
  /** The top of the scale. */
  readonly topLeverage: number;
  readonly waterY: number;
  readonly water: WaterState;
  /** Null where the week's 5 % mark is unknown or below 1×. */
  readonly ringY: number | null;
  /** From the top down. */
  readonly marks: readonly HullMark[];
  /** Draught marks of the scale itself; none where the surface would cross its figure. */
  readonly draughts: readonly { readonly leverage: number; readonly y: number; readonly x: number }[];
}

/** Where a hull stands and how large it is drawn, in px. */
export interface HullBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Free hull above the top of the scale and below 1×, so that ring and wave stay inside. */
  readonly freeboard: number;
  readonly keel: number;
  /** Least distance between the middles of two labels. */
  readonly labelGap: number;
}

/** How much narrower the bottom is than the deck, on each side, as a share of the width. */
const FLARE = 0.07;

/** The scale ends here where no exchange says how far it goes, unless something stands higher. */
const USUAL_TOP = 25;

const LEAST_TOP = 2;

const MARK_IDS: readonly MarkId[] = ['exchangeMax', 'day5', 'week5', 'week1'];

const DRAUGHTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** How the water stands against the marks, without any drawing. */
export function waterState(leverage: number, { week5, day5 }: HullMarks): WaterState {
  if (day5 !== null && leverage > day5) return 'far-over';
  if (week5 === null) return 'unknown';
  return leverage > week5 ? 'over' : 'calm';
}

/** The leverage that the top of the scale stands for: the exchange's maximum, or above everything there is to show. */
export function topOfScale(leverage: number, marks: HullMarks): number {
  const { week1, week5, day5, exchangeMax } = marks;
  const stands = [leverage, week1 ?? 1, week5 ?? 1, day5 ?? 1, exchangeMax ?? USUAL_TOP];
  return Math.max(LEAST_TOP, ...(exchangeMax === null ? stands : [exchangeMax, leverage]));
}

/**
 * A hull in section, its log scale from 1× to the top, the marks beside it and the water at a leverage. Marks above
 * the top stand at the top; those below 1× and unknown ones are left out: words must say them.
 */
export function hullGeometry(leverage: number, marks: HullMarks, box: HullBox): Hull {
  const top = topOfScale(leverage, marks);
  const y = heightOf(top, box);
  const sideX = (at: number): number => {
    const share = (at - box.top) / (box.bottom - box.top);
    return box.right - share * FLARE * (box.right - box.left);
  };
  const shown = MARK_IDS.flatMap((id) => {
    const at = marks[id];
    return at === null || at < 1 ? [] : [{ id, leverage: at, y: y(at), sideX: sideX(y(at)) }];
  }).sort((one, other) => one.y - other.y);
  const labels = spread(
    shown.map((mark) => mark.y),
    box.labelGap,
    box.top,
    box.bottom,
  );
  const middleX = (box.left + box.right) / 2;
  return {
    outline: outlineOf(box),
    deckY: box.top,
    bottomY: box.bottom,
    left: box.left,
    right: box.right,
    middleX,
    topLeverage: top,
    waterY: y(leverage),
    water: waterState(leverage, marks),
    ringY: marks.week5 === null || marks.week5 < 1 ? null : y(marks.week5),
    marks: shown.map((mark, place) => ({ ...mark, labelY: labels[place] ?? mark.y })),
    // A figure that the surface would cross is left out while it does.
    draughts: DRAUGHTS.filter(
      (each) => each <= top && Math.abs(y(each) - y(leverage)) > box.labelGap / 2,
    ).map((each) => ({ leverage: each, y: y(each), x: 2 * middleX - sideX(y(each)) })),
  };
}

/** Height of a leverage on a log scale; what is off the scale stands at its end. */
function heightOf(top: number, box: HullBox): (leverage: number) => number {
  const low = box.bottom - box.keel;
  const high = box.top + box.freeboard;
  return (leverage) => {
    const share = Math.log(Math.min(top, Math.max(1, leverage))) / Math.log(top);
    return low - share * (low - high);
  };
}

/** Bulwarks above the deck, nearly upright sides, full round bilges, a bottom that rises a little from the keel. */
function outlineOf({ left, right, top, bottom }: HullBox): string {
  const width = right - left;
  const inset = FLARE * width;
  const bilge = Math.min(0.26 * width, (bottom - top) / 3);
  const turn = (inset * bilge) / (bottom - top);
  const rise = 0.035 * width;
  const middle = (left + right) / 2;
  return [
    `M ${left} ${top}`,
    `L ${left + inset - turn} ${bottom - bilge}`,
    `Q ${left + inset} ${bottom - rise} ${left + inset + bilge} ${bottom - rise}`,
    `L ${middle} ${bottom}`,
    `L ${right - inset - bilge} ${bottom - rise}`,
    `Q ${right - inset} ${bottom - rise} ${right - inset + turn} ${bottom - bilge}`,
    `L ${right} ${top} Z`,
  ].join(' ');
}

/**
 * Moves labels apart, as little as it takes.
 * @param wanted sorted from top to bottom.
 * @returns in the same order, at least `gap` apart and between `low` and `high` as long as they all fit there.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const down: number[] = [];
  for (const at of wanted) down.push(Math.max(at, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + gap, low));
  const up: number[] = [];
  for (const at of down.toReversed()) {
    up.push(Math.min(at, (up.at(-1) ?? Number.POSITIVE_INFINITY) - gap, high));
  }
  return settle(up.reverse(), wanted, gap, low);
}

/** A group pushed only downwards hangs below its marks: each label goes back up as far as its neighbour lets it. */
function settle(
  placed: readonly number[],
  wanted: readonly number[],
  gap: number,
  low: number,
): readonly number[] {
  const settled: number[] = [];
  for (const [place, at] of placed.entries()) {
    const floor = Math.max(low, (settled.at(-1) ?? Number.NEGATIVE_INFINITY) + gap);
    settled.push(Math.max(floor, Math.min(at, wanted[place] ?? at)));
  }
  return settled;
}
