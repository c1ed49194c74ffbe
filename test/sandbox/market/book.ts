import { noise, significant } from '../seeded';
import { figuresOf } from './figures';
import { contractsFor, hourlyTurnoverUsd, quantity } from './measure';
import type { PretendContract } from './pretend-contract';
import { temperOf } from './temper';

/** Price and contracts of one level. */
export type PretendLevel = readonly [price: number, contracts: number];

export interface PretendBook {
  /** Best first. */
  readonly bids: readonly PretendLevel[];
  readonly asks: readonly PretendLevel[];
}

/** Thin at the touch and thicker away from it, as books are. */
export function bookOf(contract: PretendContract, levels: number, nowMs: number): PretendBook {
  const { exchange, symbol, ticker } = contract;
  const { bid, ask } = figuresOf(contract, nowMs);
  const step = Math.max(temperOf(ticker).spread * 0.7, 0.00002);
  const usual = contractsFor(contract, hourlyTurnoverUsd(contract) / 400);
  const side = (best: number, direction: 1 | -1): readonly PretendLevel[] =>
    Array.from({ length: levels }, (_, place) => [
      significant(best * (1 + direction * step * place), 9),
      quantity(contract, usual * (0.4 + place / 25 + noise(exchange, symbol, direction, place))),
    ]);
  return { bids: side(bid, -1), asks: side(ask, 1) };
}
