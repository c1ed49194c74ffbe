import { inUsd } from '../contract-units';
import { candleOf } from '../fact-candles';
import {
  amountIn,
  isRow,
  leverageIn,
  listsOf,
  orNotListed,
  positiveIn,
  type Row,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type GetSource, getSource } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { opened, openedRow } from './answer';
import { SPOT_API, symbolIn } from './api';

function spotSource(parts: Omit<GetSource, 'serves'>): FactSource {
  return getSource({ ...parts, serves: isSpot });
}

/** Fees are a rate times the pair's own coefficient. */
const stats = spotSource({
  id: 'spot-stats',
  pace: 'tick',
  url: (contract) => `${SPOT_API}/v1/market/stats?symbol=${symbolIn(contract)}`,
  read: (body, contract) =>
    openedRow(body, contract, (row) =>
      orNotListed(
        told({
          lastPrice: positiveIn(row['last']),
          bid: positiveIn(row['buy']),
          ask: positiveIn(row['sell']),
          volBase24h: amountIn(row['vol']),
          volUsd24h: inUsd(contract, amountIn(row['volValue'])),
          takerFee: times(amountIn(row['takerFeeRate']), amountIn(row['takerCoefficient'])),
          makerFee: times(amountIn(row['makerFeeRate']), amountIn(row['makerCoefficient'])),
        }),
      ),
    ),
});

const pair = spotSource({
  id: 'symbols',
  pace: 'day',
  url: (contract) => `${SPOT_API}/v2/symbols/${symbolIn(contract)}`,
  read: (body, contract) =>
    openedRow(body, contract, (row) => orNotListed(told({ tradingState: stateOf(row) }))),
});

function stateOf({ enableTrading }: Row) {
  if (enableTrading === true) return 'trading';
  return enableTrading === false ? 'suspended' : null;
}

const margin = spotSource({
  id: 'isolated-symbols',
  pace: 'day',
  bulk: true,
  url: () => `${SPOT_API}/v1/isolated/symbols`,
  read: (body, contract) =>
    openedRow(body, contract, (row) => orNotListed(told({ maxLeverage: leverageIn(row['maxLeverage']) }))),
});

/** Rows are `[s, open, close, high, low, base volume, turnover]`, newest first. */
function candles(id: string, type: '1day' | '1hour', key: CandleKey): FactSource {
  return spotSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    url: (contract) => `${SPOT_API}/v1/market/candles?type=${type}&symbol=${symbolIn(contract)}`,
    read: (body) =>
      opened(body, (data) => {
        const rows = listsOf(data);
        if (rows === null) return 'unexpected-answer';
        return toldCandles(
          key,
          rows.map(([openMs, open, close, high, low, baseVolume]) =>
            candleOf({ openMs, open, high, low, close, baseVolume }, 1000),
          ),
        );
      }),
  });
}

const book = spotSource({
  id: 'spot-level2_100',
  pace: 'tick',
  onDemand: true,
  url: (contract) => `${SPOT_API}/v1/market/orderbook/level2_100?symbol=${symbolIn(contract)}`,
  read: (body) =>
    opened(body, (data) => (isRow(data) ? toldBook(data['bids'], data['asks']) : 'unexpected-answer')),
});

export const spotSources: readonly FactSource[] = [
  stats,
  pair,
  margin,
  candles('spot-candles', '1day', 'dailyCandles'),
  candles('spot-candles.hourly', '1hour', 'hourlyCandles'),
  book,
];
