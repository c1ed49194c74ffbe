import { baseOf, unitsOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { isRow, rowsOf } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { opened } from './answer';
import { codeParam, familyOf, inFamily, inverseSize, market } from './api';

const ALL = inFamily('linear', 'coin-swap', 'coin-future');

/** Objects, their time in seconds as `id`; `amount` counts coins and `vol` contracts. */
function candles(id: string, period: '1day' | '60min', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: ALL,
    url: (contract) => `${market(contract)}/history/kline?${codeParam(contract)}&period=${period}&size=400`,
    read: (body, contract) =>
      opened(body, ({ ch, data }) => {
        const rows = rowsOf(data);
        if (rows === null) return 'unexpected-answer';
        if (typeof ch === 'string' && !ch.startsWith(`market.${contract.symbol}.`)) return 'not-listed';
        return toldCandles(
          key,
          rows.map(({ id: openMs, open, high, low, close, amount: baseVolume }) =>
            candleOf({ openMs, open, high, low, close, baseVolume }, 1000),
          ),
        );
      }),
  });
}

/** Levels are price and contracts. */
const book: FactSource = getSource({
  id: 'depth',
  pace: 'tick',
  onDemand: true,
  serves: ALL,
  url: (contract) => `${market(contract)}/depth?${codeParam(contract)}&type=step0`,
  read: (body, contract, context) =>
    opened(body, ({ tick }) => {
      if (!isRow(tick)) return 'unexpected-answer';
      const isCoin = familyOf(contract) !== 'linear';
      return toldBook(tick['bids'], tick['asks'], (contracts, price) => {
        const units = unitsOf(contract, context, price);
        return baseOf(contracts, isCoin ? { ...units, size: units.size ?? inverseSize(contract) } : units);
      });
    }),
});

export const marketSources: readonly FactSource[] = [
  candles('kline', '1day', 'dailyCandles'),
  candles('kline.hourly', '60min', 'hourlyCandles'),
  book,
];
