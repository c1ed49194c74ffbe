import type { TradingState } from '@/utils/contracts/facts';
import { inUsd } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, isRow, leverageIn, orNotListed, positiveIn, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type GetSource, getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { opened } from './answer';

const API = 'https://api.huobi.pro';

const symbolParam = ({ symbol }: Named) => `symbol=${encodeURIComponent(symbol)}`;

function spotSource(parts: Omit<GetSource, 'serves'>): FactSource {
  return getSource({ ...parts, serves: isSpot });
}

/** On spot `vol` is the turnover and `amount` counts coins. */
const merged = spotSource({
  id: 'spot-merged',
  pace: 'tick',
  url: (contract) => `${API}/market/detail/merged?${symbolParam(contract)}`,
  read: (body, contract) =>
    opened(body, ({ tick }) => {
      if (!isRow(tick)) return 'unexpected-answer';
      const { bid, ask } = tick;
      return orNotListed(
        told({
          lastPrice: positiveIn(tick['close']),
          bid: Array.isArray(bid) ? positiveIn(bid[0]) : null,
          ask: Array.isArray(ask) ? positiveIn(ask[0]) : null,
          volBase24h: amountIn(tick['amount']),
          volUsd24h: inUsd(contract, amountIn(tick['vol'])),
        }),
      );
    }),
});

const STATES: ReadonlyMap<unknown, TradingState> = new Map<string, TradingState>([
  ['online', 'trading'],
  ['pre-online', 'pre-market'],
  ['suspend', 'suspended'],
  ['offline', 'expired'],
]);

const symbols = spotSource({
  id: 'spot-symbols',
  pace: 'day',
  bulk: true,
  url: () => `${API}/v1/common/symbols`,
  read: (body, { symbol }) =>
    opened(body, ({ data }) => {
      const rows = rowsOf(data);
      if (rows === null) return 'unexpected-answer';
      const row = rows.find((candidate) => candidate['symbol'] === symbol);
      if (row === undefined) return 'not-listed';
      return orNotListed(
        told({
          maxLeverage: leverageIn(row['leverage-ratio']),
          tradingState: STATES.get(row['state']) ?? null,
        }),
      );
    }),
});

function candles(id: string, period: '1day' | '60min', key: CandleKey): FactSource {
  return spotSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    url: (contract) => `${API}/market/history/kline?${symbolParam(contract)}&period=${period}&size=400`,
    read: (body) =>
      opened(body, ({ data }) => {
        const rows = rowsOf(data);
        if (rows === null) return 'unexpected-answer';
        return toldCandles(
          key,
          rows.map(({ id: openMs, open, high, low, close, amount: baseVolume }) =>
            candleOf({ openMs, open, high, low, close, baseVolume }, 1000),
          ),
        );
      }),
  });
}

const book = spotSource({
  id: 'spot-depth',
  pace: 'tick',
  onDemand: true,
  url: (contract) => `${API}/market/depth?${symbolParam(contract)}&type=step0`,
  read: (body) =>
    opened(body, ({ tick }) => (isRow(tick) ? toldBook(tick['bids'], tick['asks']) : 'unexpected-answer')),
});

export const spotSources: readonly FactSource[] = [
  merged,
  symbols,
  candles('spot-kline', '1day', 'dailyCandles'),
  candles('spot-kline.hourly', '60min', 'hourlyCandles'),
  book,
];
