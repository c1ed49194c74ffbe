import { isPositive } from './known';
import { type Crossing, crossingsOf, type PlanState } from './plan';
import type { Subject } from './warnings/check';

type Place = Pick<Subject, 'beyond' | 'position' | 'prepared' | 'sheet'>;

/** Price of one token in US dollars: the contract's own, else what is told of the coin; null where neither is known. */
export function tokenUsdOf({ beyond, prepared, sheet }: Omit<Place, 'position'>): number | null {
  const { price, quotedInDollars } = prepared;
  if (price && quotedInDollars) return price.value / sheet.contract.multiplier;
  return isPositive(beyond.tokenUsd) ? beyond.tokenUsd : null;
}

/** The larger of what is entered here and what is held; null where neither is. */
function sizeUsdOf({ beyond, position }: Place): number | null {
  const sizes = [position.notionalUsd, beyond.heldUsd].filter(isPositive);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

function stateOf(place: Place): PlanState {
  return { priceUsd: tokenUsdOf(place), sizeUsd: sizeUsdOf(place), nowMs: place.sheet.nowMs };
}

/** What of the user's own note for this token has come to pass. */
export function crossedIn(place: Place): readonly Crossing[] {
  const { plan } = place.beyond;
  return plan ? crossingsOf(plan, stateOf(place)) : [];
}
