import { listedBoard } from '../spot-board';
import { API, failureIn } from './api';

export const bybitBoard = listedBoard({
  url: `${API}/tickers?category=spot`,
  path: ['result', 'list'],
  keys: { symbol: 'symbol', price: 'lastPrice', turnover: 'turnover24h' },
  symbolOf: (rawBase, quote) => rawBase + quote,
  failureIn,
});
