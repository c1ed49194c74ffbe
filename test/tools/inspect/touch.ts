import * as z from 'zod/mini';
import { inSigmas } from '@/utils/risk/distance';
import { liquidationRatio } from '@/utils/risk/liquidation';
import { outlookFrom } from '@/utils/risk/outlook';
import { touchChance } from '@/utils/risk/touch';
import { candles, figure, inputOf, side, style } from './figure';

const asked = z.object({
  z: figure,
  contract: z._default(style, 'linear'),
  side,
  leverage: figure,
  mmr: figure,
  fee: z._default(figure, 0),
  distance: figure,
  horizonHours: figure,
  sigma: figure,
  candles: z.optional(candles),
  candleHours: figure,
});

/** The chance of touching a distance: the fixed curve for a volatility, the product's own predictor for candles. */
export function touch(question: unknown): { z: number | null; p: number | null; sigma?: number | null } {
  const asks = asked.parse(inputOf(question));
  if (asks.z !== null) return { z: asks.z, p: touchChance(asks.z) };
  const away = asks.distance ?? roomOf(asks);
  if (asks.candles) {
    const outlook = outlookFrom(asks.candles, asks.candleHours, asks.horizonHours);
    if (!outlook || away === null) return { z: null, p: null };
    return { z: outlook.sigmasTo(away), p: outlook.chanceOf(away), sigma: outlook.sigmaAnnual };
  }
  const sigmas = inSigmas(away, asks.sigma, asks.horizonHours);
  return { z: sigmas, p: touchChance(sigmas) };
}

/** Log distance from entry to liquidation, below 0 where the position is past it already. */
function roomOf({ contract, side, leverage, mmr, fee }: z.infer<typeof asked>): number | null {
  if (contract === null || side === null) return null;
  const ratio = liquidationRatio({ style: contract, side, leverage, mmr, feeRate: fee });
  return ratio === null ? null : -side * Math.log(ratio);
}
