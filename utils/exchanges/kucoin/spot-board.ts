import { failureFrom } from '../get-source';
import { listedBoard } from '../spot-board';
import { opened } from './answer';
import { SPOT_API } from './api';

export const kucoinBoard = listedBoard({
  url: `${SPOT_API}/v1/market/allTickers`,
  path: ['data', 'ticker'],
  keys: { symbol: 'symbol', price: 'last', turnover: 'volValue' },
  symbolOf: (rawBase, quote) => `${rawBase}-${quote}`,
  failureIn: (body) => failureFrom(opened(body, () => ({}))),
});
