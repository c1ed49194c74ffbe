import * as z from 'zod/mini';
import { liquidationPrice, openingMargin } from '@/utils/risk/liquidation';
import { figure, inputOf, side, style } from './figure';

const asked = z.object({
  contract: z._default(style, 'linear'),
  side,
  qty: figure,
  faceUsd: figure,
  entry: figure,
  leverage: figure,
  margin: figure,
  mmr: figure,
  deduction: z._default(figure, 0),
  feeRate: z._default(figure, 0),
  fixedMM: z._default(figure, 0),
  otherEquity: z._default(figure, 0),
  basis: z._default(z.catch(z.nullable(z.enum(['mark', 'entry'])), null), 'mark'),
});

/** The price that liquidates a position, by the product's own formulas. */
export function liquidation(question: unknown): { price: number | null } {
  const { contract, side, qty, faceUsd, basis, ...rest } = asked.parse(inputOf(question));
  const { entry, leverage, mmr, deduction, feeRate, fixedMM: fixed, otherEquity } = rest;
  const size = contract === 'inverse' ? faceUsd : qty;
  if (contract === null || contract === 'quanto' || side === null || basis === null) return { price: null };
  const margin = rest.margin ?? openingMargin(contract, size, entry, leverage);
  if (size === null || entry === null || margin === null || mmr === null) return { price: null };
  if (deduction === null || feeRate === null || fixed === null || otherEquity === null)
    return { price: null };
  const shared = { side, entry, margin, mmr, deduction, feeRate, fixed, otherEquity, basis };
  const price = liquidationPrice(
    contract === 'linear'
      ? { style: contract, quantity: size, ...shared }
      : { style: contract, faceUsd: size, ...shared },
  );
  return { price };
}
