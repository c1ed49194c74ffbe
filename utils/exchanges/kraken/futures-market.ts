import { candleOf } from '../fact-candles';
import { amountIn, at, isRow, over, positiveIn, rowsOf } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { futuresAnswer } from './answer';
import { FUTURES_API, isFutures, isInverse } from './symbols';

/** Candles of trades; volume in coins (linear) or in contracts of a dollar (inverse). */
function candles(id: string, resolution: '1d' | '1h', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isFutures,
    url: ({ symbol }) =>
      `https://futures.kraken.com/api/charts/v1/trade/${encodeURIComponent(symbol)}/${resolution}?count=500`,
    read: (body, contract) =>
      futuresAnswer(body, (answer) => {
        const rows = rowsOf(answer['candles']);
        if (rows === null) return 'unexpected-answer';
        const read = rows.map((row) => {
          const volume = amountIn(row['volume']);
          return candleOf({
            openMs: row['time'],
            open: row['open'],
            high: row['high'],
            low: row['low'],
            close: row['close'],
            baseVolume: isInverse(contract) ? over(volume, positiveIn(row['close'])) : volume,
          });
        });
        return toldCandles(key, read);
      }),
  });
}

const book: FactSource = getSource({
  id: 'futures-orderbook',
  pace: 'tick',
  onDemand: true,
  serves: isFutures,
  url: ({ symbol }) => `${FUTURES_API}/orderbook?symbol=${encodeURIComponent(symbol)}`,
  read: (body, contract) =>
    futuresAnswer(body, (answer) => {
      const sides = at(answer, 'orderBook');
      if (!isRow(sides)) return 'unexpected-answer';
      const toBase = isInverse(contract) ? over : (quantity: number) => quantity;
      return toldBook(sides['bids'], sides['asks'], toBase);
    }),
});

export const futuresMarket: readonly FactSource[] = [
  candles('futures-candles', '1d', 'dailyCandles'),
  candles('futures-candles.hourly', '1h', 'hourlyCandles'),
  book,
];
