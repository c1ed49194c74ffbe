import type { Contract, ExchangeId } from '@/utils/contracts/contract';

/** Fractions of notional at the lowest tier, without discounts. */
export interface AssumedFees {
  readonly takerFee: number;
  readonly makerFee: number;
}

/** When these fees were gathered from the exchanges' fee pages and public code. */
export const ASSUMED_FEES_DATE = '2026-11-22';

type Styles = Readonly<Partial<Record<'linear' | 'inverse', AssumedFees>>>;

const FEES: Readonly<Partial<Record<ExchangeId, Styles>>> = {
  binance: {
    linear: { takerFee: 0.0005, makerFee: 0.0002 },
    inverse: { takerFee: 0.0005, makerFee: 0.0001 },
  },
  bybit: {
    linear: { takerFee: 0.00055, makerFee: 0.0002 },
    inverse: { takerFee: 0.00055, makerFee: 0.0002 },
  },
  okx: {
    linear: { takerFee: 0.0005, makerFee: 0.0002 },
    inverse: { takerFee: 0.0005, makerFee: 0.0002 },
  },
  coinbase: { linear: { takerFee: 0.0004, makerFee: 0 } },
  deepcoin: {
    linear: { takerFee: 0.0006, makerFee: 0.0004 },
    inverse: { takerFee: 0.0006, makerFee: 0.0004 },
  },
  htx: {
    linear: { takerFee: 0.0006, makerFee: 0.0002 },
    inverse: { takerFee: 0.0006, makerFee: 0.0002 },
  },
  kraken: {
    linear: { takerFee: 0.0005, makerFee: 0.0002 },
    inverse: { takerFee: 0.0005, makerFee: 0.0002 },
  },
};

/**
 * Fees for exchanges whose public API tells none: an assumption, to be shown as one with its date. Null on spot,
 * margin and option pages, and for exchanges whose contract data carry their own fees.
 */
export function assumedFees({ exchange, market, style }: Contract): AssumedFees | null {
  if (market !== 'perp' && market !== 'future') return null;
  return style === 'linear' || style === 'inverse' ? (FEES[exchange]?.[style] ?? null) : null;
}
