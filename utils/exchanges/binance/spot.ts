import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts, TradingState } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import { amountIn, at, orNotListed, positiveIn, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { isSpot } from '../perp-context';
import { failureIn, rowOf, SPOT } from './api';

/** Asked for one market at a time: the whole list is large and dear. */
export const spot: readonly FactSource[] = [
  {
    id: 'spot_ticker24hr',
    bulk: false,
    pace: 'tick',
    serves: isSpot,
    request: ({ symbol }) => get(`${SPOT}/api/v3/ticker/24hr?symbol=${symbol}`),
    read: readTicker,
  },
  {
    id: 'spot_exchangeInfo',
    bulk: false,
    pace: 'day',
    serves: isSpot,
    request: ({ symbol }) => get(`${SPOT}/api/v3/exchangeInfo?symbol=${symbol}`),
    read: readExchangeInfo,
  },
];

function readTicker(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const row = contract.symbol === null ? null : rowOf(body, [contract.symbol]);
  if (row === null) return 'not-listed';
  return orNotListed(
    told({
      lastPrice: positiveIn(row['lastPrice']),
      bid: positiveIn(row['bidPrice']),
      ask: positiveIn(row['askPrice']),
      volBase24h: amountIn(row['volume']),
      volUsd24h: inUsd(contract, amountIn(row['quoteVolume'])),
    }),
  );
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['TRADING', 'trading'],
  ['PRE_TRADING', 'pre-market'],
  ['HALT', 'suspended'],
  ['BREAK', 'suspended'],
  ['AUCTION_MATCH', 'suspended'],
  ['END_OF_DAY', 'suspended'],
  ['POST_TRADING', 'suspended'],
]);

function readExchangeInfo(body: unknown, { symbol }: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = rowsOf(at(body, 'symbols'));
  if (rows === null) return 'unexpected-answer';
  const row = symbol === null ? null : rowOf(rows, [symbol]);
  return row === null ? 'not-listed' : orNotListed(told({ tradingState: STATES.get(row['status']) ?? null }));
}
