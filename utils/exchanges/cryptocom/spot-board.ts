import { failureFrom } from '../get-source';
import { listedBoard } from '../spot-board';
import { CRYPTOCOM_API, rowsAnswer } from './api';

/** `a` is the last price, `vv` the turnover in dollars; derivatives stand among the pairs under other names. */
export const cryptocomBoard = listedBoard({
  url: `${CRYPTOCOM_API}/get-tickers`,
  path: ['result', 'data'],
  keys: { symbol: 'i', price: 'a', turnover: 'vv' },
  symbolOf: (rawBase, quote) => `${rawBase}_${quote}`,
  quotes: ['USD', 'USDT'],
  failureIn: (body) => failureFrom(rowsAnswer(body, () => ({}))),
});
