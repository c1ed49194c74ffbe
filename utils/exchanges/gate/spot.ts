import { inUsd } from '../contract-units';
import { candleOf } from '../fact-candles';
import {
  amountIn,
  isRow,
  leverageIn,
  listsOf,
  orNotListed,
  over,
  positiveIn,
  type Row,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, type GetSource, getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { failureOf, rowAnswer } from './answer';
import { GATE_API } from './api';

const pairParam = ({ symbol }: Named) => `currency_pair=${encodeURIComponent(symbol)}`;

function spotSource(parts: Omit<GetSource, 'serves'>): FactSource {
  return getSource({ ...parts, serves: isSpot });
}

function ofPair(key: string, { symbol }: Named): (row: Row) => boolean {
  return (row) => row[key] === symbol;
}

const ticker = spotSource({
  id: 'spot-tickers',
  pace: 'tick',
  url: (contract) => `${GATE_API}/spot/tickers?${pairParam(contract)}`,
  read: (body, contract) =>
    rowAnswer(body, ofPair('currency_pair', contract), (row) =>
      orNotListed(
        told({
          lastPrice: positiveIn(row['last']),
          bid: positiveIn(row['highest_bid']),
          ask: positiveIn(row['lowest_ask']),
          volBase24h: amountIn(row['base_volume']),
          volUsd24h: inUsd(contract, amountIn(row['quote_volume'])),
        }),
      ),
    ),
});

/** `fee` is a percentage, the same for both sides. */
const pair = spotSource({
  id: 'spot-currency_pairs',
  pace: 'day',
  url: ({ symbol }) => `${GATE_API}/spot/currency_pairs/${encodeURIComponent(symbol)}`,
  read: (body, contract) =>
    rowAnswer(body, ofPair('id', contract), (row) => {
      const fee = over(amountIn(row['fee']), 100);
      return orNotListed(told({ takerFee: fee, makerFee: fee, tradingState: stateOf(row) }));
    }),
});

function stateOf({ trade_status: status }: Row) {
  if (status === 'tradable') return 'trading';
  return status === 'untradable' ? 'suspended' : null;
}

const margin = spotSource({
  id: 'margin-uni-currency_pairs',
  pace: 'day',
  url: ({ symbol }) => `${GATE_API}/margin/uni/currency_pairs/${encodeURIComponent(symbol)}`,
  read: (body, contract) =>
    rowAnswer(body, ofPair('currency_pair', contract), (row) =>
      orNotListed(told({ maxLeverage: leverageIn(row['leverage']) })),
    ),
});

/** Rows are `[s, quote volume, close, high, low, open, base volume, closed]`. */
function candles(id: string, interval: '1d' | '1h', key: CandleKey): FactSource {
  return spotSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    url: (contract) => `${GATE_API}/spot/candlesticks?${pairParam(contract)}&interval=${interval}&limit=400`,
    read: (body): FactReading => {
      const rows = listsOf(body);
      if (rows === null) return failureOf(body);
      return toldCandles(
        key,
        rows.map(([openMs, , close, high, low, open, baseVolume]) =>
          candleOf({ openMs, open, high, low, close, baseVolume }, 1000),
        ),
      );
    },
  });
}

const book = spotSource({
  id: 'spot-order_book',
  pace: 'tick',
  onDemand: true,
  url: (contract) => `${GATE_API}/spot/order_book?${pairParam(contract)}&limit=100`,
  read: (body) => {
    if (!isRow(body) || !Array.isArray(body['bids'])) return failureOf(body);
    return toldBook(body['bids'], body['asks']);
  },
});

export const spotSources: readonly FactSource[] = [
  ticker,
  pair,
  margin,
  candles('spot-candlesticks', '1d', 'dailyCandles'),
  candles('spot-candlesticks.hourly', '1h', 'hourlyCandles'),
  book,
];
