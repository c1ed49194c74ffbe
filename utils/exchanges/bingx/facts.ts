import { inUsd } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, at, listsOf, numberIn, orNotListed, positiveIn, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource, type Named, withSpotPages } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles, toldHistory } from '../series';
import { BINGX_API, dataAnswer, isPerp, perpOf, rowAnswer, symbolParam } from './api';
import { contractSources } from './contracts';

export const bingxFactHosts: readonly string[] = ['open-api.bingx.com'];

const SPOT = `${BINGX_API}/spot/v1`;

const history: FactSource = getSource({
  id: 'fundingRate',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${BINGX_API}/swap/v2/quote/fundingRate?${symbolParam(contract)}&limit=200`,
  read: (body) =>
    dataAnswer(body, (data) => {
      const rows = rowsOf(data);
      if (rows === null) return 'unexpected-answer';
      return toldHistory(
        rows.map((row) => ({ atMs: positiveIn(row['fundingTime']), rate: numberIn(row['fundingRate']) })),
      );
    }),
});

function candles(id: string, interval: '1d' | '1h', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isPerp,
    url: (contract) =>
      `${BINGX_API}/swap/v3/quote/klines?${symbolParam(contract)}&interval=${interval}&limit=1000`,
    read: (body) =>
      dataAnswer(body, (data) => {
        const rows = rowsOf(data);
        if (rows === null) return 'unexpected-answer';
        return toldCandles(
          key,
          rows.map(({ time, open, high, low, close, volume }) =>
            candleOf({ openMs: time, open, high, low, close, baseVolume: volume }),
          ),
        );
      }),
  });
}

/** `bids` count contracts of a size that nothing tells; `bidsCoin` counts coins. */
const book: FactSource = getSource({
  id: 'depth',
  pace: 'tick',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${BINGX_API}/swap/v2/quote/depth?${symbolParam(contract)}&limit=100`,
  read: (body) => dataAnswer(body, (data) => toldBook(at(data, 'bidsCoin'), at(data, 'asksCoin'))),
});

/** The time is wanted and not used. */
const spotTicker: FactSource = getSource({
  id: 'spot-ticker',
  pace: 'tick',
  serves: isSpot,
  url: (contract, nowMs) => `${SPOT}/ticker/24hr?${symbolParam(contract)}${timestamp(nowMs)}`,
  read: (body, contract) =>
    rowAnswer(body, contract.symbol, (row) =>
      orNotListed(
        told({
          lastPrice: positiveIn(row['lastPrice']),
          bid: positiveIn(row['bidPrice']),
          ask: positiveIn(row['askPrice']),
          volBase24h: amountIn(row['volume']),
          volUsd24h: inUsd(contract, amountIn(row['quoteVolume'])),
        }),
      ),
    ),
});

function timestamp(nowMs: number | null): string {
  return nowMs === null ? '' : `&timestamp=${nowMs}`;
}

/** Rows are `[ms, open, high, low, close, base volume, …]`; without a zone of 0 days begin at 16:00 UTC. */
function spotCandles(id: string, interval: '1d' | '1h', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isSpot,
    url: (contract: Named) =>
      `${SPOT}/market/kline?${symbolParam(contract)}&interval=${interval}&limit=1000&timeZone=0`,
    read: (body) =>
      dataAnswer(body, (data) => {
        const rows = listsOf(data);
        if (rows === null) return 'unexpected-answer';
        return toldCandles(
          key,
          rows.map(([openMs, open, high, low, close, baseVolume]) =>
            candleOf({ openMs, open, high, low, close, baseVolume }),
          ),
        );
      }),
  });
}

const spotBook: FactSource = getSource({
  id: 'spot-depth',
  pace: 'tick',
  onDemand: true,
  serves: isSpot,
  url: (contract) => `${SPOT}/market/depth?${symbolParam(contract)}&limit=100`,
  read: (body) => dataAnswer(body, (data) => toldBook(at(data, 'bids'), at(data, 'asks'))),
});

export const bingxFacts: readonly FactSource[] = [
  ...contractSources,
  withSpotPages(history, perpOf),
  candles('klines', '1d', 'dailyCandles'),
  candles('klines.hourly', '1h', 'hourlyCandles'),
  book,
  spotTicker,
  spotCandles('spot-kline', '1d', 'dailyCandles'),
  spotCandles('spot-kline.hourly', '1h', 'hourlyCandles'),
  spotBook,
];
