import { type NudgeId, SNOOZE_MS, snoozeName } from '@/utils/risk/nudges';
import { RISK_PREFERENCES } from '@/utils/store/positions';
import type { Records } from '@/utils/store/records';

/** More are forgotten, the first to end first. */
const MOST_SNOOZED = 100;

/**
 * A nudge that was put away stays away for a day.
 * @param planName of the token in front; null where there is none.
 */
export async function snooze(
  records: Records,
  nudge: NudgeId,
  planName: string | null,
  nowMs: number,
): Promise<void> {
  await records.update(RISK_PREFERENCES, (preferences) => {
    const running = Object.entries(preferences.snoozedUntilMs).filter(([, untilMs]) => untilMs > nowMs);
    const snoozedUntilMs = {
      ...Object.fromEntries(running.sort(([, a], [, b]) => b - a).slice(0, MOST_SNOOZED - 1)),
      [snoozeName(nudge, planName)]: nowMs + SNOOZE_MS,
    };
    return { ...preferences, snoozedUntilMs };
  });
}
