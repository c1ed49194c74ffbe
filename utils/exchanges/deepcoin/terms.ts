import type { TradingState } from '@/utils/contracts/facts';
import { leverageIn, orNotListed, positiveIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { openedRow } from './answer';
import { API, isInverse, isTraded, listType } from './api';

const STATES: ReadonlyMap<unknown, TradingState> = new Map<string, TradingState>([
  ['live', 'trading'],
  ['suspend', 'suspended'],
  ['preopen', 'pre-market'],
  ['settlement', 'suspended'],
]);

/** Size, highest leverage and state of every swap (or spot pair). `ctType` comes empty: the quote tells the style. */
export const instruments: FactSource = getSource({
  id: 'instruments',
  pace: 'day',
  bulk: true,
  serves: isTraded,
  url: (contract) => `${API}/market/instruments?instType=${listType(contract)}`,
  read: (body, contract) =>
    openedRow(body, contract, (row) => {
      const isSwap = contract.market === 'perp';
      const leverage = leverageIn(row['lever']);
      return orNotListed(
        told({
          contractSize: isSwap ? positiveIn(row['ctVal']) : null,
          inverse: isSwap ? isInverse(contract) : null,
          // Spot pairs without credit say 0 or 1.
          maxLeverage: isSwap || (leverage ?? 0) > 1 ? leverage : null,
          tradingState: STATES.get(row['state']) ?? null,
        }),
      );
    }),
});
