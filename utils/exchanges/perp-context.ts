import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { orNotListed, told } from './fact-rows';

/** Whether a page trades the coin itself, on credit or not. */
export function isSpot({ market }: Contract): boolean {
  return market === 'spot' || market === 'margin';
}

/**
 * What a perpetual tells about its coin on a spot page: funding and crowding. Never its prices, volumes or
 * quantities, which are not the spot market's and may count thousands of coins.
 */
export function asContext(facts: PartialFacts | FailureKind): PartialFacts | FailureKind {
  if (typeof facts === 'string') return facts;
  const { fundingRate, fundingIntervalHours, nextFundingAtMs, premium, oiUsd, longShare, fundingHistory } =
    facts;
  return orNotListed(
    told({
      fundingRate,
      fundingIntervalHours,
      nextFundingAtMs,
      premium,
      oiUsd,
      longShare,
      fundingHistory,
    }),
  );
}

/** Multipliers under which exchanges list perpetuals of coins with tiny prices, likeliest first. */
const MULTIPLIERS = ['', '1000', '10000', '1000000', '1M'];

/** Names under which the perpetual of a coin may be listed: `PEPEUSDT`, `1000PEPEUSDT` … */
export function perpNames(base: string, name: (rawBase: string) => string): readonly string[] {
  return MULTIPLIERS.map((multiplier) => name(multiplier + base));
}
