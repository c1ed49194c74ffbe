import { likeBinance, seriesLikeBinance } from '../binance-like';
import type { FactSource } from '../fact-source';
import { isSpot } from '../perp-context';

const API = 'https://api.binance.us/api/v3';
export const binanceusFactHosts: readonly string[] = ['api.binance.us'];

export const binanceusFacts: readonly FactSource[] = [
  ...likeBinance({
    id: 'spot_exchangeInfo',
    shape: 'spot_exchangeInfo',
    bulk: false,
    pace: 'day',
    serves: isSpot,
    url: ({ symbol }) => `${API}/exchangeInfo?symbol=${symbol}`,
  }),
  ...likeBinance({
    id: 'spot_ticker24hr',
    shape: 'spot_ticker24hr',
    bulk: false,
    pace: 'tick',
    serves: isSpot,
    url: ({ symbol }) => `${API}/ticker/24hr?symbol=${symbol}`,
  }),
  ...seriesLikeBinance({
    id: 'spot_',
    shape: 'spot',
    serves: isSpot,
    api: API,
    hour: '1h',
    symbolOf: ({ symbol }) => symbol,
  }),
];
