import type { Contract } from '@/utils/contracts/contract';
import type { Tier } from '@/utils/contracts/facts';
import { ladder } from '../fact-tiers';
import { isUsdM } from './api';

/** The day the figures below were published. */
export const TIER_SNAPSHOT_DATE = '2024-10-24';

/** Steps as `[cap in the quote asset, maintenance rate, highest leverage]`, smallest first. */
type Steps = readonly (readonly [cap: number, mmr: number, maxLeverage: number])[];

const SNAPSHOT: Readonly<Record<string, Steps>> = {
  BTCUSDT: [
    [50e3, 0.004, 125], [600e3, 0.005, 100], [3e6, 0.0065, 75], [12e6, 0.01, 50], [70e6, 0.02, 25], [100e6, 0.025, 20],
    [230e6, 0.05, 10], [480e6, 0.1, 5], [600e6, 0.125, 4], [800e6, 0.15, 3], [1200e6, 0.25, 2], [1800e6, 0.5, 1],
  ],
  BTCUSDC: [
    [50e3, 0.004, 125], [500e3, 0.005, 100], [10e6, 0.01, 50], [80e6, 0.025, 20], [150e6, 0.05, 10], [300e6, 0.1, 5],
    [450e6, 0.125, 4], [600e6, 0.15, 3], [800e6, 0.25, 2], [1000e6, 0.5, 1],
  ],
  ETHUSDT: [
    [50e3, 0.004, 125], [600e3, 0.005, 100], [3e6, 0.0065, 75], [12e6, 0.01, 50], [50e6, 0.02, 25], [65e6, 0.025, 20],
    [150e6, 0.05, 10], [320e6, 0.1, 5], [400e6, 0.125, 4], [530e6, 0.15, 3], [800e6, 0.25, 2], [1200e6, 0.5, 1],
  ],
  SOLUSDT: [
    [20e3, 0.005, 100], [100e3, 0.0065, 75], [800e3, 0.01, 50], [4e6, 0.02, 25], [8e6, 0.025, 20], [40e6, 0.05, 10],
    [80e6, 0.1, 5], [100e6, 0.125, 4], [200e6, 0.25, 2], [400e6, 0.5, 1],
  ],
  DOGEUSDT: [
    [10e3, 0.005, 75], [50e3, 0.007, 50], [750e3, 0.01, 40], [800e3, 0.02, 25], [1.6e6, 0.025, 20], [8e6, 0.05, 10],
    [16e6, 0.1, 5], [20e6, 0.125, 4], [40e6, 0.25, 2], [80e6, 0.5, 1],
  ],
  DOTUSDT: [
    [10e3, 0.0065, 75], [50e3, 0.01, 50], [500e3, 0.02, 25], [2e6, 0.05, 10], [5e6, 0.1, 5], [7e6, 0.125, 4],
    [10e6, 0.15, 3], [30e6, 0.25, 2], [50e6, 0.5, 1],
  ],
  '1000PEPEUSDT': [
    [20e3, 0.0065, 75], [200e3, 0.01, 50], [300e3, 0.015, 40], [1.5e6, 0.02, 25], [3e6, 0.025, 20], [15e6, 0.05, 10],
    [30e6, 0.1, 5], [37.5e6, 0.125, 4], [75e6, 0.25, 2], [150e6, 0.5, 1],
  ],
  '1000SHIBUSDT': [
    [10e3, 0.0065, 75], [25e3, 0.0075, 50], [150e3, 0.01, 40], [300e3, 0.02, 25], [600e3, 0.025, 20], [3e6, 0.05, 10],
    [6e6, 0.1, 5], [7.5e6, 0.125, 4], [15e6, 0.25, 2], [30e6, 0.5, 1],
  ],
}; // biome-ignore format: a table

/**
 * What Binance's maintenance steps were on {@link TIER_SNAPSHOT_DATE}, for the days on which its feed does not
 * answer: to be shown with that date. Empty for contracts it does not hold.
 */
export function tierSnapshot(contract: Contract): readonly Tier[] {
  const symbol = isUsdM(contract) ? (contract.symbol ?? '') : '';
  const steps = Object.hasOwn(SNAPSHOT, symbol) ? SNAPSHOT[symbol] : undefined;
  const rows = (steps ?? []).map(([cap, mmr, maxLeverage]) => ({ cap, mmr, maxLeverage }));
  return ladder(rows, contract.quote);
}
