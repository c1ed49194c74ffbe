import { inUsd } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, at, listsOf, orNotListed, positiveIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { contractParams, dataAnswer, isDerivative, MIX, rowAnswer, SPOT } from './api';
import { contractSources } from './contracts';

export const bitgetFactHosts: readonly string[] = ['api.bitget.com'];

interface Api {
  /** What stands before the names of the sources. */
  readonly prefix: string;
  readonly serves: FactSource['serves'];
  url(path: string, contract: Named): string;
  readonly book: string;
}

const APIS: readonly Api[] = [
  {
    prefix: '',
    serves: isDerivative,
    url: (path, contract) => `${MIX}/${path}?${contractParams(contract)}`,
    book: 'merge-depth',
  },
  {
    prefix: 'spot-',
    serves: isSpot,
    url: (path, { symbol }) => `${SPOT}/${path}?symbol=${encodeURIComponent(symbol)}`,
    book: 'orderbook',
  },
];

/** Rows are `[ms, open, high, low, close, base volume, …]`. Days of `1D` begin at 16:00 UTC, those of `1Dutc` at midnight. */
function candles({ prefix, serves, url }: Api, days: boolean): FactSource {
  const key: CandleKey = days ? 'dailyCandles' : 'hourlyCandles';
  const granularity = days ? '1Dutc' : prefix === '' ? '1H' : '1h';
  return getSource({
    id: `${prefix}candles${days ? '' : '.hourly'}`,
    pace: 'hour',
    ...candleDemand(key),
    serves,
    url: (contract) => `${url('candles', contract)}&granularity=${granularity}&limit=${days ? 400 : 1000}`,
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

function book({ prefix, serves, url, book: path }: Api): FactSource {
  return getSource({
    id: `${prefix}${path}`,
    pace: 'tick',
    onDemand: true,
    serves,
    url: (contract) => `${url(path, contract)}&limit=100`,
    read: (body) => dataAnswer(body, (data) => toldBook(at(data, 'bids'), at(data, 'asks'))),
  });
}

const spotTicker: FactSource = getSource({
  id: 'spot-tickers',
  pace: 'tick',
  serves: isSpot,
  url: ({ symbol }) => `${SPOT}/tickers?symbol=${encodeURIComponent(symbol)}`,
  read: (body, contract) =>
    rowAnswer(body, contract, (row) =>
      orNotListed(
        told({
          lastPrice: positiveIn(row['lastPr']),
          bid: positiveIn(row['bidPr']),
          ask: positiveIn(row['askPr']),
          volBase24h: amountIn(row['baseVolume']),
          volUsd24h: inUsd(contract, amountIn(row['quoteVolume'])),
        }),
      ),
    ),
});

export const bitgetFacts: readonly FactSource[] = [
  ...contractSources,
  spotTicker,
  ...APIS.flatMap((api) => [candles(api, true), candles(api, false), book(api)]),
];
