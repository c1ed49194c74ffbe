import { changeSince } from './crowding';
import { isKnown } from './known';
import { crossedIn } from './plan-state';
import { levelsFor } from './preferences';
import type { WarningId } from './warnings/catalogue';
import type { Subject } from './warnings/check';
import { SEVERITIES, type Severity } from './warnings/severity';
import type { Unchecked, Warning } from './warnings/warning';

/** The user's own note come to pass, then the ten costly mistakes; the first that is plainly there is shown. */
export const NUDGE_IDS = [
  'plan',
  'sizing',
  'scam',
  'chasing',
  'panic',
  'overtrading',
  'concentration',
  'drift',
  'timing',
  'diligence',
  'no-plan',
] as const;
export type NudgeId = (typeof NUDGE_IDS)[number];

/** One fact with one number, shown until it is put away for a day. */
export interface Nudge {
  readonly id: NudgeId;
  /** Each finite; what the sentence holds. */
  readonly figures: Readonly<Record<string, number>>;
}

/** How long a nudge stays away once dismissed. */
export const SNOOZE_MS = 86_400_000;

interface Case {
  readonly subject: Subject;
  /** The warning, where it is at least this severe. */
  warned(id: WarningId, least: Severity): Warning | null;
  readonly unknown: readonly Unchecked[];
}

/** Figures of the sentence, or null where nothing speaks for the mistake. */
type Trigger = (at: Case) => Nudge['figures'] | null;

/** A month's range is nearly used up from here on. */
const DECILE = 0.1;

/** Open interest that vanished within a day: many were liquidated. */
const CASCADE = -0.2;

const TRIGGERS: Readonly<Record<NudgeId, Trigger>> = {
  plan: ({ subject }) => {
    const [first] = crossedIn(subject);
    const { plan } = subject.beyond;
    if (!first || !plan) return null;
    const { limit, value, what } = first;
    return { savedAtMs: plan.savedAtMs, [what]: limit, value };
  },
  sizing: ({ warned }) => figureOf(warned('size.risk', 'info'), 'pct'),
  scam: ({ warned }) => {
    const signs = [
      warned('hist.short', 'caution'),
      warned('conc.cap', 'danger'),
      warned('fdv.mc', 'caution'),
      warned('pump.pd', 'caution'),
    ];
    const present = signs.filter((sign) => sign !== null).length;
    return present >= 2 ? { present, of: signs.length } : null;
  },
  chasing: ({ warned, subject }) =>
    subject.position.side === 1 ? figureOf(warned('fomo.ret7', 'caution'), 'pct') : null,
  panic: ({ warned, subject: { facts, position } }) => {
    const fall = figureOf(warned('panic.ret1', 'caution'), 'pct');
    if (fall !== null || position.side === 1) return fall;
    const change = changeSince(facts.oiBase24hAgo, facts.oiBase);
    return change !== null && change <= CASCADE ? { oiPct: change * 100 } : null;
  },
  overtrading: ({ warned }) =>
    figureOf(warned('over.fees', 'caution'), 'pct') ?? figureOf(warned('over.count', 'caution'), 'orders'),
  concentration: ({ warned }) => figureOf(warned('size.weight', 'caution'), 'pct'),
  drift: ({ subject: { beyond, preferences } }) => {
    const points = beyond.driftPoints;
    const { caution } = levelsFor('drift', preferences);
    const isFar = isKnown(points) && caution !== null && points >= caution;
    return isFar ? { points } : null;
  },
  timing: ({ subject: { prepared, position } }) => {
    const place = prepared.past.rangePlace;
    if (place === null) return null;
    const stretched = position.side === 1 ? place >= 1 - DECILE : place <= DECILE;
    return stretched ? { place: place * 100 } : null;
  },
  diligence: ({ warned, unknown, subject }) => {
    if (warned('dd.unrated', 'info') === null) return null;
    const open = unknown.filter(({ missing }) =>
      missing.some((each) => each in subject.sheet.facts === false),
    );
    return { open: open.length };
  },
  'no-plan': ({ warned, subject: { contract } }) =>
    warned('plan.missing', 'info') !== null && (contract.market === 'perp' || contract.market === 'future')
      ? { saved: 0 }
      : null,
};

function figureOf(warning: Warning | null, name: string): Nudge['figures'] | null {
  return warning === null ? null : { [name]: warning.value };
}

/** Under which name a nudge is put away: the user's note for one token says nothing of another's. */
export function snoozeName(id: NudgeId, planName: string | null): string {
  return id === 'plan' && planName !== null ? `plan/${planName}` : id;
}

/** At most one: the first that is called for and not put away. */
export function nudgeFor(
  subject: Subject,
  warnings: readonly Warning[],
  unknown: readonly Unchecked[],
): Nudge | null {
  const warned = (id: WarningId, least: Severity): Warning | null => {
    const warning = warnings.find((each) => each.id === id);
    const severe = warning && SEVERITIES.indexOf(warning.severity) >= SEVERITIES.indexOf(least);
    return severe ? warning : null;
  };
  for (const id of NUDGE_IDS) {
    const name = snoozeName(id, subject.beyond.plan?.name ?? null);
    if ((subject.preferences.snoozedUntilMs[name] ?? 0) > subject.sheet.nowMs) continue;
    const figures = TRIGGERS[id]({ subject, warned, unknown });
    if (figures !== null) return { id, figures };
  }
  return null;
}
