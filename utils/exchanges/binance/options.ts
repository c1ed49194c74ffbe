import type { Contract } from '@/utils/contracts/contract';
import { dayOf } from '@/utils/contracts/expiry';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { amountIn, at, numberIn, orNotListed, positiveIn, type Row, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { EAPI, failureIn, isOption, rowOf } from './api';

/** One option, as against the page of a whole chain. */
const isOne = (contract: Contract) => isOption(contract) && contract.symbol !== null;

/** Margined and priced in USDT; one contract is one `unit` of the underlying. */
export const options: readonly FactSource[] = [
  {
    id: 'eapi_exchangeInfo',
    bulk: true,
    pace: 'day',
    serves: isOne,
    request: () => get(`${EAPI}/eapi/v1/exchangeInfo`),
    read: (body, contract) => {
      const failure = failureIn(body);
      if (failure !== null) return failure;
      const rows = rowsOf(at(body, 'optionSymbols'));
      return rows === null ? 'unexpected-answer' : readRow(rows, contract, specificationOf);
    },
  },
  {
    id: 'eapi_index',
    bulk: false,
    pace: 'tick',
    serves: isOption,
    request: ({ rawBase, quote }) => get(`${EAPI}/eapi/v1/index?underlying=${rawBase}${quote}`),
    read: (body) => {
      const failure = failureIn(body);
      if (failure !== null) return failure;
      const price = positiveIn(at(body, 'indexPrice'));
      return orNotListed(told({ indexPrice: price, underlyingPrice: price }));
    },
  },
  {
    id: 'eapi_mark',
    bulk: true,
    pace: 'tick',
    serves: isOne,
    request: () => get(`${EAPI}/eapi/v1/mark`),
    read: (body, contract) => failureIn(body) ?? readRow(body, contract, markOf),
  },
  {
    id: 'eapi_ticker',
    bulk: true,
    pace: 'tick',
    serves: isOne,
    request: () => get(`${EAPI}/eapi/v1/ticker`),
    read: (body, contract) => failureIn(body) ?? readRow(body, contract, tickerOf),
  },
];

function readRow(
  rows: unknown,
  { symbol }: Contract,
  factsOf: (row: Row) => PartialFacts,
): PartialFacts | FailureKind {
  const row = symbol === null ? null : rowOf(rows, [symbol]);
  return row === null ? 'not-listed' : orNotListed(factsOf(row));
}

function specificationOf(row: Row): PartialFacts {
  const endsMs = positiveIn(row['expiryDate']);
  return told({
    expiry: endsMs === null ? null : dayOf(endsMs),
    contractSize: positiveIn(row['unit']),
    takerFee: numberIn(row['takerFeeRate']),
    makerFee: numberIn(row['makerFeeRate']),
  });
}

/** Volatility is an annualised fraction, theta in USDT per day. */
function markOf(row: Row): PartialFacts {
  const price = positiveIn(row['markPrice']);
  return told({
    markPrice: price,
    optionPrice: price,
    impliedVolatility: positiveIn(row['markIV']),
    delta: numberIn(row['delta']),
    thetaPerDay: numberIn(row['theta']),
  });
}

/** `amount` is the traded premium, not the notional, and is left alone. */
function tickerOf(row: Row): PartialFacts {
  return told({
    lastPrice: positiveIn(row['lastPrice']),
    bid: positiveIn(row['bidPrice']),
    ask: positiveIn(row['askPrice']),
    volBase24h: amountIn(row['volume']),
  });
}
