import * as z from 'zod/mini';
import type { Contract } from '@/utils/contracts/contract';
import { contractName } from '@/utils/contracts/contract-name';
import { isEmptyPlan, type Plan, type SavedPlan, savedPlanSchema } from '@/utils/risk/plan';
import type { RecordKind } from './records';

/** More tokens than this are forgotten, the longest untouched first. */
const MOST_PLANS = 300;

type Plans = Readonly<Record<string, SavedPlan>>;

/** By token: what the user wrote down before trading it. */
export const PLANS: RecordKind<Plans> = {
  name: 'plans',
  schema: z.record(z.string(), savedPlanSchema),
  initial: {},
  heal: (stored) => {
    const rows = z.record(z.string(), z.unknown()).safeParse(stored);
    if (!rows.success) return {};
    return Object.fromEntries(
      Object.entries(rows.data).flatMap(([name, row]) => {
        const plan = savedPlanSchema.safeParse(row);
        return plan.success ? [[name, plan.data]] : [];
      }),
    );
  },
};

/**
 * The name under which a plan is kept: the token wherever it trades, once it is surely known; this one contract
 * until then, because a ticker may be another token elsewhere.
 */
export function planName(contract: Contract, slug: string | null): string {
  return slug === null ? contractName(contract) : slug;
}

/** Keeps, replaces or (null, or nothing written) forgets a plan; bounded. */
export function keepPlan(plans: Plans, name: string, plan: Plan | null, nowMs: number): Plans {
  const { [name]: _before, ...others } = plans;
  if (plan === null || isEmptyPlan(plan)) return others;
  const newestFirst = Object.entries(others).sort(([, a], [, b]) => b.savedAtMs - a.savedAtMs);
  return { ...Object.fromEntries(newestFirst.slice(0, MOST_PLANS - 1)), [name]: { plan, savedAtMs: nowMs } };
}
