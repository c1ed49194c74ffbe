import type { RequiredExchangeId } from '@/utils/contracts/contract';

/** What is the same for all contracts of one pretend exchange. Rates are fractions. */
export interface House {
  /** How much of the largest exchange's trade it has. */
  readonly share: number;
  readonly takerFee: number;
  readonly makerFee: number;
  readonly spotTakerFee: number;
  readonly spotMakerFee: number;
  /** Nobody gets more leverage than this. */
  readonly maxLeverage: number;
  /** Hours between settlements of most contracts. */
  readonly fundingHours: number;
  /** In dollars, per settle asset. */
  readonly insuranceUsd: number;
}

function house(share: number, maxLeverage: number, more: Partial<House> = {}): House {
  return {
    share,
    maxLeverage,
    takerFee: 0.0005,
    makerFee: 0.0002,
    spotTakerFee: 0.001,
    spotMakerFee: 0.001,
    fundingHours: 8,
    insuranceUsd: Math.round(share * 1_200_000_000),
    ...more,
  };
}

export const HOUSES: Readonly<Record<RequiredExchangeId, House>> = {
  binance: house(1, 125),
  bybit: house(0.61, 100, { takerFee: 0.00055 }),
  okx: house(0.42, 100),
  gate: house(0.28, 100, { takerFee: 0.00075, spotTakerFee: 0.002, spotMakerFee: 0.002 }),
  htx: house(0.11, 200, { takerFee: 0.0006 }),
  kucoin: house(0.09, 125, { takerFee: 0.0006 }),
  deepcoin: house(0.07, 125, { takerFee: 0.0006, makerFee: 0.0004 }),
  kraken: house(0.03, 50, { fundingHours: 1, spotTakerFee: 0.004, spotMakerFee: 0.0025 }),
  coinbase: house(0.025, 10, { takerFee: 0.0004, fundingHours: 1, spotTakerFee: 0.006, spotMakerFee: 0.004 }),
  bitmex: house(0, 0),
};
