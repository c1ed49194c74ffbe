import type { Desk } from '@/utils/briefing/desk';
import type { Contract } from '@/utils/contracts/contract';
import type { NudgeId } from '@/utils/risk/nudges';
import type { Plan } from '@/utils/risk/plan';
import { keepPlan, PLANS, planName } from '@/utils/store/plans';
import type { Records } from '@/utils/store/records';
import { snooze } from './snooze';

interface Needs {
  readonly desk: Desk;
  readonly records: Records;
}

/** Keeps what the user wrote down for a contract's token; null forgets it. */
export async function keepOwnPlan(
  { desk, records }: Needs,
  contract: Contract,
  plan: Plan | null,
): Promise<boolean> {
  const name = planName(contract, await desk.slugOf(contract));
  await records.update(PLANS, (plans) => keepPlan(plans, name, plan, Date.now()));
  return true;
}

/** Puts a nudge away for a day; one about the user's own note for this contract's token alone. */
export async function putAway(
  { desk, records }: Needs,
  contract: Contract,
  nudge: NudgeId,
): Promise<boolean> {
  const name = nudge === 'plan' ? planName(contract, await desk.slugOf(contract)) : null;
  await snooze(records, nudge, name, Date.now());
  return true;
}

/** Answers a page gets of what a purchase would change, within a minute. */
const MOST_A_MINUTE = 30;
const MINUTE_MS = 60_000;

/**
 * Counts a tab's questions about purchases. Asked with ever other amounts, rounded answers would in the end tell what
 * is held; a person who types an amount needs a few.
 */
export function createPurchaseTurns(nowMs: () => number): (tabId: number) => boolean {
  const asked = new Map<number, readonly number[]>();
  return (tabId) => {
    const since = nowMs() - MINUTE_MS;
    const lately = (asked.get(tabId) ?? []).filter((atMs) => atMs > since);
    if (lately.length >= MOST_A_MINUTE) return false;
    asked.set(tabId, [...lately, nowMs()]);
    return true;
  };
}
