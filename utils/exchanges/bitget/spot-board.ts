import { failureFrom } from '../get-source';
import { listedBoard } from '../spot-board';
import { rowsAnswer, SPOT } from './api';

export const bitgetBoard = listedBoard({
  url: `${SPOT}/tickers`,
  path: ['data'],
  keys: { symbol: 'symbol', price: 'lastPr', turnover: 'quoteVolume' },
  symbolOf: (rawBase, quote) => rawBase + quote,
  failureIn: (body) => failureFrom(rowsAnswer(body, () => ({}))),
});
