import { listedBoard } from '../spot-board';
import { failureIn, SPOT } from './api';

/** The short form, which leaves out the best bid and ask: some hundred kilobytes instead of two million. */
export const binanceBoard = listedBoard({
  url: `${SPOT}/api/v3/ticker/24hr?type=MINI`,
  path: [],
  keys: { symbol: 'symbol', price: 'lastPrice', turnover: 'quoteVolume' },
  symbolOf: (rawBase, quote) => rawBase + quote,
  failureIn,
});
