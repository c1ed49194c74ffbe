import type { Contract } from '@/utils/contracts/contract';
import type { Candle, PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { candleOf, inOrder, levelsOf } from '../fact-candles';
import { at, listsOf, orNotListed, textIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { API, categoryOf, failureIn, query } from './api';

/** An option's candles are those of the underlying's perpetual. */
function chartOf(contract: Contract) {
  const category = categoryOf(contract);
  return category === 'option'
    ? ({ category: 'linear', symbol: `${contract.rawBase}USDT` } as const)
    : { category, symbol: contract.symbol ?? '' };
}

function chartQuery(contract: Contract): string {
  const { category, symbol } = chartOf(contract);
  return `category=${category ?? ''}&symbol=${symbol}`;
}

const hasChart = (contract: Contract) => categoryOf(contract) !== null;

/** Newest first in the answer; the newest candle is still running. */
export const candles: readonly FactSource[] = [
  {
    id: 'kline',
    bulk: false,
    pace: 'hour',
    tells: 'daily-candles',
    serves: hasChart,
    request: (contract) => get(`${API}/kline?${chartQuery(contract)}&interval=D&limit=400`),
    read: (body, contract) => {
      const rows = candlesIn(body, contract);
      return typeof rows === 'string' ? rows : orNotListed(told({ dailyCandles: rows }));
    },
  },
  {
    id: 'kline.hourly',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: hasChart,
    request: (contract) => get(`${API}/kline?${chartQuery(contract)}&interval=60&limit=1000`),
    read: (body, contract) => {
      const rows = candlesIn(body, contract);
      return typeof rows === 'string' ? rows : orNotListed(told({ hourlyCandles: rows }));
    },
  },
  {
    id: 'orderbook',
    bulk: false,
    pace: 'tick',
    onDemand: true,
    serves: (contract) => hasChart(contract) && contract.symbol !== null,
    request: (contract) => get(`${API}/orderbook?${query(contract)}&limit=${depthOf(contract)}`),
    read: readBook,
  },
];

/** Options have books of at most 25 levels. */
function depthOf(contract: Contract): number {
  return categoryOf(contract) === 'option' ? 25 : 200;
}

/** Base volume stands before turnover, except on inverse contracts, whose volume is in dollars and turnover in coins. */
function candlesIn(body: unknown, contract: Contract): readonly Candle[] | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = listsOf(at(body, 'result', 'list'));
  if (rows === null) return 'unexpected-answer';
  const { category, symbol } = chartOf(contract);
  const told = [at(body, 'result', 'category'), at(body, 'result', 'symbol')];
  if (told[0] !== category || told[1] !== symbol) return 'not-listed';
  const inverse = categoryOf(contract) === 'inverse';
  return inOrder(
    rows.map(([openMs, open, high, low, close, volume, turnover]) =>
      candleOf({ openMs, open, high, low, close, baseVolume: inverse ? turnover : volume }),
    ),
  );
}

/** Inverse books count dollars. */
function readBook(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  if (textIn(at(body, 'result', 's')) !== contract.symbol) return 'not-listed';
  const inverse = categoryOf(contract) === 'inverse';
  const toBase = (quantity: number, price: number) => (inverse ? quantity / price : quantity);
  const bids = levelsOf('bids', at(body, 'result', 'b'), toBase);
  const asks = levelsOf('asks', at(body, 'result', 'a'), toBase);
  return orNotListed(told({ bids, asks }));
}
