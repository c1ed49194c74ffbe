import { failureFrom } from '../get-source';
import { listedBoard } from '../spot-board';
import { opened } from './answer';
import { API } from './api';

export const deepcoinBoard = listedBoard({
  url: `${API}/market/tickers?instType=SPOT`,
  path: ['data'],
  keys: { symbol: 'instId', price: 'last', turnover: 'volCcy24h' },
  symbolOf: (rawBase, quote) => `${rawBase}-${quote}`,
  failureIn: (body) => failureFrom(opened(body, () => ({}))),
});
