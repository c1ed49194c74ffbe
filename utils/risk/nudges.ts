/** The ten costly mistakes, by their number in the list. */
export const NUDGE_IDS = [
  'chasing',
  'concentration',
  'scam',
  'panic',
  'sizing',
  'timing',
  'drift',
  'overtrading',
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
