import { dayOf } from '@/utils/contracts/expiry';
import { amountIn, numberIn, orNotListed, positiveIn, type Row, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource, type Named } from '../get-source';
import { rowAnswer } from './answer';
import { GATE_API } from './api';

const isOption: FactSource['serves'] = ({ market }) => market === 'option';

/** `BTC_USDT` of `BTC_USDT-20260626-60000-C`. */
function underlyingParam({ symbol }: Named): string {
  return `underlying=${encodeURIComponent(symbol.split('-')[0] ?? '')}`;
}

const contracts: FactSource = getSource({
  id: 'options-contracts',
  pace: 'hour',
  bulk: true,
  serves: isOption,
  url: (contract) => `${GATE_API}/options/contracts?${underlyingParam(contract)}`,
  read: (body, { symbol }) =>
    rowAnswer(
      body,
      (row) => row['name'] === symbol,
      (row) => orNotListed(told({ ...quotes(row), ...terms(row) })),
    ),
});

/** Volatility and Greeks come with the quotes. Theta is told for a day. */
const tickers: FactSource = getSource({
  id: 'options-tickers',
  pace: 'tick',
  bulk: true,
  serves: isOption,
  url: (contract) => `${GATE_API}/options/tickers?${underlyingParam(contract)}`,
  read: (body, { symbol }) =>
    rowAnswer(
      body,
      (row) => row['name'] === symbol,
      (row) =>
        orNotListed(
          told({
            ...quotes(row),
            impliedVolatility: positiveIn(row['mark_iv']),
            delta: numberIn(row['delta']),
            thetaPerDay: numberIn(row['theta']),
          }),
        ),
    ),
});

function quotes(row: Row) {
  return {
    optionPrice: positiveIn(row['mark_price']),
    lastPrice: positiveIn(row['last_price']),
    bid: positiveIn(row['bid1_price']),
    ask: positiveIn(row['ask1_price']),
    oiContracts: amountIn(row['position_size']),
  };
}

function terms(row: Row) {
  const expires = positiveIn(row['expiration_time']);
  return {
    underlyingPrice: positiveIn(row['underlying_price']),
    expiry: expires === null ? null : dayOf(expires * 1000),
    contractSize: positiveIn(row['multiplier']),
    takerFee: numberIn(row['taker_fee_rate']),
    makerFee: numberIn(row['maker_fee_rate']),
  };
}

export const optionSources: readonly FactSource[] = [contracts, tickers];
