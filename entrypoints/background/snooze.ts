import { type NudgeId, SNOOZE_MS } from '@/utils/risk/nudges';
import { RISK_PREFERENCES } from '@/utils/store/positions';
import type { Records } from '@/utils/store/records';

/** A nudge that was put away stays away for a day. */
export async function snooze(records: Records, nudge: NudgeId, nowMs: number): Promise<void> {
  await records.update(RISK_PREFERENCES, (preferences) => ({
    ...preferences,
    snoozedUntilMs: { ...preferences.snoozedUntilMs, [nudge]: nowMs + SNOOZE_MS },
  }));
}
