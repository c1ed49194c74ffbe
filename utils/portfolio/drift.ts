import { isNotNegative } from '@/utils/risk/known';
import type { Weights } from './overlap';
import { largestDrift, turnover } from './overlap';
import { ASSUMED_FEE_RATE } from './rules';
import type { Valuation } from './valuation';

/** What would bring one holding back to its target. */
export interface RestoringTrade {
  readonly name: string;
  /** Share now and share wanted, 0 to 1. */
  readonly weight: number;
  readonly target: number;
  /** US dollars to be added (positive) or taken out (negative). */
  readonly changeUsd: number;
}

export interface Drift {
  /** The largest distance from a target, in percentage points, and whose it is. */
  readonly largestPoints: number;
  readonly largestName: string | null;
  /** The largest change first. Holdings at their target are not in it. */
  readonly trades: readonly RestoringTrade[];
  /** One-way, `½ Σ |w − w*|`, 0 to 1. */
  readonly turnover: number;
  readonly feeRate: number;
  /** Nobody entered it. */
  readonly feeAssumed: boolean;
  /** Fees of all those trades, in US dollars. They are paid out of the holdings. */
  readonly costUsd: number;
}

/**
 * Why there is no drift. no-targets: none are set. no-whole: those set do not add up to 100 %. no-price: something
 * has no price, so that no share of the whole is known.
 */
export type NoDrift = 'no-targets' | 'no-whole' | 'no-price';

/** Targets typed as whole and half per cents add up to this. */
const WHOLE = 1e-6;
/** A change of less is no trade. */
const LEAST_USD = 0.005;

/** How far the holdings are from their targets, and what would restore these, fees paid. */
export function driftOf(
  valuation: Pick<Valuation, 'totalUsd' | 'unpriced' | 'weights'>,
  targets: Weights,
  feeRate: number | null,
): Drift | NoDrift {
  const wanted = Object.entries(targets).filter(([, share]) => share > 0);
  if (wanted.length === 0) return 'no-targets';
  if (Math.abs(wanted.reduce((sum, [, share]) => sum + share, 0) - 1) > WHOLE) return 'no-whole';
  const { totalUsd, unpriced, weights } = valuation;
  if (totalUsd === null || unpriced.length > 0) return 'no-price';
  const fee = isNotNegative(feeRate) ? feeRate : ASSUMED_FEE_RATE;
  const aim: Weights = Object.fromEntries(wanted);
  const names = [...new Set([...Object.keys(weights), ...Object.keys(aim)])];
  const afterUsd = worthAfter(names, weights, aim, totalUsd, fee);
  const trades = names
    .map((name) => {
      const [weight, target] = [weights[name] ?? 0, aim[name] ?? 0];
      return { name, weight, target, changeUsd: target * afterUsd - weight * totalUsd };
    })
    .filter(({ changeUsd }) => Math.abs(changeUsd) >= LEAST_USD)
    .sort((a, b) => Math.abs(b.changeUsd) - Math.abs(a.changeUsd));
  const farthest = names.toSorted((a, b) => apart(b, weights, aim) - apart(a, weights, aim))[0] ?? null;
  return {
    largestPoints: largestDrift(weights, aim) * 100,
    largestName: farthest,
    trades,
    turnover: turnover(weights, aim),
    feeRate: fee,
    feeAssumed: feeRate === null,
    costUsd: totalUsd - afterUsd,
  };
}

function apart(name: string, weights: Weights, aim: Weights): number {
  return Math.abs((weights[name] ?? 0) - (aim[name] ?? 0));
}

/**
 * What is left once every trade to the targets has paid its fee: `V' = V − fee · Σ |w* V' − w V|`. The right side
 * moves by less than the fee for a dollar of V', so that repeating it comes to rest.
 */
function worthAfter(
  names: readonly string[],
  weights: Weights,
  aim: Weights,
  totalUsd: number,
  fee: number,
): number {
  let after = totalUsd;
  for (let round = 0; round < 60; round += 1) {
    const traded = names.reduce(
      (sum, name) => sum + Math.abs((aim[name] ?? 0) * after - (weights[name] ?? 0) * totalUsd),
      0,
    );
    after = totalUsd - fee * traded;
  }
  return after;
}
