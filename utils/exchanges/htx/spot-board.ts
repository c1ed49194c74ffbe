import { failureFrom } from '../get-source';
import { listedBoard } from '../spot-board';
import { opened } from './answer';

/** `vol` is the turnover and `amount` counts coins, as in the ticker of one pair. */
export const htxBoard = listedBoard({
  url: 'https://api.huobi.pro/market/tickers',
  path: ['data'],
  keys: { symbol: 'symbol', price: 'close', turnover: 'vol' },
  // Its days begin at midnight of Singapore.
  utcDays: false,
  symbolOf: (rawBase, quote) => (rawBase + quote).toLowerCase(),
  failureIn: (body) => failureFrom(opened(body, () => ({}))),
});
