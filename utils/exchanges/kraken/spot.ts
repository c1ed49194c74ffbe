import { inUsd } from '../contract-units';
import { candleOf } from '../fact-candles';
import {
  amountIn,
  at,
  isRow,
  leverageIn,
  listsOf,
  orNotListed,
  over,
  positiveIn,
  type Row,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, toldBook, toldCandles } from '../series';
import { spotAnswer } from './answer';
import { spotEntry } from './symbols';

const API = 'https://api.kraken.com/0/public';

interface SpotParts extends Pick<FactSource, 'id' | 'pace' | 'onDemand' | 'tells'> {
  readonly path: string;
  read(entry: unknown, contract: Named): FactReading;
}

/** A request for one pair, and what is read of the pair's entry in its answer. */
function ofPair({ path, read, ...rest }: SpotParts): FactSource {
  return getSource({
    ...rest,
    serves: isSpot,
    url: ({ symbol }) => `${API}/${path}pair=${encodeURIComponent(symbol)}`,
    read: (body, contract) =>
      spotAnswer(body, (result) => {
        const entry = spotEntry(result, contract);
        return entry === undefined ? 'not-listed' : read(entry, contract);
      }),
  });
}

function readPair(entry: unknown): FactReading {
  if (!isRow(entry)) return 'unexpected-answer';
  return orNotListed(
    told({
      maxLeverage: highest(entry['leverage_buy'], entry['leverage_sell']),
      takerFee: firstFee(entry['fees']),
      makerFee: firstFee(entry['fees_maker']),
      tradingState: stateOf(entry),
    }),
  );
}

/** The highest leverage of both sides; null where a side is not told or cannot be traded on credit at all. */
function highest(buy: unknown, sell: unknown): number | null {
  if (!Array.isArray(buy) || !Array.isArray(sell)) return null;
  const offered = [...buy, ...sell].map(leverageIn);
  const known = offered.filter((leverage) => leverage !== null);
  // One that cannot be read may have been the highest.
  return known.length === 0 || known.length < offered.length ? null : Math.max(...known);
}

/** Fees are percentages by monthly volume; the first row is everybody's. */
function firstFee(rows: unknown): number | null {
  const [, percent] = (listsOf(rows) ?? []).find(([volume]) => amountIn(volume) === 0) ?? [];
  return over(amountIn(percent), 100);
}

function stateOf({ status }: Row) {
  if (status === 'online' || status === 'limit_only') return 'trading';
  if (status === 'post_only') return 'post-only';
  return status === 'cancel_only' || status === 'reduce_only' ? 'suspended' : null;
}

/** Each field is a list: price first in `a`, `b` and `c`, the last 24 hours second in `v` and `p`. */
function readTicker(entry: unknown, contract: Named): FactReading {
  if (!isRow(entry)) return 'unexpected-answer';
  const figure = (key: string, place: number) => {
    const list = at(entry, key);
    return Array.isArray(list) ? amountIn(list[place]) : null;
  };
  const volume = figure('v', 1);
  return orNotListed(
    told({
      ask: positiveIn(figure('a', 0)),
      bid: positiveIn(figure('b', 0)),
      lastPrice: positiveIn(figure('c', 0)),
      volBase24h: volume,
      volUsd24h: inUsd(contract, times(volume, figure('p', 1))),
    }),
  );
}

/** `[s, open, high, low, close, vwap, volume, trades]`, the last one still running. */
function readCandles(key: CandleKey) {
  return (entry: unknown): FactReading => {
    const rows = listsOf(entry);
    if (rows === null) return 'unexpected-answer';
    const candles = rows.map(([openMs, open, high, low, close, , baseVolume]) =>
      candleOf({ openMs, open, high, low, close, baseVolume }, 1000),
    );
    return toldCandles(key, candles);
  };
}

function readBook(entry: unknown): FactReading {
  if (!isRow(entry)) return 'unexpected-answer';
  return toldBook(entry['bids'], entry['asks']);
}

export const spotSources: readonly FactSource[] = [
  ofPair({ id: 'spot-Ticker', pace: 'tick', path: 'Ticker?', read: readTicker }),
  ofPair({ id: 'spot-AssetPairs', pace: 'day', path: 'AssetPairs?', read: readPair }),
  ofPair({
    id: 'spot-OHLC',
    pace: 'hour',
    tells: 'daily-candles',
    path: 'OHLC?interval=1440&',
    read: readCandles('dailyCandles'),
  }),
  ofPair({
    id: 'spot-OHLC.hourly',
    pace: 'hour',
    onDemand: true,
    path: 'OHLC?interval=60&',
    read: readCandles('hourlyCandles'),
  }),
  ofPair({ id: 'spot-Depth', pace: 'tick', onDemand: true, path: 'Depth?count=100&', read: readBook }),
];
