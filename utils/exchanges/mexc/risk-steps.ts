import type { Tier } from '@/utils/contracts/facts';
import { isRow, leverageIn, numberIn, positiveIn, type Row, rowsOf } from '../fact-rows';
import { ladder } from '../fact-tiers';

/** More steps than any contract was seen with. */
const MOST_STEPS = 200;

/**
 * The ladder in contracts: written out (`riskLimitCustom`), or told by its first step and what every further one
 * adds. Empty where it is told neither way, or counts something else than contracts.
 */
export function riskSteps(row: Row): readonly Tier[] {
  const written = rowsOf(row['riskLimitCustom']);
  if (written !== null && written.length > 0) {
    const whole = Array.isArray(row['riskLimitCustom']) && row['riskLimitCustom'].every(isRow);
    const steps = written.map(({ maxVol, mmr, imr, maxLeverage }) => ({
      cap: maxVol,
      mmr,
      imr,
      maxLeverage,
    }));
    return whole ? ladder(steps, 'contracts') : [];
  }
  const counted = row['riskLimitType'];
  return counted === undefined || counted === 'BY_VOLUME' ? growing(row) : [];
}

function growing(row: Row): readonly Tier[] {
  const [firstCap, capStep, mmrStep, imrStep, levels] = [
    positiveIn(row['riskBaseVol']),
    positiveIn(row['riskIncrVol']),
    numberIn(row['riskIncrMmr']),
    numberIn(row['riskIncrImr']),
    positiveIn(row['riskLevelLimit']),
  ];
  const mmr = positiveIn(row['maintenanceMarginRate']);
  const imr = positiveIn(row['initialMarginRate']);
  const maxLeverage = leverageIn(row['maxLeverage']);
  if (firstCap === null || capStep === null || mmrStep === null || imrStep === null) return [];
  if (levels === null || levels > MOST_STEPS || mmr === null || imr === null || maxLeverage === null)
    return [];
  const steps = Array.from({ length: Math.floor(levels) }, (_, step) => ({
    cap: firstCap + step * capStep,
    mmr: mmr + step * mmrStep,
    imr: imr + step * imrStep,
    maxLeverage: Math.min(maxLeverage, 1 / (imr + step * imrStep)),
  }));
  return ladder(
    steps.filter((step) => step.imr <= 1),
    'contracts',
  );
}
