import type { Severity } from './severity';

/** The six disadvantages of derivatives and the ten costly mistakes, in the order in which they are shown. */
export const THEMES = [
  'high-risk',
  'limited-liquidity',
  'price-manipulation',
  'counterparty-risk',
  'lack-of-regulation',
  'technical-complexity',
  'costly-mistakes',
] as const;
export type Theme = (typeof THEMES)[number];

/** In what a figure and its threshold are counted. `bool`: 1 where it is so. */
export type Unit =
  | 'x'
  | 'ratio'
  | '%'
  | '%/day'
  | 'prob'
  | 'bool'
  | 'sd'
  | 'pct'
  | 'pp'
  | 'rho'
  | 'min'
  | 'h'
  | 'd'
  | 'bps'
  | 'USD'
  | '0-10'
  | 'n';

/** Thresholds by severity; null is a level that the check does not have. */
export type Levels = { readonly [S in Severity]: number | null };

/** How a figure meets a threshold. */
export type Direction = '>=' | '>' | '<=' | '<' | '==';

export interface CatalogueRow extends Levels {
  readonly theme: Theme;
  readonly unit: Unit;
  readonly direction: Direction;
}

function row(
  theme: Theme,
  unit: Unit,
  direction: Direction,
  [info, caution, danger]: readonly [number | null, number | null, number | null],
): CatalogueRow {
  return { theme, unit, direction, info, caution, danger };
}

/**
 * Every warning with its theme, the unit of its figure and the standard thresholds for info, caution and danger.
 * Some are published limits, some measured on price history, some judgement; that is why they can be changed.
 * Rows stand in the order in which warnings of one severity and theme are shown.
 */
