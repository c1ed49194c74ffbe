import type { AdjustmentFactor } from '@/utils/contracts/facts';
import type { PretendContract } from './pretend-contract';

const LEVERAGES = [200, 125, 100, 75, 50, 30, 20, 10, 5, 3, 2, 1];

/** HTX's own way: at each leverage a factor by size, which over the leverage is the maintenance rate. */
export function adjustmentFactorsOf({ maxLeverage }: PretendContract): readonly AdjustmentFactor[] {
  const offered = [maxLeverage, ...LEVERAGES.filter((leverage) => leverage < maxLeverage)];
  return offered.flatMap((leverage) => [
    { leverage, minContracts: 0, maxContracts: 19_999, factor: leverage > 50 ? 0.5 : 0.3 },
    { leverage, minContracts: 20_000, maxContracts: 199_999, factor: leverage > 50 ? 0.6 : 0.4 },
    { leverage, minContracts: 200_000, maxContracts: null, factor: leverage > 50 ? 0.75 : 0.55 },
  ]);
}
