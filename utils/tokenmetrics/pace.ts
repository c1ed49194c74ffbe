import type { Failure } from '@/utils/vocabulary/failure';
import type { CreditUse } from './credit-state';
import { creditsLeft, type Ledger, ledgerAt, refusal, reserveOf, total } from './credits';
import { DAY_MS, monthOf } from './month';

/** What the pace goes by. */
export interface Means {
  readonly ledger: Ledger;
  /** Credits a month. */
  readonly budget: number;
  readonly nowMs: number;
  /** How many indices there are. */
  readonly indicesTotal: number;
}

/** What waits when credits are short, the first to wait in front. Headline grades and the token map never do. */
const CUT_ORDER = ['holdings', 'slow-grades', 'signals', 'indices'] as const;
export type PacedUse = (typeof CUT_ORDER)[number];

/**
 * What one day of each takes, at most: a list of indices, a round of signals, two rounds of slow grades a week
 * with newcomers between, each index's holdings once a week.
 */
function creditsPerDay(use: PacedUse, indicesTotal: number): number {
  if (use === 'holdings') return indicesTotal / 7;
  return use === 'slow-grades' ? 0.6 : 1;
}

/** What a user who has just begun is taken to need a day for headline grades and looking tickers up. */
const USUAL_HEADLINES = 1.5;
/** Over how many days the usual gives way to what this user really needs. */
const LEARNING_DAYS = 7;

/**
 * Whether background work of a kind may spend a credit now: only if, the reserve aside, enough would be left for
 * everything more important until the month ends. So the month is planned from its end, and what the headline
 * grades leave over opens the other kinds again, one by one.
 */
export function paceAllows(use: PacedUse, means: Means): boolean {
  const { budget, indicesTotal, ledger, nowMs } = means;
  if (refusal(ledger, budget, 'background', nowMs) !== null) return false;
  const { startMs, endMs } = monthOf(nowMs);
  const current = ledgerAt(ledger, nowMs);
  const daysGone = (nowMs - startMs) / DAY_MS;
  const daysLeft = (endMs - nowMs) / DAY_MS;
  const headlines = current.used.grades + current.used['token-map'];
  const headlinesPerDay = (USUAL_HEADLINES * LEARNING_DAYS + headlines) / (LEARNING_DAYS + daysGone);
  const moreImportant = CUT_ORDER.slice(CUT_ORDER.indexOf(use) + 1);
  const neededPerDay = moreImportant.reduce(
    (sum, other) => sum + creditsPerDay(other, indicesTotal),
    headlinesPerDay,
  );
  return creditsLeft(current, budget, nowMs) - reserveOf(budget) - neededPerDay * daysLeft >= 1;
}

/** A tenth of the month's credits may be spent before the days they are meant for. */
const HEAD_START = 0.1;

/**
 * Whether what could wait for the daily round may be asked for at once: the pace allows it and the month's credits
 * are not being used up faster than its days.
 */
export function paceAllowsAtOnce(use: PacedUse, means: Means): boolean {
  const { startMs, endMs } = monthOf(means.nowMs);
  const gone = (means.nowMs - startMs) / (endMs - startMs);
  const planned = (means.budget - reserveOf(means.budget)) * Math.min(gone + HEAD_START, 1);
  return total(ledgerAt(means.ledger, means.nowMs).used) < planned && paceAllows(use, means);
}

/** Days on which people trade, of seven: as many headline refreshes are kept back for the rest of the month. */
const TRADING_DAYS = 5 / 7;

/**
 * Whether a look at a page may spend a credit. One call a day brings the headline grades of a hundred tokens up to
 * date, so for each trading day that is left one credit is kept back from tokens that were never seen before:
 * else a small plan would be spent on first looks within days and show nothing but old grades from then on.
 * @param isRefresh the call is the day's first for headline grades, which is what the credits are kept for.
 * @returns null where it may; else why not, with when the next credit is free.
 */
export function viewRefusal(means: Means, isRefresh: boolean): Failure | null {
  const { budget, ledger, nowMs } = means;
  const refused = refusal(ledger, budget, 'user', nowMs);
  if (refused !== null || isRefresh) return refused;
  const { endMs } = monthOf(nowMs);
  const left = creditsLeft(ledger, budget, nowMs);
  const freeAtMs = endMs - ((left - 1) / TRADING_DAYS) * DAY_MS;
  return freeAtMs <= nowMs ? null : { kind: 'credits-spent', retryAtMs: Math.ceil(freeAtMs) };
}

/** What is left undone for now, the first to wait in front; ends with headline grades where nothing is left at all. */
export function cutShort(means: Means): readonly CreditUse[] {
  const waiting: CreditUse[] = CUT_ORDER.filter((use) => !paceAllows(use, means));
  const spent = refusal(means.ledger, means.budget, 'user', means.nowMs) !== null;
  return spent ? [...waiting, 'token-map', 'grades'] : waiting;
}
