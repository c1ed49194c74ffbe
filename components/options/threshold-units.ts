import type { MessageKey } from '@/utils/format/words';
import type { Unit } from '@/utils/risk/warnings/catalogue';
import { CATALOGUE, type CatalogueRow, type WarningId } from '@/utils/risk/warnings/catalogue';

/** How a threshold is written: what it is multiplied with to be shown, and the unit behind it. */
export interface ThresholdUnit {
  readonly factor: number;
  readonly unit: string;
}

const PERCENT: ThresholdUnit = { factor: 100, unit: '%' };

/** Ratios that everybody reads as per cent. */
const SHARES: ReadonlySet<WarningId> = new Set<WarningId>(['vol.level', 'oi.mcap', 'vol.mc', 'overlap']);

const UNITS: Readonly<Record<Exclude<Unit, 'bool'>, ThresholdUnit>> = {
  x: { factor: 1, unit: '×' },
  ratio: { factor: 1, unit: '×' },
  '%': { factor: 1, unit: '%' },
  '%/day': { factor: 1, unit: '%' },
  prob: PERCENT,
  sd: { factor: 1, unit: 'sd' },
  pct: { factor: 1, unit: '%' },
  pp: { factor: 1, unit: 'pp' },
  rho: { factor: 1, unit: '' },
  min: { factor: 1, unit: 'min' },
  h: { factor: 1, unit: 'h' },
  d: { factor: 1, unit: 'd' },
  bps: { factor: 1, unit: 'bp' },
  USD: { factor: 1, unit: '$' },
  '0-10': { factor: 1, unit: '/10' },
  n: { factor: 1, unit: '' },
};

/** Null for what is simply so: it has no threshold. */
export function thresholdUnit(id: WarningId): ThresholdUnit | null {
  const row: CatalogueRow = CATALOGUE[id];
  if (row.unit === 'bool' || row.direction === '==') return null;
  return SHARES.has(id) ? PERCENT : UNITS[row.unit];
}

/** A threshold as it is shown, without the dust of binary fractions: 0.005 is 0.5 %. */
export function asShown(level: number, { factor }: ThresholdUnit): number {
  return Number((level * factor).toPrecision(10));
}

export function asKept(shown: number, { factor }: ThresholdUnit): number {
  return Number((shown / factor).toPrecision(10));
}

/** "from" for limits from below, "down to" for limits from above. */
export function directionWords(id: WarningId): MessageKey {
  const row: CatalogueRow = CATALOGUE[id];
  return row.direction === '<' || row.direction === '<=' ? 'riskWarnsDownTo' : 'riskWarnsFrom';
}
