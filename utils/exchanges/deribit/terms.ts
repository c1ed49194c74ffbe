import { dayOf } from '@/utils/contracts/expiry';
import { leverageIn, numberIn, orNotListed, positiveIn, type Row, textIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { DERIBIT_API, isFuture, isOption, nameParam, rowAnswer } from './api';

const futures: FactSource = getSource({
  id: 'get_instruments',
  pace: 'day',
  bulk: true,
  serves: isFuture,
  url: () => `${DERIBIT_API}/get_instruments?currency=any&kind=future`,
  read: (body, { symbol }) => rowAnswer(body, symbol, readTerms),
});

/** A list of options is long, and one is looked at. */
const option: FactSource = getSource({
  id: 'get_instrument.option',
  pace: 'day',
  serves: isOption,
  url: ({ symbol }) => `${DERIBIT_API}/get_instrument?${nameParam(symbol)}`,
  read: (body, { symbol }) => rowAnswer(body, symbol, readTerms),
});

/** `reversed` is Deribit's word for inverse; options are of neither style. Perpetuals carry a day in the year 3000. */
function readTerms(row: Row) {
  const type = textIn(row['instrument_type']) ?? textIn(row['future_type']);
  const isFutures = row['kind'] === 'future';
  const inverse = type === 'reversed' ? true : type === 'linear' ? false : null;
  const ends = positiveIn(row['expiration_timestamp']);
  const isDated = textIn(row['settlement_period']) !== null && row['settlement_period'] !== 'perpetual';
  return orNotListed(
    told({
      maxLeverage: isFutures ? leverageIn(row['max_leverage']) : null,
      takerFee: numberIn(row['taker_commission']),
      makerFee: numberIn(row['maker_commission']),
      contractSize: positiveIn(row['contract_size']),
      inverse: isFutures ? inverse : null,
      expiry: isDated && ends !== null ? dayOf(ends) : null,
      tradingState: row['is_active'] === true ? 'trading' : null,
    }),
  );
}

export const termSources: readonly FactSource[] = [futures, option];
