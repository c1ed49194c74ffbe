import type { Contract } from '@/utils/contracts/contract';
import { candleOf } from '../fact-candles';
import { at, isRow, numberIn, positiveIn, type Row, rowsOf } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles, toldHistory } from '../series';
import { DERIBIT_API, failureOf, isFuture, isOption, nameParam, perpetualOf } from './api';
import { termSources } from './terms';
import { ticker } from './ticker';

export const deribitFactHosts: readonly string[] = [new URL(DERIBIT_API).hostname];

const HOUR_MS = 3_600_000;
const FUNDING_MS = 8 * HOUR_MS;

function since(nowMs: number | null, days: number): string {
  const end = nowMs ?? 0;
  return `start_timestamp=${Math.max(0, end - days * 24 * HOUR_MS)}&end_timestamp=${end}`;
}

/**
 * Rows come by the hour, each with the rate of the eight hours before it. Every eighth, counted back from the newest,
 * makes rates that follow each other without overlap, in the unit of the ticker's.
 */
const funding: FactSource = getSource({
  id: 'funding_rate_history',
  pace: 'hour',
  onDemand: true,
  serves: ({ market }) => market === 'perp',
  url: ({ symbol }, nowMs) =>
    `${DERIBIT_API}/get_funding_rate_history?${nameParam(symbol)}&${since(nowMs, 30)}`,
  read: (body) => {
    const rows = rowsOf(at(body, 'result'));
    if (rows === null) return failureOf(body);
    return toldHistory(everyEighthHour(rows));
  },
});

function everyEighthHour(rows: readonly Row[]) {
  const times = rows.map((row) => positiveIn(row['timestamp']));
  // A row without its time may have been the newest.
  if (times.includes(null)) return [];
  const newest = Math.max(...times.map((time) => time ?? 0));
  return rows
    .map((row, index) => ({ atMs: times[index] ?? null, rate: numberIn(row['interest_8h']) }))
    .filter(({ atMs }) => atMs !== null && (newest - atMs) % FUNDING_MS === 0);
}

/** Behind an option stand the candles of its coin's perpetual. */
function charted(contract: Named): string {
  return isOption(contract) ? perpetualOf(contract) : contract.symbol;
}

const isCharted = (contract: Contract) => isFuture(contract) || isOption(contract) || isSpot(contract);

/** Columns instead of rows; the volume counts coins. */
function candles(id: string, resolution: '1D' | '60', days: number, key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isCharted,
    url: (contract, nowMs) =>
      `${DERIBIT_API}/get_tradingview_chart_data?${nameParam(charted(contract))}` +
      `&resolution=${resolution}&${since(nowMs, days)}`,
    read: (body) => {
      const chart = at(body, 'result');
      if (!isRow(chart) || !Array.isArray(chart['ticks'])) return failureOf(body);
      const column = (name: string): readonly unknown[] => {
        const values = chart[name];
        return Array.isArray(values) ? values : [];
      };
      const [open, high, low, close, volume] = ['open', 'high', 'low', 'close', 'volume'].map(column);
      return toldCandles(
        key,
        column('ticks').map((openMs, index) =>
          candleOf({
            openMs,
            open: open?.[index],
            high: high?.[index],
            low: low?.[index],
            close: close?.[index],
            baseVolume: volume?.[index],
          }),
        ),
      );
    },
  });
}

/** Inverse contracts count dollars. */
const book: FactSource = getSource({
  id: 'get_order_book',
  pace: 'tick',
  onDemand: true,
  serves: (contract) => isFuture(contract) || isSpot(contract),
  url: ({ symbol }) => `${DERIBIT_API}/get_order_book?${nameParam(symbol)}&depth=100`,
  read: (body, { style }) => {
    const result = at(body, 'result');
    if (!isRow(result) || !Array.isArray(result['bids'])) return failureOf(body);
    return toldBook(result['bids'], result['asks'], (quantity, price) =>
      style === 'inverse' ? quantity / price : quantity,
    );
  },
});

export const deribitFacts: readonly FactSource[] = [
  ...termSources,
  ticker,
  funding,
  candles('get_tradingview_chart_data', '1D', 400, 'dailyCandles'),
  candles('get_tradingview_chart_data.hourly', '60', 60, 'hourlyCandles'),
  book,
];
