import * as z from 'zod/mini';
import type { Failure } from '@/utils/vocabulary/failure';
import { CREDIT_USES, type CreditState, type CreditUse } from './credit-state';
import { monthOf } from './month';

/** A use that an older ledger did not know has cost nothing yet. */
const count = z._default(z.int().check(z.nonnegative()), 0);
const countsSchema = z.object({
  'token-map': count,
  grades: count,
  signals: count,
  'slow-grades': count,
  indices: count,
  holdings: count,
  history: count,
  'key-test': count,
});

/** Credits spent, by use. */
export type Counts = Readonly<Record<CreditUse, number>>;

/** What is kept of credits between lives of the worker. */
export const ledgerSchema = z.object({
  /** `YYYY-MM` (UTC) that is being counted; '' before the first credit. */
  month: z.string(),
  used: countsSchema,
  /** The month counted before, for a clock that is set forward and back again. */
  before: z.nullable(z.object({ month: z.string(), used: countsSchema })),
  /** Epoch ms until which the service says that the credits are spent; null where it has not said so. */
  spentUntilMs: z.nullable(z.number()),
});

export interface Ledger {
  readonly month: string;
  readonly used: Counts;
  readonly before: { readonly month: string; readonly used: Counts } | null;
  readonly spentUntilMs: number | null;
}

const NOTHING: Counts = {
  'token-map': 0,
  grades: 0,
  signals: 0,
  'slow-grades': 0,
  indices: 0,
  holdings: 0,
  history: 0,
  'key-test': 0,
};

export const EMPTY_LEDGER: Ledger = { month: '', used: NOTHING, before: null, spentUntilMs: null };

/**
 * The ledger as it stands at an instant. A new month starts from nothing. A clock that was set back does not give
 * credits back: what was counted stays counted, together with what that earlier month had already used.
 */
export function ledgerAt(ledger: Ledger, nowMs: number): Ledger {
  const { name, endMs } = monthOf(nowMs);
  if (ledger.month === name) return withinMonth(ledger, endMs);
  if (ledger.month < name) {
    const before = ledger.month === '' ? null : { month: ledger.month, used: ledger.used };
    return { month: name, used: NOTHING, before, spentUntilMs: null };
  }
  const earlier = ledger.before?.month === name ? ledger.before.used : NOTHING;
  return withinMonth({ ...ledger, month: name, used: added(ledger.used, earlier), before: null }, endMs);
}

/** Counts credits. It is done before the request goes out, so that a worker that dies owes the service nothing. */
export function charge(ledger: Ledger, use: CreditUse, credits: number, nowMs: number): Ledger {
  const current = ledgerAt(ledger, nowMs);
  return { ...current, used: { ...current.used, [use]: current.used[use] + credits } };
}

/**
 * Records the service's own word that the credits are spent: until it said to come back, else until the month ends.
 */
export function recordSpent(ledger: Ledger, nowMs: number, retryAtMs: number | null): Ledger {
  const { endMs } = monthOf(nowMs);
  return { ...ledgerAt(ledger, nowMs), spentUntilMs: Math.min(retryAtMs ?? endMs, endMs) };
}

/** Takes the service's word back: another key is used, or an answer came after all. */
export function clearSpent(ledger: Ledger): Ledger {
  return { ...ledger, spentUntilMs: null };
}

/** Who wants the credit: the user's own doing may use the reserve, background work may not. */
export type Asker = 'user' | 'background';

/**
 * Whether one more credit may be spent.
 * @returns null where it may, else the failure to show, with when to come back.
 */
export function refusal(ledger: Ledger, budget: number, asker: Asker, nowMs: number): Failure | null {
  const { endMs } = monthOf(nowMs);
  const { spentUntilMs } = ledgerAt(ledger, nowMs);
  if (spentUntilMs !== null && spentUntilMs > nowMs) {
    return { kind: 'credits-spent', retryAtMs: spentUntilMs };
  }
  const floor = asker === 'user' ? 0 : reserveOf(budget);
  return creditsLeft(ledger, budget, nowMs) <= floor ? { kind: 'credits-spent', retryAtMs: endMs } : null;
}

/** How many credits are kept back for the user's own clicks: a tenth of the budget, at most a hundred. */
export function reserveOf(budget: number): number {
  return Math.min(Math.ceil(budget / 10), 100);
}

/** Credits left by our own count, never below 0. The service's word that they are spent is not counted in. */
export function creditsLeft(ledger: Ledger, budget: number, nowMs: number): number {
  return Math.max(budget - total(ledgerAt(ledger, nowMs).used), 0);
}

export function total(used: Counts): number {
  return CREDIT_USES.reduce((sum, use) => sum + used[use], 0);
}

/**
 * Where the month's credits stand, for people.
 * @param cutShort what the pace leaves undone for now.
 */
export function creditState(
  ledger: Ledger,
  budget: number,
  nowMs: number,
  cutShort: readonly CreditUse[],
): CreditState {
  const { name, endMs } = monthOf(nowMs);
  const current = ledgerAt(ledger, nowMs);
  const spent = current.spentUntilMs !== null && current.spentUntilMs > nowMs;
  const left = spent ? 0 : creditsLeft(current, budget, nowMs);
  return {
    month: name,
    budget,
    used: total(current.used),
    left,
    reserve: Math.min(reserveOf(budget), left),
    resetsAtMs: endMs,
    cutShort,
  };
}

/** The service cannot have meant a time beyond the month it counts. */
function withinMonth(ledger: Ledger, endMs: number): Ledger {
  const { spentUntilMs } = ledger;
  return spentUntilMs === null ? ledger : { ...ledger, spentUntilMs: Math.min(spentUntilMs, endMs) };
}

function added(one: Counts, other: Counts): Counts {
  const sum = { ...one };
  for (const use of CREDIT_USES) sum[use] += other[use];
  return sum;
}
