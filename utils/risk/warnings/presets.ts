import { CATALOGUE, type CatalogueRow, type Levels, type WarningId } from './catalogue';

/** From the one that warns soonest to the one that warns latest. */
export const PRESETS = ['cautious', 'standard', 'experienced'] as const;
export type Preset = (typeof PRESETS)[number];

type Triple = readonly [number, number, number];
type Scaled = Exclude<Preset, 'standard'>;

/** How far a preset moves a threshold in the direction in which it warns later. */
const STRETCH: Readonly<Record<Scaled, number>> = { cautious: 2 / 3, experienced: 3 / 2 };

/** Rows whose threshold is a rule or a yes-or-no, and no matter of taste. */
const FIXED: ReadonlySet<string> = new Set<WarningId>(['lev.vsRegCap', 'fund.interval']);

/** Rows where stretching would leave the scale (no price falls by more than 100 %) or round numbers read better. */
const BY_HAND: Readonly<Partial<Record<WarningId, Readonly<Record<Scaled, Triple>>>>> = {
  'lev.abs': { cautious: [2, 5, 10], experienced: [5, 20, 40] },
  'liq.p24': { cautious: [0.0025, 0.005, 0.025], experienced: [0.01, 0.02, 0.1] },
  'liq.p7': { cautious: [0.01, 0.025, 0.125], experienced: [0.04, 0.1, 0.4] },
  'dd.current': { cautious: [-40, -60, -80], experienced: [-60, -80, -95] },
  'fund.pct': { cautious: [85, 92, 97], experienced: [95, 98, 99.5] },
  'ls.ratio': { cautious: [60, 66, 75], experienced: [70, 76, 85] },
  'opt.pop': { cautious: [0.45, 0.35, 0.2], experienced: [0.35, 0.25, 0.1] },
  'ex.trust': { cautious: [9, 7, 5], experienced: [7, 5, 3] },
  'ex.loc': { cautious: [20, 40, 70], experienced: [40, 60, 90] },
  'liq.depth': { cautious: [3, 7, 30], experienced: [8, 15, 75] },
  // Shares, correlations and points that stretching would take beyond the whole.
  'size.weight': { cautious: [15, 20, 35], experienced: [30, 45, 70] },
  'conc.neff': { cautious: [8, 5, 3], experienced: [4, 2.5, 1.5] },
  'alloc.crypto': { cautious: [1, 1.1, 1.5], experienced: [1.25, 1.5, 3] },
  'core.sat': { cautious: [70, 60, 50], experienced: [50, 40, 30] },
  drift: { cautious: [2, 3, 7], experienced: [5, 8, 15] },
  overlap: { cautious: [0.3, 0.5, 0.7], experienced: [0.6, 0.75, 0.9] },
  corr: { cautious: [0.5, 0.65, 0.8], experienced: [0.75, 0.85, 0.95] },
  'exp.days': { cautious: [21, 10, 3], experienced: [10, 5, 1] },
};

/** Thresholds of a warning under a preset. */
export function presetLevels(id: WarningId, preset: Preset): Levels {
  const row: CatalogueRow = CATALOGUE[id];
  if (preset === 'standard' || row.direction === '==' || FIXED.has(id)) return row;
  const byHand = BY_HAND[id]?.[preset];
  if (byHand) return { info: byHand[0], caution: byHand[1], danger: byHand[2] };
  const stretched = (level: number | null): number | null =>
    level === null ? null : stretch(level, row.direction, STRETCH[preset]);
  return { info: stretched(row.info), caution: stretched(row.caution), danger: stretched(row.danger) };
}

/** A limit from below grows to warn later; one from above shrinks, and one below zero moves away from it. */
function stretch(level: number, direction: CatalogueRow['direction'], by: number): number {
  const fromAbove = direction === '<=' || direction === '<';
  const moved = fromAbove && level > 0 ? level / by : level * by;
  return Number(moved.toPrecision(3));
}
