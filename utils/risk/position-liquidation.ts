import type { NoLiquidation } from './figures';
import { isPositive, type Side } from './known';
import type { Position } from './position';
import type { CountedIn, Requirement } from './requirement';
import { type TieredPosition, tieredLiquidation } from './tiered-liquidation';
import { type SoundTier, tierAt } from './tiers';

/** A position to be reckoned: opened at `price`. */
export interface Opening {
  readonly side: Side;
  readonly leverage: number;
  readonly price: number;
  /** In quote units of the contract; null stands for a size within the smallest tier. */
  readonly notional: number | null;
  /** Cross: the whole wallet, in quote units; null for isolated margin. */
  readonly wallet: number | null;
  /** Base units of one contract (linear), or quote units of one (inverse). */
  readonly contractSize: number | null;
}

/** The price, or why there is none. It lies on the losing side of the opening price. */
export function liquidationOf(requirement: Requirement, opening: Opening): number | NoLiquidation {
  const { side, leverage, price, notional, wallet } = opening;
  if (!isPositive(leverage) || !isPositive(price)) return 'no-rule';
  const tiers = tiersFor(requirement, opening);
  if (tiers === null) return 'no-tiers';
  const worth = notional ?? price;
  const unit = requirement.style === 'linear' ? 1 : price;
  const funds = (wallet ?? worth / leverage) / unit;
  const { basis, feeRate } = requirement;
  const shared = { side, entry: price, margin: funds, basis, feeRate };
  const position: TieredPosition =
    requirement.style === 'linear'
      ? { style: 'linear', quantity: worth / price, ...shared }
      : { style: 'inverse', faceUsd: worth, ...shared };
  const solved = tieredLiquidation(position, tiers);
  if (solved === null) return tierAt(tiers, worth / unit) === null ? 'over-tiers' : 'never';
  return side * (price - solved.price) > 0 ? solved.price : 'no-room';
}

/** The highest leverage the table allows for a size; null where it names none. */
export function tierMaxLeverage(requirement: Requirement, opening: Opening): number | null {
  const tiers = requirement.tiers.length > 0 ? tiersFor(requirement, opening) : null;
  if (tiers === null) return null;
  const { notional, price } = opening;
  const worth = (notional ?? 0) / (requirement.style === 'linear' ? 1 : price);
  return tierAt(tiers, worth)?.maxLeverage ?? null;
}

/** A table in the settle asset; one tier where only the count of contracts decides, which no price changes. */
function tiersFor(requirement: Requirement, opening: Opening): readonly SoundTier[] | null {
  const { tiers, countedIn, factors } = requirement;
  if (factors.length > 0) {
    const mmr = adjustedRate(requirement, opening);
    return mmr === null ? null : [whole(mmr, null)];
  }
  const first = tiers[0];
  if (opening.notional === null) return first ? [{ ...first, min: 0, max: null, deduction: 0 }] : null;
  if (countedIn === 'settle') return tiers;
  const amount = amountIn(countedIn, requirement, opening);
  if (amount === null) return null;
  const tier = tierAt(tiers, amount);
  // Beyond the last tier: an empty table, in which no size has a place.
  if (tier === null) return [];
  // A deduction counted in contracts is worth more as the price rises, just as the position is.
  return [whole(tier.mmr - (amount > 0 ? tier.deduction / amount : 0), tier.maxLeverage)];
}

function whole(mmr: number, maxLeverage: number | null): SoundTier {
  return { min: 0, max: null, mmr, deduction: 0, maxLeverage };
}

/** The size as the table counts it; null where a contract's size is unknown. */
function amountIn(countedIn: CountedIn, { style }: Requirement, opening: Opening): number | null {
  const { notional, price, contractSize } = opening;
  const quantity = (notional ?? 0) / price;
  if (countedIn === 'base') return quantity;
  if (countedIn === 'face') return notional ?? 0;
  if (!isPositive(contractSize)) return null;
  return (style === 'linear' ? quantity : (notional ?? 0)) / contractSize;
}

/** HTX: the factor of the leverage chosen, or of the next one it offers above, over the leverage chosen. */
function adjustedRate(requirement: Requirement, opening: Opening): number | null {
  const { leverage, notional } = opening;
  const contracts = notional === null ? 0 : amountIn('contracts', requirement, opening);
  if (contracts === null) return null;
  const offered = requirement.factors
    .filter((each) => each.leverage >= leverage)
    .map((each) => each.leverage);
  const rung =
    offered.length > 0 ? Math.min(...offered) : Math.max(...requirement.factors.map((e) => e.leverage));
  const step = requirement.factors
    .filter((each) => each.leverage === rung)
    .find(
      ({ minContracts, maxContracts }) =>
        contracts >= minContracts && contracts <= (maxContracts ?? contracts),
    );
  const first = contracts === 0 ? requirement.factors.find((each) => each.leverage === rung) : undefined;
  const factor = (step ?? first)?.factor;
  return isPositive(factor) && factor / leverage < 1 ? factor / leverage : null;
}

/** What the user's position is in the terms above; cross margin without its figures cannot be reckoned. */
export function openingOf(
  { side, leverage, marginMode, notionalUsd, walletUsd }: Position,
  price: number,
  contractSize: number | null,
  quotedInDollars: boolean,
): Opening | 'no-wallet' {
  const notional = quotedInDollars && isPositive(notionalUsd) ? notionalUsd : null;
  if (marginMode === 'isolated') return { side, leverage, price, notional, wallet: null, contractSize };
  if (notional === null || !isPositive(walletUsd)) return 'no-wallet';
  return { side, leverage, price, notional, wallet: walletUsd, contractSize };
}
