import type { AdjustmentFactor, Tier } from '@/utils/contracts/facts';
import { amountIn, leverageIn, orNotListed, positiveIn, type Row, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { openedRow } from './answer';
import { codeParam, inFamily, reference } from './api';

/**
 * HTX's maintenance rate depends on the leverage chosen: adjustment factor over leverage. The factors of every
 * leverage are told, and as tiers those of the highest.
 */
export const adjustmentFactors: FactSource = getSource({
  id: 'swap_adjustfactor',
  pace: 'day',
  serves: inFamily('linear', 'coin-swap'),
  url: (contract) => `${reference(contract)}adjustfactor?${codeParam(contract)}`,
  read: (body, contract) =>
    openedRow(body, contract, (row) => {
      const factors = readFactors(row);
      const maxLeverage = factors[0]?.leverage ?? null;
      const tiers = closedUp(factors.filter(({ leverage }) => leverage === maxLeverage).map(tierOf));
      return orNotListed(
        told({ adjustmentFactors: factors, maxLeverage, tiers, mmr: tiers[0]?.mmr, imr: tiers[0]?.imr }),
      );
    }),
});

/** Highest leverage first, then by size; empty where one factor cannot be read, because the rest would mislead. */
function readFactors(row: Row): readonly AdjustmentFactor[] {
  const factors: AdjustmentFactor[] = [];
  for (const rung of rowsOf(row['list']) ?? []) {
    const leverage = leverageIn(rung['lever_rate']);
    for (const step of rowsOf(rung['ladders']) ?? [{}]) {
      const factor = positiveIn(step['adjust_factor']);
      const minContracts = amountIn(step['min_size']);
      const maxContracts = positiveIn(step['max_size']);
      if (leverage === null || factor === null || minContracts === null) return [];
      // A maintenance rate of the whole and more is none.
      if (factor >= leverage) return [];
      // The last step has no upper end, and says so with null.
      if (maxContracts === null && step['max_size'] !== null) return [];
      factors.push({ leverage, minContracts, maxContracts, factor });
    }
  }
  factors.sort((a, b) => b.leverage - a.leverage || a.minContracts - b.minContracts);
  const isOpenBefore = (factor: AdjustmentFactor, next: AdjustmentFactor | undefined) =>
    factor.maxContracts === null && next?.leverage === factor.leverage;
  return factors.some((factor, place) => isOpenBefore(factor, factors[place + 1])) ? [] : factors;
}

function tierOf({ leverage, minContracts, maxContracts, factor }: AdjustmentFactor): Tier {
  return {
    min: minContracts,
    max: maxContracts,
    mmr: factor / leverage,
    imr: 1 / leverage,
    maxLeverage: leverage,
    deduction: null,
    capUnit: 'contracts',
  };
}

/** Ladders leave one contract between their steps. */
function closedUp(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.map((tier, index) => ({ ...tier, min: tiers[index - 1]?.max ?? tier.min }));
}
