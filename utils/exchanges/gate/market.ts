import { baseOf, unitsOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, at, isRow, positiveIn } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { failureOf, rowsAnswer } from './answer';
import { apiOf, contractParam, isDated, isPerp } from './api';

const serves: FactSource['serves'] = (contract) => isPerp(contract) || isDated(contract);

function candles(id: string, interval: '1d' | '1h', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves,
    url: (contract) =>
      `${apiOf(contract)}/candlesticks?${contractParam(contract)}&interval=${interval}&limit=400`,
    read: (body, contract, context) =>
      rowsAnswer(body, (rows) =>
        toldCandles(
          key,
          rows.map(({ t, o, h, l, c, v }) => {
            const units = unitsOf(contract, context, positiveIn(c));
            const baseVolume = baseOf(amountIn(v), units);
            return candleOf({ openMs: t, open: o, high: h, low: l, close: c, baseVolume }, 1000);
          }),
        ),
      ),
  });
}

/** Levels are objects of price `p` and size `s` in contracts. */
const book: FactSource = getSource({
  id: 'order_book',
  pace: 'tick',
  onDemand: true,
  serves,
  url: (contract) => `${apiOf(contract)}/order_book?${contractParam(contract)}&limit=100`,
  read: (body, contract, context) => {
    if (!isRow(body) || !Array.isArray(body['bids'])) return failureOf(body);
    const side = (rows: unknown) =>
      Array.isArray(rows) ? rows.map((row: unknown) => [at(row, 'p'), at(row, 's')]) : [];
    return toldBook(side(body['bids']), side(body['asks']), (contracts, price) =>
      baseOf(contracts, unitsOf(contract, context, price)),
    );
  },
});

export const marketSources: readonly FactSource[] = [
  candles('candlesticks', '1d', 'dailyCandles'),
  candles('candlesticks.hourly', '1h', 'hourlyCandles'),
  book,
];
