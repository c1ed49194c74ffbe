import { listedBoard } from '../spot-board';
import { API, dataIn } from './api';

/** On spot pairs `volCcy24h` is the turnover in the quote. */
export const okxBoard = listedBoard({
  url: `${API}/market/tickers?instType=SPOT`,
  path: ['data'],
  keys: { symbol: 'instId', price: 'last', turnover: 'volCcy24h' },
  symbolOf: (rawBase, quote) => `${rawBase}-${quote}`,
  failureIn: (body) => {
    const data = dataIn(body);
    return typeof data === 'string' ? data : null;
  },
});
