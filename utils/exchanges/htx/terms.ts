import { fromYyyymmdd } from '@/utils/contracts/expiry';
import type { TradingState } from '@/utils/contracts/facts';
import {
  amountIn,
  leverageIn,
  numberIn,
  orNotListed,
  positiveIn,
  type Row,
  rowsOf,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource, type Named } from '../get-source';
import { openedRow } from './answer';
import { codeParam, type Family, familyOf, inFamily, reference } from './api';

/** The list of a family: size, delivery date and state. */
function list(id: string, family: Family, path: string): FactSource {
  return getSource({
    id,
    pace: 'day',
    bulk: true,
    serves: inFamily(family),
    url: (contract) => `${reference(contract)}${path}`,
    read: (body, contract) =>
      openedRow(body, contract, (row) => {
        const delivery = dayIn(row['delivery_date']);
        return orNotListed(
          told({
            contractSize: positiveIn(row['contract_size']),
            inverse: family !== 'linear',
            expiry: delivery,
            tradingState: stateOf(row['contract_status']),
          }),
        );
      }),
  });
}

/** `20261225`; empty where the contract never expires. */
function dayIn(date: unknown): string | null {
  const digits = positiveIn(date);
  return digits === null ? null : fromYyyymmdd(String(digits));
}

const STATES: ReadonlyMap<number, TradingState> = new Map<number, TradingState>([
  [0, 'delisting'],
  [1, 'trading'],
  [2, 'pre-market'],
  [3, 'suspended'],
  [4, 'suspended'],
  [5, 'suspended'],
  [6, 'suspended'],
  [7, 'suspended'],
  [8, 'expired'],
  [9, 'suspended'],
]);

/** 2 waits for its listing, 3, 4 and 9 are suspended, 5 to 7 are being settled or delivered, 8 has been delivered. */
function stateOf(status: unknown): TradingState | null {
  const number = amountIn(status);
  return number === null ? null : (STATES.get(number) ?? null);
}

/** Hours between settlements, the highest leverage, the size. */
const elements: FactSource = getSource({
  id: 'swap_query_elements',
  pace: 'day',
  serves: inFamily('linear', 'coin-swap'),
  url: (contract) => `${reference(contract)}query_elements?${codeParam(pairOf(contract))}`,
  read: (body, contract) =>
    openedRow(body, pairOf(contract), (row) =>
      orNotListed(
        told({
          fundingIntervalHours: contract.market === 'perp' ? positiveIn(row['settle_period']) : null,
          maxLeverage: leverageIn(row['max_level']),
          contractSize: sizeIn(row, contract),
          inverse: familyOf(contract) !== 'linear',
        }),
      ),
    ),
});

/** Dated linear contracts are filed under their perpetual: `BTC-USDT` for `BTC-USDT-261225`. */
function pairOf(contract: Named): Named {
  if (familyOf(contract) !== 'linear') return contract;
  return { ...contract, symbol: contract.symbol.split('-').slice(0, 2).join('-') };
}

function sizeIn(row: Row, { market }: Named): number | null {
  const values = rowsOf(row['instrument_values']) ?? [];
  const value = values.find(({ business_type: type }) => numberIn(type) === (market === 'perp' ? 1 : 2));
  return positiveIn(value?.['price']);
}

export const termSources: readonly FactSource[] = [
  list('linear-swap_contract_info', 'linear', 'contract_info?business_type=all'),
  list('swap_contract_info', 'coin-swap', 'contract_info'),
  list('contract_contract_info', 'coin-future', 'contract_info'),
  elements,
];
