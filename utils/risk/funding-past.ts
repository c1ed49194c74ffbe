import type { PartialFacts } from '@/utils/contracts/facts';
import { fundingRank } from './funding-history';
import { isPositive } from './known';

/** How unusual the rate of now is beside the last 90 settlements. */
export interface FundingPast {
  readonly z: number;
  /** Per cent of settlements with a smaller rate in size: a rate pinned at its base is not unusual for equalling it. */
  readonly abovePct: number;
}

const HOUR_MS = 3_600_000;

/** Exchanges shorten and lengthen the interval; other gaps are missing settlements. */
const INTERVALS: ReadonlySet<number> = new Set([1, 2, 4, 8]);

/** @returns null below ten settlements and where the rate or its interval is unknown. */
export function fundingPast(facts: PartialFacts): FundingPast | null {
  const { fundingRate, fundingIntervalHours, fundingHistory } = facts;
  if (fundingRate === undefined || !isPositive(fundingIntervalHours) || !fundingHistory) return null;
  const past = fundingHistory.slice(-91).map(({ atMs, rate }, at, all) => {
    const before = all[at - 1];
    const gap = before ? Math.round((atMs - before.atMs) / HOUR_MS) : fundingIntervalHours;
    return (rate * 8) / (INTERVALS.has(gap) ? gap : fundingIntervalHours);
  });
  const rates = past.slice(-90);
  const now = (fundingRate * 8) / fundingIntervalHours;
  const rank = fundingRank(rates, now);
  if (rank === null) return null;
  const smaller = rates.filter((rate) => Math.abs(rate) < Math.abs(now)).length;
  return { z: rank.z, abovePct: (100 * smaller) / rates.length };
}
