import { noise, significant } from '../seeded';
import { candlesOf } from './candles';
import { contractsFor, indexOf, interestUsd, markOf, quantity } from './measure';
import type { PretendContract } from './pretend-contract';
import { temperOf } from './temper';

/** Where a contract stands now, in our units: fractions, epoch ms, prices in the quote asset. */
export interface Figures {
  readonly mark: number;
  readonly index: number;
  readonly last: number;
  readonly bid: number;
  readonly ask: number;
  /** Whole contracts where the exchange counts contracts. */
  readonly oiContracts: number;
  readonly oiContractsDayAgo: number;
  readonly volContracts: number;
  readonly high24h: number;
  readonly low24h: number;
  readonly open24h: number;
  readonly longShare: number;
}

export function figuresOf(contract: PretendContract, nowMs: number): Figures {
  const { exchange, symbol, ticker } = contract;
  const mark = markOf(contract, nowMs);
  const spread = temperOf(ticker).spread * (1 + noise(exchange, symbol, 'spread'));
  const bid = significant(mark * (1 - spread / 2), 9);
  const ask = significant(mark * (1 + spread / 2), 9);
  const lastDay = candlesOf(contract, 1, 25, nowMs).slice(0, 24);
  const oiContracts = contractsFor(contract, interestUsd(contract));
  const change = 0.94 + 0.1 * noise(exchange, symbol, 'change');
  return {
    mark,
    index: indexOf(contract),
    last: noise(exchange, symbol, 'side') < 0.5 ? bid : ask,
    bid,
    ask,
    oiContracts,
    oiContractsDayAgo: quantity(contract, oiContracts * change),
    volContracts: quantity(
      contract,
      lastDay.reduce((sum, { contracts }) => sum + contracts, 0),
    ),
    high24h: Math.max(...lastDay.map(({ high }) => high)),
    low24h: Math.min(...lastDay.map(({ low }) => low)),
    open24h: lastDay[0]?.open ?? mark,
    longShare: significant(temperOf(ticker).longShare * (0.96 + 0.08 * noise(exchange, symbol, 'long')), 4),
  };
}
