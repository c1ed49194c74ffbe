import { isoMs } from '@/utils/vocabulary/iso-time';
import { baseOf, unitsOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, at, isRow, listsOf, orNotListed, positiveIn, type Row, rowsOf, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { opened } from './answer';
import {
  ADVANCED_API,
  EXCHANGE_API,
  INTERNATIONAL_API,
  instrument,
  isInternational,
  isTraded,
  isUsFuture,
  product,
} from './api';

const HOUR_MS = 3_600_000;
/** One less than the most candles one answer holds. */
const CANDLES = 349;

type Length = 'ONE_DAY' | 'ONE_HOUR';

function keyOf(length: Length): CandleKey {
  return length === 'ONE_DAY' ? 'dailyCandles' : 'hourlyCandles';
}

function startMs(length: Length, nowMs: number): number {
  return nowMs - CANDLES * HOUR_MS * (length === 'ONE_DAY' ? 24 : 1);
}

/** US futures count contracts, everything else coins. */
function coins(quantity: number | null, price: number | null, contract: Named, context: FactContext) {
  return isUsFuture(contract) ? baseOf(quantity, unitsOf(contract, context, price)) : quantity;
}

const demand = (length: Length) => candleDemand(keyOf(length));

/** Objects, newest first, their time in seconds. Asked for by time. */
function candles(id: string, length: Length): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...demand(length),
    serves: isTraded,
    url: (contract, nowMs) => {
      const seconds = (ms: number) => Math.floor(ms / 1000);
      const times = nowMs === null ? '' : `&start=${seconds(startMs(length, nowMs))}&end=${seconds(nowMs)}`;
      return `${ADVANCED_API}/products/${product(contract)}/candles?granularity=${length}${times}`;
    },
    read: (body, contract, context) =>
      opened(body, ({ candles: list }) => {
        const rows = rowsOf(list);
        if (rows === null) return 'unexpected-answer';
        return toldCandles(
          keyOf(length),
          rows.map(({ start: openMs, open, high, low, close, volume }) => {
            const baseVolume = coins(amountIn(volume), positiveIn(close), contract, context);
            return candleOf({ openMs, open, high, low, close, baseVolume }, 1000);
          }),
        );
      }),
  });
}

/** Objects, their time in ISO form. */
function internationalCandles(id: string, length: Length): FactSource {
  return getSource({
    id,
    insteadOf: length === 'ONE_DAY' ? 'candles' : 'candles.hourly',
    pace: 'hour',
    ...demand(length),
    serves: isInternational,
    url: (contract, nowMs) => {
      const start = nowMs === null ? '' : `&start=${new Date(startMs(length, nowMs)).toISOString()}`;
      return `${INTERNATIONAL_API}/${encodeURIComponent(instrument(contract))}/candles?granularity=${length}${start}`;
    },
    read: (body) =>
      opened(body, ({ aggregations }) => {
        const rows = rowsOf(aggregations);
        if (rows === null) return 'unexpected-answer';
        return toldCandles(
          keyOf(length),
          rows.map(({ start, open, high, low, close, volume: baseVolume }) =>
            candleOf({ openMs: isoMs(start), open, high, low, close, baseVolume }),
          ),
        );
      }),
  });
}

/** The spot exchange's rows, `[s, low, high, open, close, volume]`, need no time to be asked for. */
function exchangeCandles(id: string, length: Length): FactSource {
  return getSource({
    id,
    insteadOf: length === 'ONE_DAY' ? 'candles' : 'candles.hourly',
    pace: 'hour',
    ...demand(length),
    serves: isSpot,
    url: (contract) =>
      `${EXCHANGE_API}/${product(contract)}/candles?granularity=${length === 'ONE_DAY' ? 86_400 : 3600}`,
    read: (body) => {
      const rows = listsOf(body);
      if (rows === null) return opened(body, () => 'unexpected-answer');
      return toldCandles(
        keyOf(length),
        rows.map(([openMs, low, high, open, close, baseVolume]) =>
          candleOf({ openMs, open, high, low, close, baseVolume }, 1000),
        ),
      );
    },
  });
}

/** Best bid and ask, which the product itself leaves empty. */
const ticker: FactSource = getSource({
  id: 'product-ticker',
  pace: 'tick',
  serves: (contract) => isSpot(contract) || isUsFuture(contract),
  url: (contract) => `${ADVANCED_API}/products/${product(contract)}/ticker?limit=1`,
  read: (body) =>
    opened(body, (answer) =>
      orNotListed(told({ bid: positiveIn(answer['best_bid']), ask: positiveIn(answer['best_ask']) })),
    ),
});

const book: FactSource = getSource({
  id: 'product_book',
  pace: 'tick',
  onDemand: true,
  serves: isTraded,
  url: (contract) => `${ADVANCED_API}/product_book?product_id=${product(contract)}&limit=100`,
  read: (body, contract, context) =>
    opened(body, ({ pricebook }) => {
      if (!isRow(pricebook)) return 'unexpected-answer';
      if (pricebook['product_id'] !== contract.symbol) return 'not-listed';
      const side = (rows: unknown) =>
        (rowsOf(rows) ?? []).map((row: Row) => [at(row, 'price'), at(row, 'size')]);
      return toldBook(side(pricebook['bids']), side(pricebook['asks']), (quantity, price) =>
        coins(quantity, price, contract, context),
      );
    }),
});

export const marketSources: readonly FactSource[] = [
  ticker,
  candles('candles', 'ONE_DAY'),
  candles('candles.hourly', 'ONE_HOUR'),
  internationalCandles('intx-candles', 'ONE_DAY'),
  internationalCandles('intx-candles.hourly', 'ONE_HOUR'),
  exchangeCandles('exchange-candles', 'ONE_DAY'),
  exchangeCandles('exchange-candles.hourly', 'ONE_HOUR'),
  book,
];
