import { likeBinance, seriesLikeBinance } from '../binance-like';
import { baseOf, unitsOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, at, isRow, numberIn, positiveIn, rowsOf } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource, withSpotPages } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles, toldHistory } from '../series';
import { CONTRACT_API, dataAnswer, isPerp, perpOf, SPOT_API } from './api';
import { contractSources } from './contracts';

export const mexcFactHosts: readonly string[] = ['api.mexc.com'];

const history: FactSource = getSource({
  id: 'funding_rate-history',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: ({ symbol }) =>
    `${CONTRACT_API}/funding_rate/history?symbol=${encodeURIComponent(symbol)}&page_num=1&page_size=100`,
  read: (body) =>
    dataAnswer(body, (data) => {
      const rows = rowsOf(at(data, 'resultList'));
      if (rows === null) return 'unexpected-answer';
      return toldHistory(
        rows.map((row) => ({ atMs: positiveIn(row['settleTime']), rate: numberIn(row['fundingRate']) })),
      );
    }),
});

/** Columns instead of rows; time in seconds, volume in contracts. */
function candles(id: string, interval: 'Day1' | 'Min60', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isPerp,
    url: ({ symbol }) => `${CONTRACT_API}/kline/${encodeURIComponent(symbol)}?interval=${interval}`,
    read: (body, contract, context) =>
      dataAnswer(body, (data) => {
        if (!isRow(data) || !Array.isArray(data['time'])) return 'unexpected-answer';
        const column = (name: string): readonly unknown[] => {
          const values = data[name];
          return Array.isArray(values) ? values : [];
        };
        const [open, high, low, close, vol] = ['open', 'high', 'low', 'close', 'vol'].map(column);
        return toldCandles(
          key,
          column('time').map((openMs, index) => {
            const units = unitsOf(contract, context, positiveIn(close?.[index]));
            const baseVolume = baseOf(amountIn(vol?.[index]), units);
            const row = {
              open: open?.[index],
              high: high?.[index],
              low: low?.[index],
              close: close?.[index],
            };
            return candleOf({ openMs, ...row, baseVolume }, 1000);
          }),
        );
      }),
  });
}

/** Levels are price, contracts and the number of orders. */
const book: FactSource = getSource({
  id: 'depth',
  pace: 'tick',
  onDemand: true,
  serves: isPerp,
  url: ({ symbol }) => `${CONTRACT_API}/depth/${encodeURIComponent(symbol)}?limit=100`,
  read: (body, contract, context) =>
    dataAnswer(body, (data) =>
      toldBook(at(data, 'bids'), at(data, 'asks'), (contracts, price) =>
        baseOf(contracts, unitsOf(contract, context, price)),
      ),
    ),
});

/** The spot API has Binance's shapes. */
const spotTicker = likeBinance({
  id: 'spot-ticker',
  shape: 'spot_ticker24hr',
  bulk: false,
  pace: 'tick',
  serves: isSpot,
  url: ({ symbol }) => `${SPOT_API}/ticker/24hr?symbol=${encodeURIComponent(symbol)}`,
});

export const mexcFacts: readonly FactSource[] = [
  ...contractSources,
  withSpotPages(history, perpOf),
  candles('kline', 'Day1', 'dailyCandles'),
  candles('kline.hourly', 'Min60', 'hourlyCandles'),
  book,
  ...spotTicker,
  ...seriesLikeBinance({
    id: 'spot-',
    shape: 'spot',
    serves: isSpot,
    api: SPOT_API,
    hour: '60m',
    symbolOf: ({ symbol }) => symbol,
  }),
];
