import { baseOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, isRow, listsOf, positiveIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { opened } from './answer';
import { API, instParam, isInverse, isTraded } from './api';
import { impliedSize } from './implied-size';

/**
 * Rows are `[ms, open, high, low, close, volume, turnover]`, newest first. Volume counts contracts, and coins on
 * spot; turnover is in the quote, and for inverse swaps in a unit never seen.
 */
function candles(id: string, bar: '1D' | '1H', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isTraded,
    url: (contract) => `${API}/market/candles?${instParam(contract)}&bar=${bar}&limit=300`,
    read: (body, contract, context) =>
      opened(body, (data) => {
        const rows = listsOf(data);
        if (rows === null) return 'unexpected-answer';
        const size = context.contractSize ?? (isInverse(contract) ? 1 : impliedSize(data));
        const series = toldCandles(
          key,
          rows.map(([openMs, open, high, low, close, volume]) => {
            const units = { size, inverse: isInverse(contract), price: positiveIn(close) };
            return candleOf({ openMs, open, high, low, close, baseVolume: baseOf(amountIn(volume), units) });
          }),
        );
        const isSpot = contract.market !== 'perp' && size === 1;
        return typeof series === 'string' || isSpot ? series : told({ ...series, contractSize: size });
      }),
  });
}

const book: FactSource = getSource({
  id: 'books',
  pace: 'tick',
  onDemand: true,
  serves: isTraded,
  url: (contract) => `${API}/market/books?${instParam(contract)}&sz=100`,
  read: (body, contract, context) =>
    opened(body, (data) => {
      const sides: unknown = Array.isArray(data) ? data[0] : data;
      if (!isRow(sides)) return 'unexpected-answer';
      const toBase = (count: number, price: number) =>
        contract.market === 'perp'
          ? baseOf(count, { size: context.contractSize ?? null, inverse: isInverse(contract), price })
          : count;
      return toldBook(sides['bids'], sides['asks'], toBase);
    }),
});

export const marketSources: readonly FactSource[] = [
  candles('candles', '1D', 'dailyCandles'),
  candles('candles.hourly', '1H', 'hourlyCandles'),
  book,
];
