import { listedBoard } from '../spot-board';
import { failureOf } from './answer';
import { GATE_API } from './api';

export const gateBoard = listedBoard({
  url: `${GATE_API}/spot/tickers`,
  path: [],
  keys: { symbol: 'currency_pair', price: 'last', turnover: 'quote_volume' },
  symbolOf: (rawBase, quote) => `${rawBase}_${quote}`,
  failureIn: (body) => (Array.isArray(body) ? null : failureOf(body)),
});
