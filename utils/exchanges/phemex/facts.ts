import type { Contract } from '@/utils/contracts/contract';
import { baseOf, unitsOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, at, isRow, listsOf, over, positiveIn } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import {
  failureOf,
  isScaled,
  isStable,
  PHEMEX_API,
  PRICE_SCALE,
  RATIO_SCALE,
  resultAnswer,
  symbolParam,
} from './api';
import { products } from './terms';
import { tickers } from './tickers';

export const phemexFactHosts: readonly string[] = [new URL(PHEMEX_API).hostname];

const isTraded: FactSource['serves'] = (contract) =>
  isStable(contract) || isScaled(contract) || isSpot(contract);

function priceScale(contract: Contract): number {
  if (isSpot(contract)) return RATIO_SCALE;
  return isStable(contract) ? 1 : PRICE_SCALE;
}

/** Coins of a quantity as this kind of contract tells it. */
function baseUnits(contract: Contract, context: FactContext, told: unknown, price: number | null) {
  const quantity = amountIn(told);
  if (isSpot(contract)) return over(quantity, RATIO_SCALE);
  if (isStable(contract)) return quantity;
  return contract.style === null ? null : baseOf(quantity, unitsOf(contract, context, price));
}

/** Rows are `[s, length, last close, open, high, low, close, volume, …]`. */
function candles(id: string, seconds: 86_400 | 3600, key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isTraded,
    url: (contract) =>
      `${PHEMEX_API}/exchange/public/md/v2/kline${isStable(contract) ? '/last' : ''}` +
      `?${symbolParam(contract)}&resolution=${seconds}&limit=1000`,
    read: (body, contract, context) => {
      const rows = listsOf(at(body, 'data', 'rows'));
      if (rows === null) return failureOf(body);
      const price = (value: unknown) => over(positiveIn(value), priceScale(contract));
      return toldCandles(
        key,
        rows.map(([openMs, , , open, high, low, close, volume]) =>
          candleOf(
            {
              openMs,
              open: price(open),
              high: price(high),
              low: price(low),
              close: price(close),
              baseVolume: baseUnits(contract, context, volume, price(close)),
            },
            1000,
          ),
        ),
      );
    },
  });
}

function book(id: string, path: string, key: string, serves: FactSource['serves']): FactSource {
  return getSource({
    id,
    pace: 'tick',
    onDemand: true,
    serves,
    url: (contract) => `${PHEMEX_API}/${path}?${symbolParam(contract)}`,
    read: (body, contract, context) =>
      resultAnswer(body, (result) => {
        const sides = result[key];
        if (!isRow(sides)) return 'unexpected-answer';
        const unscaled = (rows: unknown) => levels(rows, contract, context);
        return toldBook(unscaled(sides['bids']), unscaled(sides['asks']));
      }),
  });
}

function levels(rows: unknown, contract: Named, context: FactContext) {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown) => {
    const [told, quantity]: readonly unknown[] = Array.isArray(row) ? row : [];
    const price = positiveIn(over(positiveIn(told), priceScale(contract)));
    return [price, baseUnits(contract, context, quantity, price)];
  });
}

export const phemexFacts: readonly FactSource[] = [
  products,
  ...tickers,
  candles('kline', 86_400, 'dailyCandles'),
  candles('kline.hourly', 3600, 'hourlyCandles'),
  book('orderbook-v2', 'md/v2/orderbook', 'orderbook_p', isStable),
  book('orderbook-v1', 'v1/md/orderbook', 'book', (contract) => isScaled(contract) || isSpot(contract)),
];