export const CATALOGUE = {
  'lev.abs': row('high-risk', 'x', '>=', [3, 10, 20]),
  'liq.dist': row('high-risk', '%', '<=', [20, 10, 3]),
  'liq.p24': row('high-risk', 'prob', '>=', [0.005, 0.01, 0.05]),
  'liq.p7': row('high-risk', 'prob', '>=', [0.02, 0.05, 0.25]),
  'liq.immediate': row('high-risk', 'bool', '==', [null, null, 1]),
  'lev.safe': row('high-risk', 'ratio', '>=', [1, 1.5, 3]),
  'cross.shared': row('high-risk', 'bool', '==', [1, null, null]),
  'vol.level': row('high-risk', 'ratio', '>=', [0.8, 1.2, 1.8]),
  'vol.regime': row('high-risk', 'ratio', '>=', [1.25, 1.5, 2]),
  'dd.current': row('high-risk', '%', '<=', [-50, -70, -90]),
  'fund.apr': row('high-risk', '%', '>=', [15, 30, 100]),
  'fund.margin': row('high-risk', '%/day', '>=', [0.25, 1, 3]),
  'fund.next': row('high-risk', 'min', '<=', [60, 15, null]),
  'basis.fut': row('high-risk', '%', '>=', [15, 30, 60]),
  'hist.short': row('high-risk', 'd', '<=', [180, 90, 30]),
  'fdv.mc': row('high-risk', 'x', '>=', [2, 4, 10]),
  'opt.theta': row('high-risk', '%', '>=', [3, 7, 18]),
  'opt.pop': row('high-risk', 'prob', '<=', [0.4, 0.3, 0.15]),
  'opt.ivrv': row('high-risk', 'ratio', '>=', [1.2, 1.4, 1.8]),
  'opt.short': row('high-risk', 'bool', '==', [null, null, 1]),
  'lt.wipe': row('high-risk', 'ratio', '<=', [2, 1.3, 1]),
  'oi.vol': row('limited-liquidity', 'ratio', '>=', [0.75, 1.5, 3]),
  'liq.spread': row('limited-liquidity', 'bps', '>=', [10, 25, 100]),
  'liq.slip': row('limited-liquidity', 'bps', '>=', [10, 30, 100]),
  'liq.depth': row('limited-liquidity', '%', '>=', [5, 10, 50]),
  'liq.adv': row('limited-liquidity', 'USD', '<=', [10_000_000, 1_000_000, 100_000]),
  'liq.impactLiq': row('limited-liquidity', 'ratio', '<=', [5, 2, 1]),
  'fund.z': row('price-manipulation', 'sd', '>=', [1.5, 2, 3]),
  'fund.pct': row('price-manipulation', 'pct', '>=', [90, 95, 99]),
  'basis.prem': row('price-manipulation', '%', '>=', [0.15, 0.3, 1]),
  'mark.last': row('price-manipulation', '%', '>=', [0.2, 0.5, 1.5]),
  'oi.mcap': row('price-manipulation', 'ratio', '>=', [0.05, 0.2, 0.5]),
  'oi.volLow': row('price-manipulation', 'ratio', '>=', [10, 25, 50]),
  'oi.chg': row('price-manipulation', '%', '>=', [20, 40, 80]),
  'ls.ratio': row('price-manipulation', '%', '>=', [65, 70, 80]),
  'pump.pd': row('price-manipulation', '%', '>', [null, 5, 10]),
  'wick.range': row('price-manipulation', 'x', '>=', [4, 6, 10]),
  'conc.cap': row('price-manipulation', 'USD', '<=', [1_000_000_000, 100_000_000, 10_000_000]),
  'vol.mc': row('price-manipulation', 'ratio', '>=', [0.5, 1, 3]),
  'ex.trust': row('counterparty-risk', '0-10', '<', [8, 6, 4]),
  'ex.trustUnknown': row('counterparty-risk', 'bool', '==', [null, 1, null]),
  'ex.loc': row('counterparty-risk', '%', '>=', [25, 50, 80]),
  'stable.depeg': row('counterparty-risk', '%', '>=', [0.3, 0.5, 2]),
  'lev.vsRegCap': row('lack-of-regulation', 'ratio', '>=', [null, 1.0000001, 5]),
  'ex.reg': row('lack-of-regulation', 'bool', '==', [null, 1, null]),
  'lev.overMax': row('technical-complexity', 'bool', '==', [null, 1, null]),
  'inv.convex': row('technical-complexity', 'bool', '==', [1, null, null]),
  'fund.interval': row('technical-complexity', 'h', '<=', [4, 1, null]),
  'exp.days': row('technical-complexity', 'd', '<=', [14, 7, 2]),
  'contract.size': row('technical-complexity', 'bool', '==', [1, null, null]),
  quanto: row('technical-complexity', 'bool', '==', [null, 1, null]),
  'lt.decay30': row('technical-complexity', '%', '>=', [2, 8, 20]),
  'lt.hold': row('technical-complexity', 'd', '>=', [2, 7, 30]),
  'fomo.ret7': row('costly-mistakes', '%', '>=', [30, 50, 100]),
  'fomo.z7': row('costly-mistakes', 'sd', '>=', [2, 3, 4]),
  'panic.ret1': row('costly-mistakes', '%', '<=', [-10, -15, -25]),
  'size.risk': row('costly-mistakes', '%', '>=', [1, 2, 5]),
  'size.weight': row('costly-mistakes', '%', '>=', [20, 30, 50]),
  'conc.neff': row('costly-mistakes', 'n', '<=', [5, 3, 2]),
  'alloc.crypto': row('costly-mistakes', 'ratio', '>=', [1, 1.25, 2]),
  'core.sat': row('costly-mistakes', '%', '<', [60, 50, 40]),
  drift: row('costly-mistakes', 'pp', '>=', [3, 5, 10]),
  overlap: row('costly-mistakes', 'ratio', '>=', [0.4, 0.6, 0.8]),
  corr: row('costly-mistakes', 'rho', '>=', [0.6, 0.75, 0.9]),
  'over.fees': row('costly-mistakes', '%', '>=', [2, 5, 15]),
  'over.count': row('costly-mistakes', 'n', '>=', [5, 10, 25]),
  'dd.unrated': row('costly-mistakes', 'bool', '==', [1, null, null]),
  'plan.missing': row('costly-mistakes', 'bool', '==', [1, null, null]),
} as const satisfies Readonly<Record<string, CatalogueRow>>;

export type WarningId = keyof typeof CATALOGUE;
