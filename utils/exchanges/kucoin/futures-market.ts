import { baseOf, openInterest, unitsOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, isRow, listsOf, orNotListed, positiveIn, premiumOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { opened, openedRow } from './answer';
import { FUTURES_API, isFutures, symbolIn, UNIFIED_API } from './api';

const MINUTE_MS = 60_000;
const CANDLES = 499;

function readTicker(body: unknown, contract: Named): FactReading {
  return openedRow(body, contract, (row) =>
    orNotListed(
      told({
        lastPrice: positiveIn(row['price']),
        bid: positiveIn(row['bestBidPrice']),
        ask: positiveIn(row['bestAskPrice']),
      }),
    ),
  );
}

const ticker: FactSource = getSource({
  id: 'ticker',
  pace: 'tick',
  serves: isFutures,
  url: (contract) => `${FUTURES_API}/ticker?symbol=${symbolIn(contract)}`,
  read: readTicker,
});

const tickers: FactSource = getSource({
  id: 'allTickers',
  insteadOf: 'ticker',
  pace: 'tick',
  bulk: true,
  serves: isFutures,
  url: () => `${FUTURES_API}/allTickers`,
  read: readTicker,
});

const markPrice: FactSource = getSource({
  id: 'mark-price',
  insteadOf: 'contract',
  pace: 'tick',
  serves: isFutures,
  url: (contract) => `${FUTURES_API}/mark-price/${symbolIn(contract)}/current`,
  read: (body, contract) =>
    openedRow(body, contract, (row) => {
      const mark = positiveIn(row['value']);
      const indexPrice = positiveIn(row['indexPrice']);
      return orNotListed(told({ markPrice: mark, indexPrice, premium: premiumOf(mark, indexPrice) }));
    }),
});

const interest: FactSource = getSource({
  id: 'uta-open-interest',
  insteadOf: 'contract',
  pace: 'tick',
  serves: isFutures,
  url: (contract) => `${UNIFIED_API}/open-interest?symbol=${symbolIn(contract)}`,
  read: (body, contract, context) =>
    openedRow(body, contract, (row) => {
      const units = unitsOf(contract, context, context.markPrice ?? null);
      return orNotListed(told(openInterest(contract, amountIn(row['openInterest']), units)));
    }),
});

/** Rows are `[ms, open, high, low, close, contracts]`; how many come at most is told by the time asked for. */
function candles(id: string, minutes: 60 | 1440, key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isFutures,
    url: (contract, nowMs) => {
      const times = nowMs === null ? '' : `&from=${nowMs - CANDLES * minutes * MINUTE_MS}&to=${nowMs}`;
      return `${FUTURES_API}/kline/query?symbol=${symbolIn(contract)}&granularity=${minutes}${times}`;
    },
    read: (body, contract, context) =>
      opened(body, (data) => {
        const rows = listsOf(data);
        if (rows === null) return 'unexpected-answer';
        return toldCandles(
          key,
          rows.map(([openMs, open, high, low, close, contracts]) => {
            const units = unitsOf(contract, context, positiveIn(close));
            const baseVolume = baseOf(amountIn(contracts), units);
            return candleOf({ openMs, open, high, low, close, baseVolume });
          }),
        );
      }),
  });
}

const book: FactSource = getSource({
  id: 'level2-depth100',
  pace: 'tick',
  onDemand: true,
  serves: isFutures,
  url: (contract) => `${FUTURES_API}/level2/depth100?symbol=${symbolIn(contract)}`,
  read: (body, contract, context) =>
    opened(body, (data) =>
      isRow(data)
        ? toldBook(data['bids'], data['asks'], (contracts, price) =>
            baseOf(contracts, unitsOf(contract, context, price)),
          )
        : 'unexpected-answer',
    ),
});

export const futuresMarket: readonly FactSource[] = [
  ticker,
  tickers,
  markPrice,
  interest,
  candles('kline-query', 1440, 'dailyCandles'),
  candles('kline-query.hourly', 60, 'hourlyCandles'),
  book,
];
