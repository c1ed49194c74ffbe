import { isKnown } from '../known';
import { levelsFor, type RiskPreferences } from '../preferences';
import {
  CATALOGUE,
  type CatalogueRow,
  type Direction,
  type Levels,
  THEMES,
  type WarningId,
} from './catalogue';
import { type Found, NOTHING, type Subject } from './check';
import { CHECKS } from './checks';
import { SEVERITIES, type Severity } from './severity';
import type { Missing, Unchecked, Warning } from './warning';

/** Danger is asked for first. */
const WORST_FIRST = [...SEVERITIES].reverse();

/** Every check that is for this contract: what it warns of, worst first, and what could not be looked at. */
export function judged(subject: Subject): {
  readonly warnings: readonly Warning[];
  readonly unknown: readonly Unchecked[];
} {
  const warnings: Warning[] = [];
  const unknown: Unchecked[] = [];
  for (const check of CHECKS) {
    if (!check.on(subject.contract)) continue;
    const finding = check.find(subject);
    if (finding === NOTHING) continue;
    const judgement = 'value' in finding ? judge(check.id, finding, subject.preferences) : finding;
    if (judgement === null) continue;
    if ('severity' in judgement) warnings.push(judgement);
    else unknown.push({ id: check.id, missing: stillMissing(judgement, subject) });
  }
  return { warnings: warnings.sort(byWeight), unknown };
}

/**
 * Holds a figure against the thresholds of its row.
 * @returns null where none is met; what is missing where only a bound of the figure is known and meets one.
 */
export function judge(
  id: WarningId,
  found: Found,
  preferences: RiskPreferences,
): Warning | readonly Missing[] | null {
  const row: CatalogueRow = CATALOGUE[id];
  const levels = levelsFor(id, preferences);
  const severity = severityOf(found, levels, row.direction);
  if (severity === null) return null;
  // Only a bound of the figure is known, and only the bound is over the line.
  if (found.unsure !== undefined) return [found.from] as const;
  const threshold = (levels[severity] ?? row[severity] ?? 0) * (found.scale ?? 1);
  const { value, from, figures = {} } = found;
  const { theme, unit } = row;
  return { id, severity, theme, unit, value, threshold, figures: sound(figures), from };
}

function severityOf(found: Found, levels: Levels, direction: Direction): Severity | null {
  const { value, scale = 1, atLeast, atMost } = found;
  const top = atMost === undefined ? SEVERITIES.length - 1 : SEVERITIES.indexOf(atMost);
  const bottom = atLeast === undefined ? -1 : SEVERITIES.indexOf(atLeast);
  const met = WORST_FIRST.find((severity) => {
    const level = levels[severity];
    const rank = SEVERITIES.indexOf(severity);
    return rank <= bottom || (rank <= top && level !== null && meets(value, direction, level * scale));
  });
  return met ?? null;
}

/** Those of the needs that are really not there; all of them where each is there and none of use. */
function stillMissing(needs: readonly Missing[], { facts, beyond, sheet, position, preferences }: Subject) {
  const at: Readonly<Record<string, unknown>> = {
    ...facts,
    ...beyond,
    marketCapUsd: sheet.marketCapUsd,
    rated: sheet.rated,
    notionalUsd: position.notionalUsd,
    walletUsd: position.walletUsd,
    stop: position.stop,
    holdingDays: position.holdingDays,
    equityUsd: preferences.equityUsd,
    region: preferences.region,
  };
  const absent = needs.filter((need) => {
    const value = at[need];
    return value === undefined || value === null || (typeof value === 'number' && !isKnown(value));
  });
  return [...new Set(absent.length > 0 ? absent : needs)];
}

/** 100.3 over 100 less one is a hair below 0.3 %: what differs by less than this stands at the threshold. */
const HAIR = 1e-9;

/** Whether a figure meets a threshold. Nothing that is no number does. */
export function meets(value: number, direction: Direction, threshold: number): boolean {
  if (!isKnown(value) || !isKnown(threshold)) return false;
  const hair = HAIR * Math.abs(threshold);
  switch (direction) {
    case '>=':
      return value >= threshold - hair;
    case '>':
      return value > threshold + hair;
    case '<=':
      return value <= threshold + hair;
    case '<':
      return value < threshold - hair;
    case '==':
      return value === threshold;
  }
}

function sound(figures: Warning['figures']): Warning['figures'] {
  return Object.fromEntries(
    Object.entries(figures).filter(([, value]) => typeof value === 'string' || isKnown(value)),
  );
}

/** Sorting keeps the catalogue's order among equals. */
function byWeight(a: Warning, b: Warning): number {
  const worse = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return worse !== 0 ? worse : THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme);
}
