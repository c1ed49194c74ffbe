import * as z from 'zod/mini';
import { fundingCost, fundingPayment } from '@/utils/risk/funding';
import { fundingRank } from '@/utils/risk/funding-history';
import { figure, inputOf, side, style } from './figure';

const asked = z.object({
  rate: figure,
  intervalHours: figure,
  intervalH: figure,
  leverage: z._default(figure, 1),
  side: z._default(side, 1),
  contract: z._default(style, 'linear'),
  size: figure,
  mark: figure,
  heldShare: figure,
  history8h: z.optional(z.array(z.number())),
  current: figure,
});

const NOTHING = { perDay: null, aprSimple: null, apy: null, costPerDayPctOfMargin: null };

/** What a funding rate costs; with a size and a mark also one payment, with a history also how unusual it is. */
export function funding(question: unknown): unknown {
  const { rate, intervalHours, intervalH, leverage, side, ...rest } = asked.parse(inputOf(question));
  const cost = side === null ? null : fundingCost(rate, intervalHours ?? intervalH, leverage, side);
  const { contract, size, mark, heldShare, history8h, current } = rest;
  const payment =
    side !== null && contract !== null && size !== null
      ? fundingPayment({ style: contract, side, rate, size, mark, heldShare: heldShare ?? 1 })
      : undefined;
  const rank = history8h && fundingRank(history8h, current ?? cost?.per8h);
  return {
    ...(cost === null
      ? NOTHING
      : {
          rate8hEquiv: cost.per8h,
          perDay: cost.perDay,
          aprSimple: cost.aprSimple,
          apy: cost.apy,
          apyCompound: cost.apy,
          costPerDayPctOfMargin: cost.perDayPctOfMargin,
          costPer7dPctOfMargin: cost.per7dPctOfMargin,
          daysToConsumeMargin: cost.daysToConsumeMargin,
          breakevenMovePctPerDay: cost.breakevenMovePctPerDay,
        }),
    ...(payment === undefined ? {} : { payment }),
    ...(history8h ? { z: rank?.z ?? null, percentileRank: rank?.percentile ?? null } : {}),
  };
}
