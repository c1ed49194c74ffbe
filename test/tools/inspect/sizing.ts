import * as z from 'zod/mini';
import { growthAt, kellyLeverage, kellyShare, ruinChance } from '@/utils/risk/kelly';
import {
  drawdownAfterLosses,
  fixedFraction,
  neededGainPct,
  rangeStop,
  volatilityWeight,
} from '@/utils/risk/sizing';
import { roundTrip, yearlyCostPct } from '@/utils/risk/trading-cost';
import { figure, inputOf, side, style } from './figure';

const asked = z.object({
  contract: z._default(style, 'linear'),
  side: z._default(side, 1),
  equity: figure,
  riskPct: figure,
  entry: figure,
  stop: figure,
  feeRate: z._default(figure, 0),
  leverage: figure,
  atr: figure,
  mult: figure,
  winProb: figure,
  payoff: figure,
  units: figure,
  mu: figure,
  sigma: figure,
  targetVol: figure,
  assetVol: figure,
  takerFee: figure,
  monthlyNotional: figure,
  slip: figure,
  lossPct: figure,
  losses: figure,
});

type Asked = z.infer<typeof asked>;

/** Every quantity of sizing that the question's fields tell. */
export function sizing(question: unknown): unknown {
  const asks = asked.parse(inputOf(question));
  return { ...sized(asks), ...kelly(asks), ...costs(asks), ...losses(asks) };
}

function sized(asks: Asked) {
  const { contract, side, equity, riskPct, entry, feeRate, leverage, atr, mult, targetVol, assetVol } = asks;
  const weight = targetVol === null ? {} : { weight: volatilityWeight(targetVol, assetVol) };
  if (equity === null || entry === null || side === null) return weight;
  const stop = asks.stop ?? rangeStop(side, entry, atr, mult);
  const plan = { side, equity, riskShare: riskPct, entry, stop, feeRate, leverage };
  const size = contract === null || contract === 'quanto' ? null : fixedFraction(contract, plan);
  return {
    ...weight,
    stop,
    riskAmount: size?.riskAmount ?? null,
    qty: size?.size ?? null,
    notional: size?.notional ?? null,
    effectiveLeverage: size?.effectiveLeverage ?? null,
    marginAtLeverage: size?.margin ?? null,
    stopDistancePct: size?.stopDistancePct ?? null,
    qtyIgnoringFees: size?.sizeIgnoringFees ?? null,
  };
}

function kelly({ winProb, payoff, units, mu, sigma }: Asked) {
  const share = kellyShare(winProb, payoff);
  const leverage = kellyLeverage(mu, sigma);
  const half = share ?? leverage;
  return {
    ...(winProb === null || payoff === null
      ? {}
      : {
          kelly: share,
          quarter: share === null ? null : share / 4,
          useAs0IfNegative: share && Math.max(0, share),
        }),
    ...(mu === null
      ? {}
      : {
          kellyLeverage: leverage,
          growthFull: growthAt(leverage, mu, sigma),
          growthAt2x: leverage === null ? null : growthAt(2 * leverage, mu, sigma),
        }),
    ...(half === null ? {} : { half: half / 2 }),
    ...(units === null ? {} : { ror: ruinChance(winProb, units) }),
  };
}

function costs({ takerFee, leverage, equity, monthlyNotional, feeRate, slip }: Asked) {
  const trip = roundTrip(takerFee, leverage);
  return {
    ...(takerFee === null
      ? {}
      : {
          roundTripPctOfMargin: trip?.pctOfMargin ?? null,
          breakEvenMovePct: trip?.breakEvenMovePct ?? null,
        }),
    ...(monthlyNotional === null
      ? {}
      : { annualCostPct: yearlyCostPct(equity, monthlyNotional, feeRate, slip) }),
  };
}

function losses({ lossPct, losses: inARow, riskPct }: Asked) {
  return {
    ...(lossPct === null ? {} : { neededGainPct: neededGainPct(lossPct) }),
    ...(inARow === null ? {} : { drawdownPct: drawdownAfterLosses(riskPct, inARow) }),
  };
}
