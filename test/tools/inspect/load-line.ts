import * as z from 'zod/mini';
import { loadLine as leverageAtChance } from '@/utils/risk/load-line';
import { figure, inputOf, side, style } from './figure';

const asked = z.object({
  contract: z._default(style, 'linear'),
  side,
  mmr: figure,
  fee: z._default(figure, 0),
  sigma: figure,
  horizonHours: figure,
  maxP: figure,
});

/** The highest leverage that keeps the chance at or under a limit, not rounded. */
export function loadLine(question: unknown): { leverage: number | null } {
  const { contract, side, mmr, fee, sigma, horizonHours, maxP } = asked.parse(inputOf(question));
  if (contract === null || side === null) return { leverage: null };
  const terms = { style: contract, side, mmr, feeRate: fee };
  return { leverage: leverageAtChance(terms, sigma, horizonHours, maxP) };
}
